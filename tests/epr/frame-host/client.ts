/** The host's tabs, and the choice between open charts. */

function show(name: string): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-tab],[data-frame]')) {
    part.classList.toggle('on', name === (part.dataset['tab'] ?? part.dataset['frame']));
  }
}

function load(frame: HTMLIFrameElement, patient: string | null): void {
  const origin = 'elsewhere' in frame.dataset ? location.origin.replace('127.0.0.1', 'localhost') : location.origin;
  const address = new URL(frame.dataset['src'] ?? '', origin);
  if (patient !== null) address.searchParams.set('patient', patient);
  frame.src = address.href;
}

const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe')];

for (const handle of document.querySelectorAll<HTMLElement>('[data-tab]')) {
  handle.addEventListener('click', () => show(handle.dataset['tab'] ?? ''));
}

for (const frame of frames) if ('elsewhere' in frame.dataset) load(frame, null);

const choice = document.querySelector<HTMLSelectElement>('#patient-choice');
choice?.addEventListener('change', () => {
  const banner = document.querySelector('#patient');
  if (banner) banner.textContent = choice.selectedOptions[0]?.textContent ?? '';
  for (const frame of frames) load(frame, choice.selectedIndex === 0 ? null : choice.value);
});

export {};
