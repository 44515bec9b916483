import type { Page, Passage } from '@/lib/model/page';

/** What this patient's GP and practice are called on a page: surnames of doctors, names of the surgery. */
export interface GpNames {
  readonly doctors: readonly string[];
  readonly places: readonly string[];
}

const asks =
  /^(?:(?:usual|registered|patient'?s|own|named|referring) )?(?:gp|pcp|practice|surgery|general practitioner|family doctor)(?: (?:name|practice|surgery|details|and practice|\/ ?practice))?$/i;
const copies = /^(?:cc|copy|copies|copy to|copies to|cc to)$/i;
const ofPractice = /\b(?:surgery|practice|health centre|medical centre)\b/i;
/** "GP: Dr S Abernethy, Quarry Lane Health Centre", "GP Dr K Boateng, Harbour View": within the patient's banner. */
const inBanner =
  /\b(?:GP|PCP|Practice|[Cc]opy to(?=[^|\n]{4,60}(?:Surgery|Practice|Health Centre|Medical Centre)))\b\s*[:-]?\s*((?:Dr\.?|Doctor)\s[^|·•\n]{3,60}|[A-Z][^|·•\n]{3,60}?(?:Surgery|Practice|Health Centre|Medical Centre|Medical Practice|Health))/g;
const doctor = /\b(?:Dr\.?|Doctor)\s+(?:(?:[A-Z]\.?\s*){1,3}|[A-Z][a-zà-ÿ'’]+\s+)?([A-Z][\p{L}'’]+(?:-[A-Z][\p{L}'’]+)?)/gu;
const salutation = /(?:^|\n)\s*Dear\s+(?:Dr\.?|Doctor)\s+(?:[A-Z]\.?\s+)?([A-Z][\p{L}'’]+(?:-[A-Z][\p{L}'’]+)?)/gu;
/** "Scripts from Dr Oyelaran's surgery". */
const ofSurgery = /\b(?:Dr\.?|Doctor)\s+(?:[A-Z]\.?\s+)?([A-Z][\p{L}’-]+?)['’]s\s+(?:surgery|practice)\b/gu;
const kindOfPlace = /\s+(?:Surgery|Practice|Health Centre|Medical Centre|Medical Practice|Health|Clinic)$/;
const isPlace = /^(?:The )?[A-Z][\p{L}'’]+(?: (?:[A-Z][\p{L}'’]+|of|the|and|&)){0,4}$/u;
const nobody = /^(?:Unknown|None|Other|Not|Nil|Details|Confirmed|Yes|No|Tel|Hospital|Ward|NHS|DOB|Allerg\w*)\b/;

/** Names in the words after "GP:". */
const readNames = (words: string, doctors: Set<string>, places: Set<string>): void => {
  for (const [, name] of words.matchAll(doctor)) if (name) doctors.add(name);
  for (const piece of words.split(/[,(;)]|\s{2,}| - /)) {
    const name = piece.trim();
    if (name.length < 5 || /^(?:Dr|Doctor)\b/.test(name) || nobody.test(name) || !isPlace.test(name)) continue;
    places.add(name.replace(kindOfPlace, ''));
  }
};

const banners = new Set<Passage['role']>(['text', 'heading', 'value']);
/** A banner is short. */
const longestBanner = 300;

/** Finds how the page itself calls the GP: in the patient's banner, beside "GP", or in the salutation of a letter. */
export const gpNamesOn = (page: Page, counts: (passage: Passage) => boolean): GpNames => {
  const doctors = new Set<string>();
  const places = new Set<string>();
  for (const passage of page.passages) {
    const { role, label, text } = passage;
    const isCopy = copies.test(label.trim()) && ofPractice.test(text);
    if (asks.test(label.trim()) || isCopy) readNames(text.slice(0, longestBanner), doctors, places);
    else if (banners.has(role) && text.length <= longestBanner)
      for (const [, words] of text.matchAll(inBanner)) readNames(words ?? '', doctors, places);
    if ((role === 'value' || role === 'editor') && counts(passage))
      for (const name of [...text.slice(0, 500).matchAll(salutation), ...text.matchAll(ofSurgery)].map((it) => it[1]))
        if (name) doctors.add(name);
  }
  return { doctors: [...doctors], places: [...places] };
};

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Makes a reader that puts "GP" where a sentence names the GP or the practice: "he will see Dr Abernethy", "she calls in at Quarry Lane". */
export const callsGp = ({ doctors, places }: GpNames): ((words: string) => string) => {
  const named = [
    ...doctors.map((name) => `(?:Dr|Doctor|DR)\\.?\\s+(?:[A-Z]\\.?\\s+)?${escaped(name)}(?=['’]s\\b|\\b)`),
    ...places.map(
      (name) => `${escaped(name)}(?:\\s+(?:Surgery|Practice|Health Centre|Medical Centre|Medical Practice|surgery|practice))?\\b`,
    ),
  ];
  if (named.length === 0) return (words) => words;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${named.join('|')})`, 'gu');
  // The salutation itself stays: it says who is addressed.
  return (words) => (/^\s*dear\b/i.test(words) ? words : words.replace(pattern, 'GP'));
};
