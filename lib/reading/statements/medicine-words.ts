import { isMedicineWord } from '../medicines/names';

/** Endings that the names of medicines share. */
const endings =
  /\b[a-z]{2,}(?:pril|sartan|olol|statin|prazole|cillin|mycin|cycline|floxacin|azole|oxetine|xaban|gliptin|gliflozin|glutide|formin|dipine|zosin|tidine|setron|triptan|azepam|zolam|pam|codeine|morphine|profen|fenac|coxib|sone|solone|onide|terol|tropium|parin|mab|nib|vir|zide|semide|thiazide|lukast|xine|pine|done|zine|phylline|sulide|quine|prine|platin|trexate|dronate|dronic|gabalin|bapentin|lamine|caine|fibrate|calcitol|calcidol|ferol|thyroxine|olone|idone|apine|tyline|ipramine|oxine|dopa|giline|prost|zolamide|nidine|astine|tadine|nadine|grel|grelor|stigmine|afil|steride|glinide|penem|limus|pamil|tiazem|lactone|peridol|racetam|zodone|fungin)\b/i;

const names =
  /\b(?:clinda|pen v|augmentin|trimeth|gent|lmwh|noac|aspirin|paracetamol|insulin|warfarin|digoxin|lithium|iron|ferrous|folic|folate|vitamin|steroids?|pred|antibiotics?|abx|fluclox|amox|co-amox|doxy|clari|nitro|trimeth|metro|cipro|lisin\w*|levothyrox\w*|statins?|laxatives?|analgesi\w+|painkillers?|inhalers?|relievers?|preventers?|blue puffer|drops?(?! in\b)|cream|ointment|gel|spray|patch(?:es)?|tablets?|tabs|capsules?|injections?|medications?|medicines?|meds|drugs?|script|prescriptions?|rx|fp10|hrt|ppi|ace inhibitor|acei|ssri|doac|noac|anticoagula\w+|antidepressants?|beta[- ]?blockers?|diuretics?|furosemide|heparin|clexane|fragmin|apixaban|metformin|senna|laxido|movicol|gaviscon|nitrofurantoin|trimethoprim|co-\w+|allopurinol|colchicine|levothyroxine|amiodarone|azathioprine|methotrexate|clopidogrel|ticagrelor|bisoprolol|eplerenone|ivabradine|sando-?k|adcal|alendron\w+|tranexamic|mirabegron|tamsulosin|gabapentin|pregabalin|emollients?|epipen|glucose tablets|salbutamol|nebules|acid|chloride|bicarbonate|supplements?|treatment|dose|course|topical|repeat|sofradex|otomize|otosporin|cilodex|locorten|fucidin|fucibet|fucithalmic|maxitrol|canesten|daktarin|daktacort|timodine|trimovate|dermovate|betnovate|eumovate|elocon|dovobet|enstilar|dermol|cetraben|hydromol|zerobase|epaderm|diprobase|naseptin|bactroban|chlorphenamine|nystan|nystatin|anusol|instillagel|viscotears|hylo-?\w*|xalatan)\b/i;

/** A name that no ending tells, whatever its spelling: brands and the like. */
const namesOne = (words: string): boolean => {
  for (const [word] of words.matchAll(/[A-Za-z][A-Za-z-]{4,}/g)) if (isMedicineWord(word)) return true;
  return false;
};

const dose = /\b\d+(?:\.\d+)? ?(?:mg|mcg|micrograms?|g|ml|units?|puffs?|%)\b/i;

/** Whether words name a medicine, a form of one or a dose. */
export const namesMedicine = (words: string): boolean =>
  dose.test(words) || names.test(words) || endings.test(words) || namesOne(words);

/** Medicines that are wanted at once by what they are for: an infection, a clot. */
export const isUrgentByNature = (words: string): boolean =>
  /\b(?:antibiotics?|abx|fluclox|amox|pen v|co-amox|clari|doxy|trimeth|clexane|fragmin|lmwh|\w+(?:cillin|mycin|floxacin)|doxycycline|nitrofurantoin|trimethoprim|flucloxacillin|co-amoxiclav|co-trimoxazole|metronidazole|ciprofloxacin|aciclovir|valaciclovir|\w+xaban|dalteparin|enoxaparin|tinzaparin|treatment dose)\b/i.test(
    words,
  );
