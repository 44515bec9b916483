/** What the eye clinic's pages do by themselves: pickers, the letter editor, and going to the next patient. */

/** Puts the letter into an editor frame, which leaves the text field behind as it was. */
function openEditor(place: HTMLElement): void {
  const frame = document.createElement('iframe');
  frame.className = 'editor';
  frame.title = place.title;
  place.replaceWith(frame);
  const body = frame.contentDocument?.body;
  const start = document.querySelector<HTMLTemplateElement>('#letter-start');
  if (!body || !start) return;
  body.id = 'editor-body';
  body.contentEditable = 'true';
  body.append(frame.contentDocument.importNode(start.content, true));
}

function pick(picker: HTMLElement): void {
  const chosen = [...picker.querySelectorAll('li.chosen')];
  const row = document.createElement('tr');
  row.dataset['status'] = (chosen[0] as HTMLElement | undefined)?.dataset['status'] ?? '';
  const cell = row.insertCell();
  cell.textContent = chosen.map((choice) => choice.textContent).join(' ');
  const kept = Object.assign(document.createElement('input'), { type: 'hidden', name: 'entry[status_id]', value: '1' });
  cell.append(kept);
  document.querySelector('#outcome-entries tbody')?.append(row);
  for (const choice of chosen) choice.classList.remove('chosen');
  picker.hidden = true;
}

/** Fetches the same event of the next patient and puts it in this one's place: the address stays. */
async function goToNext(): Promise<void> {
  const current = document.querySelector<HTMLElement>('header.patient')?.dataset['patient'] ?? '';
  const answer = await fetch(`${location.pathname}?patient=${nextAfter(current)}`);
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const event = next.querySelector('#event');
  if (!event) return;
  document.querySelector('#event')?.replaceWith(document.importNode(event, true));
  document.title = next.title;
  prepare();
}

/** The clinic's list, in its order. */
const clinic = ['HG204417', 'HG311902', 'HG198845', 'HG102276', 'HG330561'];

function nextAfter(number: string): string {
  return clinic[(clinic.indexOf(number) + 1) % clinic.length] ?? '';
}

function prepare(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-editor]')) openEditor(place);
}

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  const shown = target.closest<HTMLElement>('[data-show]')?.dataset['show'];
  if (shown !== undefined) document.querySelector(shown)?.toggleAttribute('hidden');
  if (target.matches('[data-next]')) void goToNext();
  if (target.matches('[data-remove]')) target.closest('tr')?.remove();
  const picker = target.closest<HTMLElement>('.picker');
  if (picker && target.matches('li')) target.classList.toggle('chosen');
  if (picker && target.matches('[data-pick]')) pick(picker);
});

prepare();
