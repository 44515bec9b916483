import type { Control } from './form.ts';

/** Puts a box at a place, as everything is put here. */
export function place(parent: HTMLElement, left: number, top: number, width: number, height: number): HTMLElement {
  const element = parent.appendChild(document.createElement('div'));
  element.className = 'at';
  element.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
  return element;
}

/** A button: a box that acts when pressed. */
export function push(parent: HTMLElement, name: string, left: number, top: number, act: () => void): void {
  const button = parent.appendChild(document.createElement('button'));
  button.className = 'at push';
  button.style.cssText = `left:${left}px;top:${top}px;width:124px;height:22px`;
  button.textContent = name;
  button.onclick = act;
}

function drawGrid(parent: HTMLElement, { columns = [], rows = [], editable = false }: Control): void {
  const grid = parent.appendChild(document.createElement('table'));
  grid.className = 'grid';
  const head = grid.createTHead().insertRow();
  for (const name of columns) head.appendChild(document.createElement('th')).textContent = name;
  const body = grid.createTBody();
  const spare = editable ? [columns.map(() => '')] : [];
  for (const row of [...rows, ...spare]) {
    const line = body.insertRow();
    for (const value of row) {
      const cell = line.insertCell();
      if (editable) cell.appendChild(Object.assign(document.createElement('input'), { type: 'text', value }));
      else cell.textContent = value;
    }
  }
}

function controlOf({ kind, value = '', choices = [] }: Control): HTMLElement {
  if (kind === 'words') return Object.assign(document.createElement('div'), { textContent: value });
  if (kind === 'text') return Object.assign(document.createElement('textarea'), { value });
  if (kind !== 'list') {
    const type = kind === 'box' ? 'checkbox' : 'text';
    return Object.assign(document.createElement('input'), { type, value, checked: value === 'yes' });
  }
  const select = document.createElement('select');
  for (const choice of choices) select.add(new Option(choice, choice, choice === value, choice === value));
  return select;
}

/**
 * Draws a control with its label at the left, tied together by their place alone.
 *
 * @returns the height taken up, in pixels.
 */
export function drawControl(parent: HTMLElement, control: Control, top: number): number {
  const { kind, label, rows = [], height = 22 } = control;
  place(parent, 10, top + 3, 180, 16).textContent = label;
  if (kind === 'grid') {
    const tall = 24 + 22 * (rows.length + 1);
    drawGrid(place(parent, 10, top + 20, 860, tall), control);
    return tall + 30;
  }
  const element = parent.appendChild(controlOf(control));
  element.className = 'at';
  element.style.cssText = `left:200px;top:${top}px;width:${kind === 'box' ? 16 : 420}px;height:${kind === 'box' ? 16 : height}px`;
  return height + 8;
}
