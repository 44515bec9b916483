/** The thin client: draws forms at absolute places, keeps one address and an empty title whatever is open. */

import { drawControl, place, push } from './draw.ts';
import type { Form, Start, Tab } from './form.ts';

const start = JSON.parse(document.querySelector('#start')?.textContent ?? '') as Start;
let current: Form = start.form;
let chosen = 0;

function drawTab(parent: HTMLElement, tabs: readonly Tab[], front: string, top: number): void {
  const panes = tabs.map((tab, index) => {
    const handle = place(parent, 8 + index * 98, top, 96, 22);
    handle.className = 'at tab';
    handle.textContent = tab.name;
    const pane = place(parent, 0, top + 22, 900, 420);
    drawAll(pane, tab.controls, 10);
    handle.onclick = () => show(tab.name);
    return { name: tab.name, handle, pane };
  });
  const show = (name: string) => {
    for (const pane of panes) {
      pane.handle.classList.toggle('active', pane.name === name);
      pane.pane.style.display = pane.name === name ? 'block' : 'none';
    }
  };
  show(front);
}

function drawAll(parent: HTMLElement, controls: Form['controls'], top: number): number {
  let y = top;
  for (const control of controls) y += drawControl(parent, control, y);
  return y;
}

function drawForm(parent: HTMLElement, form: Form, act: (button: string) => void): void {
  const top = drawAll(parent, form.controls, 30);
  if (form.tabs) drawTab(parent, form.tabs, form.front ?? form.tabs[0]?.name ?? '', top + 6);
  form.buttons.forEach((name, index) => {
    push(parent, name, 10 + index * 130, 4, () => act(name));
  });
}

function setWords(id: string, words: string): void {
  const element = document.getElementById(id);
  if (element) element.textContent = words;
}

function draw(): void {
  const area = document.getElementById('form');
  if (!area) return;
  area.replaceChildren();
  const shown = current.over ?? current;
  setWords('caption', shown.caption);
  setWords('short-info', current.ofPatient ? (start.patients[chosen] ?? '') : '');
  drawForm(area, shown, (button) => {
    if (!current.over && button === 'Outcome...' && start.form.over) open(start.form);
  });
  if (current.over) drawDialog(area, current);
}

function drawDialog(parent: HTMLElement, form: Form): void {
  const mask = parent.appendChild(document.createElement('div'));
  mask.className = 'mask';
  const dialog = parent.appendChild(document.createElement('div'));
  dialog.className = 'dialog';
  const title = dialog.appendChild(document.createElement('div'));
  title.className = 'title';
  title.textContent = form.caption;
  drawForm(dialog, form, (button) => {
    if (button === 'Cancel' && form.over) open(form.over);
  });
}

function open(form: Form): void {
  current = form;
  draw();
}

/** The same form with nothing in it. */
function blank(form: Form): Form {
  const bare = (controls: Form['controls']) =>
    controls.map((control) => ({ ...control, value: '', ...(control.editable ? { rows: [] } : {}) }));
  const { tabs } = form;
  return {
    ...form,
    controls: bare(form.controls),
    ...(tabs ? { tabs: tabs.map((tab) => ({ ...tab, controls: bare(tab.controls) })) } : {}),
  };
}

document.getElementById('next-patient')?.addEventListener('click', () => {
  chosen = (chosen + 1) % start.patients.length;
  open(blank(current));
});

draw();
