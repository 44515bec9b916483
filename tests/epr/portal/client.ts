/** The portal fetches the next patient's page and keeps the address; a medicine's decision is shown on its card. */

const ward = ['HG311902', 'HG330561', 'HG220418', 'HG198845'];

async function goToNext(): Promise<void> {
  const current = document.querySelector<HTMLElement>('[data-patient]')?.dataset['patient'] ?? '';
  const next = ward[(ward.indexOf(current) + 1) % ward.length] ?? '';
  const answer = await fetch(`${location.pathname}?patient=${next}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  document.querySelector('#content')?.replaceChildren(...(page.querySelector('#content')?.childNodes ?? []));
}

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  if (target.matches('[data-next]')) void goToNext();
  const decision = target.dataset['decide'];
  const shown = target.closest('.card')?.querySelector('.decision');
  if (decision !== undefined && shown) shown.textContent = decision;
});

export {};
