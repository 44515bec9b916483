import { toColleague } from './act-words';
import type { Task } from './tasks';
import { topicsIn } from './topics';

const title = '(?:dr|mr|mrs|miss|ms|prof\\w*)';
const toName = new RegExp(`\\bto ${title}\\b`, 'i');
const ontoList = new RegExp(`\\b(?:onto|on to|on) ${title} [^.;]*\\b(?:list|books)\\b`, 'i');
const withRequest = new RegExp(`\\bto ${title} [^.;]*\\b(?:request|asking|to see)\\b`, 'i');
const isReferred =
  /^\W*(?:him|her|them|pt|(?:the |this )?(?:patient|lad|lady|man|woman|child|gentleman))\b[^.;]{0,12}\breferred\b/i;
const elsewhere = /\b(?:appointment|slot) (?:with|at|in) (?!(?:us|you|your|our|the (?:gp|surgery|practice))\b)/i;
const asksToSee = /\b(?:asking|to ask|requesting|to request|to see)\b/i;

/**
 * Whether a task refers the patient without the word: by a colleague's name, list or clinic, or by an appointment with a service.
 *
 * @param words what it is done to
 * @param around what was said before it, in its sentence and the one before
 */
export const refersByOtherWords = ({ verb: { lemma }, actor }: Task, words: string, around: string): boolean => {
  const topics = topicsIn(words);
  switch (lemma) {
    // "Get him referred", "have her referred".
    case 'have':
      return isReferred.test(words);
    case 'get':
      return isReferred.test(words) || ontoList.test(words) || (actor === 'gp' && topics.has('service') && elsewhere.test(words));
    // "Put her through to Dr Iqbal's clinic".
    case 'put through':
    case 'put forward':
      return toName.test(words);
    // "Put her on Mr Lathom's list".
    case 'put':
      return ontoList.test(words);
    // "Getting him an appointment with the sleep laboratory".
    case 'obtain':
    case 'arrange':
    case 'organise':
    case 'organize':
    case 'make':
    case 'book':
    case 'secure':
      return actor === 'gp' && topics.has('service') && elsewhere.test(words);
    // "Write to Mr Aldous about a replacement", asked of the GP; "written to Miss Farrant asking her to see her".
    case 'write':
    case 'approach':
    case 'contact':
    case 'email':
    case 'e-mail':
    case 'ask':
    case 'ring':
    case 'speak':
      if (actor === 'gp') return /^(?:write|approach|contact)$/.test(lemma) && topics.size === 0 && toColleague.test(words);
      return (
        actor === 'hospital' &&
        !/^(?:approach|contact)$/.test(lemma) &&
        toColleague.test(words) &&
        asksToSee.test(words) &&
        (topics.has('service') || topicsIn(around).has('service'))
      );
    // "Passed her notes to Mr Lathom with a request that he sees her".
    case 'pass':
    case 'pass on':
    case 'send':
    case 'send on':
    case 'forward':
    case 'hand':
    case 'give':
      return actor === 'hospital' && withRequest.test(words);
    default:
      return false;
  }
};
