import type { Page, Part, Passage } from '@/lib/model/page';
import type { Screen } from '@/lib/model/screen';
import { commitButtons, hasWork } from './commit';
import { asGoodAs, manyDocumentFields } from './evidence';
import { isFormBuilder } from './form-builder';
import { showsOnePatient } from './patient-context';
import type { Profile } from './profile';
import generic from './profiles/generic.json';
import { scorePart } from './score';

const genericProfile: Profile = generic;

const inPart = (page: Page, part: Part): readonly Passage[] => page.passages.slice(part.first, part.end);

/** From a part up to the page, the part itself first. */
const upwards = (page: Page, part: number): readonly Part[] => {
  const chain: Part[] = [];
  for (let at = page.parts[part]; at; at = page.parts[at.parent]) chain.push(at);
  return chain;
};

const isDialog = ({ kind }: Part): boolean => kind === 'dialog';

/**
 * Recognises the screen that a page shows, by what is in view: words of headings, labels, actions and options, one patient, work
 * left to do. A dialog with a screen in it is that screen; otherwise the smallest part around a committing action that has all it
 * takes. Menus, lists beside the form and other tabs do not decide.
 *
 * @returns the screen and what spoke for it, or null where the page shows none.
 */
export const recogniseScreen = (page: Page, profile: Profile = genericProfile): Screen | null => {
  const lists = new Set(page.tables.filter(({ rows }) => rows.length > 2).map(({ part }) => part));
  const onePatient = page.framed || showsOnePatient(page.passages.filter((passage) => !isListed(page, passage, lists)));
  const buttons = commitButtons(page, profile);
  const inDialog = buttons.filter((button) => upwards(page, button.part).some(isDialog));
  for (const group of [inDialog, buttons]) {
    const parts = new Map(group.flatMap((button) => upwards(page, button.part)).map((part) => [part.id, part]));
    const judged = [...parts.values()].flatMap((part) => judge(page, part, profile, onePatient) ?? []);
    const best = judged.reduce<Judged | null>((a, b) => (a === null || b.score > a.score ? b : a), null);
    if (best) return smallestLike(page, documentAround(page, best, judged) ?? best, judged).screen;
  }
  return null;
};

interface Judged {
  readonly screen: Screen;
  readonly score: number;
  readonly size: number;
  readonly documentFields: number;
}

/** A summary or letter that a list of medicines with actions of its own stands in: the list is a part of it. */
const documentAround = (page: Page, best: Judged, judged: readonly Judged[]): Judged | null => {
  const inner = page.parts[best.screen.part];
  if (best.screen.kind !== 'prescribing' || !inner) return null;
  const around = judged.filter(({ screen, documentFields }) => {
    const part = page.parts[screen.part];
    return (
      screen.kind !== 'prescribing' &&
      documentFields >= manyDocumentFields &&
      part !== undefined &&
      part.first <= inner.first &&
      part.end >= inner.end
    );
  });
  return around.reduce<Judged | null>((a, b) => (a === null || b.score > a.score ? b : a), null);
};

/**
 * The smallest part that is as good as the best and still holds all of its fields, or its headings where it has no field: a list
 * that stands beside the screen is left out of it.
 */
const smallestLike = (page: Page, best: Judged, judged: readonly Judged[]): Judged => {
  const alike = judged.filter(({ screen, score }) => screen.kind === best.screen.kind && score >= best.score - asGoodAs);
  const widest = alike.reduce((a, b) => (b.size > a.size ? b : a), best);
  const ofScreen = page.parts[widest.screen.part];
  const inside = page.passages.slice(ofScreen?.first, ofScreen?.end);
  const fields = inside.filter(({ control }) => control !== undefined);
  const rows = inside.filter(({ role, text }) => role === 'button' && editsRow.test(text));
  const held = fields.length ? [...fields, ...rows] : inside.filter(({ role }) => role === 'heading');
  return alike
    .filter(({ screen }) => {
      const part = page.parts[screen.part];
      return part !== undefined && held.every(({ id }) => id >= part.first && id < part.end);
    })
    .reduce((a, b) => (b.size < a.size ? b : a), widest);
};

/** An action on one line of a list that is being written. */
const editsRow = /^\W*(?:edit|amend|change|remove|delete)\b(?: (?:line|item|row|medicine|drug))?\W*$/i;

/** Rows of a list with several patients show somebody else. */
const isListed = (page: Page, passage: Passage, lists: ReadonlySet<number>): boolean =>
  passage.role === 'cell' && upwards(page, passage.part).some(({ id }) => lists.has(id));

const judge = (page: Page, part: Part, profile: Profile, onePatient: boolean): Judged | null => {
  const passages = inPart(page, part);
  if (!onePatient || !hasWork(passages, profile) || isFormBuilder(passages, profile)) return null;
  const best = scorePart(page, part, profile);
  if (!best) return null;
  const { kind, evidence, score, documentFields } = best;
  return { score, documentFields, size: part.end - part.first, screen: { kind, profile: profile.id, evidence, part: part.id } };
};
