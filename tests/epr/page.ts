import type { RuleId, Status } from '../../lib/model/reminder.ts';
import type { ScreenKind } from '../../lib/model/screen.ts';
import type { Patient } from './hospital.ts';
import type { Markup } from './html.ts';

/** How far a screen's work has come, and how well. A decoy is no screen at all. */
export type PageState = 'empty' | 'badly done' | 'well done' | 'decoy';

/** A page of the practice EPR, and what is right to say of it. */
export interface PracticePage {
  /** Path and query on the server. */
  readonly path: string;
  /** The record system that it belongs to. */
  readonly family: string;
  readonly kind: ScreenKind | 'none';
  readonly state: PageState;
  /** What the page shows, for people. */
  readonly shows: string;
  /** What some of the rules must say; the others are left open. */
  readonly rules?: Readonly<Partial<Record<RuleId, Status | 'absent'>>>;
}

/** A page with what the server answers for it. */
export interface ServedPage extends Omit<PracticePage, 'family'> {
  /** @param patient somebody else than the page's own patient, whose work is not begun; null for the page's own. */
  render(patient: Patient | null): Markup;
}

/** What the server answers besides pages: the content of frames. */
export type Part = Pick<ServedPage, 'path' | 'render'>;

/** One record system. Its folder is named as its path begins, and holds its `style.css` and its scripts. */
export interface Family {
  readonly folder: string;
  readonly name: string;
  readonly about: string;
  readonly pages: readonly ServedPage[];
  readonly parts: readonly Part[];
}
