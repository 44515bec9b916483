/** What the server of the one-window system sends, and its client draws. Shared by both. */

export interface Control {
  readonly kind: 'line' | 'text' | 'list' | 'box' | 'words' | 'grid';
  readonly label: string;
  /** What it holds: the text, the chosen choice, or 'yes' for a ticked box. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly columns?: readonly string[];
  readonly rows?: readonly (readonly string[])[];
  /** A grid to write in. */
  readonly editable?: boolean;
  /** Pixels; default: one line. */
  readonly height?: number;
}

export interface Tab {
  readonly name: string;
  readonly controls: readonly Control[];
}

export interface Form {
  readonly caption: string;
  /** It works on the chosen patient, who is then shown above. */
  readonly ofPatient: boolean;
  /** Controls above the tabs, or all there are. */
  readonly controls: readonly Control[];
  readonly tabs?: readonly Tab[];
  /** The name of the tab in front. */
  readonly front?: string;
  readonly buttons: readonly string[];
  /** Drawn as a dialog over this form. */
  readonly over?: Form;
}

/** What a page starts with. */
export interface Start {
  readonly form: Form;
  /** The short line on each patient; the first one is chosen. */
  readonly patients: readonly string[];
}

export const line = (label: string, value = ''): Control => ({ kind: 'line', label, value });
export const text = (label: string, value = '', height = 66): Control => ({ kind: 'text', label, value, height });
export const words = (label: string, value: string): Control => ({ kind: 'words', label, value });
export const box = (label: string, ticked = false): Control => ({ kind: 'box', label, value: ticked ? 'yes' : '' });
export const list = (label: string, choices: readonly string[], value = ''): Control => ({
  ...{ kind: 'list', label, choices: ['', ...choices], value },
});
