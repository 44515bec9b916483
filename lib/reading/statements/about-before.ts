import type { Unit } from '../sentences/units';
import { isVerbForm } from '../sentences/verbs';

/** Words that stand for what was spoken of, or for nothing. */
const empty = (unit: Unit): boolean =>
  /^(?:own|your|skip|to|please|will|already|patient|you|modal|who|for|by|have|mark|was|hospital|gp|from)$/.test(unit.of) ||
  /^(?:mon|tues?|weds?|thurs?|fri|sat|sun)(?:day|nesday|rsday|urday)?$|^\d/.test(unit.word) ||
  /^(?:so|this|that|it|these|them|one|up|on|out|over|at|of|forward|in|into|any|if|when|once|accordingly|action|asap|know|care|matter|need|needful|same|honours|rest|hand|about|around|after|necessary|us|weeks?|days?|months?|fortnight|time|morning|afternoon|evening|tonight|noon|appropriate|appropriately|needed|required|necessary|indicated|fit|instead|own|behalf|there)$/.test(
    unit.word,
  );

/** Words that point back to what was spoken of. */
const pointsBack =
  /^(?:it|them|both|one|which|so|more|another|further|longer|latter|final|outcome|verdict|upshot|answers?|news|what|whatever|anything|above|extension|renewal|continuation|happening|happened|become|reading|readings|findings|figures?|ice|showed|shows|form|application|paperwork|request|letter)$/;
/** These point back where no word that they belong to follows: "this should come from the GP", not "this lady". */
const pointsAlone = /^(?:this|that|these|those|such|same)$/;

/** Whether words that name no topic of their own speak of the one before. */
export const isAboutBefore = (part: readonly Unit[]): boolean =>
  isBare(part) || part.some(({ word }, i) => pointsBack.test(word) || (pointsAlone.test(word) && standsAlone(part[i + 1])));

const standsAlone = (next: Unit | undefined): boolean =>
  next === undefined ||
  /^(?:mark|will|modal|was|for|from|to|have|skip|please|and|by|if|not)$/.test(next.of) ||
  pointsBack.test(next.word) ||
  /ly$/.test(next.word) ||
  isVerbForm(next.word);

/** Whether a task names nothing that it is done to, and so is about what was spoken of before. */
export const isBare = (object: readonly Unit[]): boolean => object.every((unit) => empty(unit) || isVerbForm(unit.word));
