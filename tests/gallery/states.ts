/** What the sidebar can look like. */
import type { ChecklistPanelProps } from '@/components/checklist-panel';
import { noticeInWords } from '@/lib/checklist/notice';
import { unknownFacts } from '../lib/rules/facts-builder';
import { answered, busy, calm, crowd, type Listed, listOf, longer, patient } from './invented';
import type { Look } from './look';

/** A state of the sidebar. */
export interface State extends Look {
  /** How wide the panel is, in pixels, where it gave way to the screen. */
  readonly panel?: number;
  readonly props: Listed & Partial<ChecklistPanelProps>;
}

export const states: readonly State[] = [
  { name: 'attention', props: listOf(busy) },
  { name: 'attention-whole', props: listOf(busy), height: 1700 },
  { name: 'crowd', props: listOf(crowd), height: 1500 },
  { name: 'why', props: listOf(busy), press: ['Why?'] },
  { name: 'wording', props: listOf(busy), press: ['Wording'] },
  { name: 'other-answer', props: listOf(busy), press: ['Other answer'] },
  { name: 'answered', props: listOf(busy, answered) },
  { name: 'calm', props: listOf(calm) },
  { name: 'calm-done-open', props: listOf(calm), press: ['Looks done'] },
  { name: 'nothing', props: listOf(unknownFacts('prescribing', { patient })) },
  { name: 'tab', props: { ...listOf(busy), open: false }, height: 200 },
  { name: 'tab-signing', props: { ...listOf(busy), open: false, signing: true }, height: 200, width: 560 },
  { name: 'signing', props: { ...listOf(busy), signing: true } },
  { name: 'tab-calm', props: { ...listOf(calm), open: false }, height: 200 },
  { name: 'focus', props: listOf(busy), tabs: 4 },
  { name: 'dark', props: listOf(busy, new Map([['fit-note', 'not-working']])), dark: true, height: 1100 },
  { name: 'dark-other-answer', props: listOf(busy), dark: true, press: ['Other answer'] },
  { name: 'dark-tab', props: { ...listOf(busy), open: false }, dark: true, height: 200 },
  { name: 'forced-colours', props: listOf(busy, new Map([['fit-note', 'done']])), forced: true },
  { name: 'forced-colours-focus', props: listOf(busy), forced: true, tabs: 4 },
  { name: 'sheet-320', props: listOf(busy), width: 320, height: 640 },
  { name: 'text-200', props: listOf(busy), text: 32, height: 1000 },
  { name: 'begun-anew', props: { ...listOf(busy), notice: noticeInWords.patient } },
  { name: 'narrowest', props: listOf(busy), panel: 240, height: 1900 },
  { name: 'longer', props: longer(listOf(busy)), height: 1000 },
];
