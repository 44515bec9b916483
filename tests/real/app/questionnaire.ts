/** Questionnaires and their answers, in few words. */
import type {
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
  QuestionnaireResponseItemAnswer,
} from '@medplum/fhirtypes';
import { QUESTIONNAIRE_ITEM_CONTROL_URL } from '@medplum/react';

/** What was typed, chosen or ticked, by question; groups hold their own, repeated groups one for each. */
export interface Answers {
  readonly [linkId: string]: string | boolean | readonly string[] | Answers | readonly Answers[];
}

const control = (code: string) => [{ url: QUESTIONNAIRE_ITEM_CONTROL_URL, valueCodeableConcept: { coding: [{ code }] } }];

/** A question. */
export function ask(type: QuestionnaireItem['type'], linkId: string, text: string): QuestionnaireItem {
  return { type, linkId, text };
}

/** A question with answers to choose from. */
export function choose(
  widget: 'drop-down' | 'radio-button',
  linkId: string,
  text: string,
  options: readonly string[],
): QuestionnaireItem {
  const answerOption = options.map((valueString) => ({ valueString }));
  return { type: 'choice', linkId, text, extension: control(widget), answerOption };
}

/** A question with several answers to choose from, which are shown as they are chosen. */
export function chooseSome(linkId: string, text: string, options: readonly string[]): QuestionnaireItem {
  return { ...choose('drop-down', linkId, text, options), repeats: true };
}

/** Questions under a heading. */
export function group(linkId: string, text: string, ...item: QuestionnaireItem[]): QuestionnaireItem {
  return { type: 'group', linkId, text, item };
}

/** The same, once for each of several things. */
export function each(linkId: string, text: string, ...item: QuestionnaireItem[]): QuestionnaireItem {
  return { ...group(linkId, text, ...item), repeats: true };
}

/** A questionnaire shown one group at a time. */
export function inSteps(questionnaire: Questionnaire): Questionnaire {
  const item = questionnaire.item?.map((each) => ({ ...each, extension: control('page') }));
  return { ...questionnaire, id: `${questionnaire.id}-steps`, ...(item ? { item } : {}) };
}

function answerTo({ type }: QuestionnaireItem, given: string | boolean): QuestionnaireResponseItemAnswer {
  if (typeof given === 'boolean') return { valueBoolean: given };
  if (type === 'date') return { valueDate: given };
  if (type === 'dateTime') return { valueDateTime: given };
  return { valueString: given };
}

function itemsOf(items: readonly QuestionnaireItem[], answers: Answers): QuestionnaireResponseItem[] {
  return items.flatMap((item): QuestionnaireResponseItem[] => {
    const given = answers[item.linkId];
    if (given === undefined) return [];
    const { linkId, text = '' } = item;
    const all = Array.isArray(given) ? given : [given];
    if (item.type !== 'group') return [{ linkId, text, answer: all.map((one) => answerTo(item, one)) }];
    return all.map((one) => ({ linkId, text, item: itemsOf(item.item ?? [], one) }));
  });
}

/** A questionnaire filled in. */
export function filled(questionnaire: Questionnaire, answers: Answers): QuestionnaireResponse {
  return {
    resourceType: 'QuestionnaireResponse',
    id: `${questionnaire.id}-response`,
    status: 'in-progress',
    item: itemsOf(questionnaire.item ?? [], answers),
  };
}
