import type { PrescribingSetting } from '@/lib/model/facts';
import type { Page, Passage } from '@/lib/model/page';
import type { Screen } from '@/lib/model/screen';

const patterns = {
  discharge: /\btt[oah]s?\b|\bdischarge\b|\btake[- ](?:home|out)\b|\bto go home\b|\bleaving hospital\b|\bdischarge rx\b/i,
  clinic: /\bclinic\b|\bout-?patients?\b|\bopd?\b|\bfp10(?:hp|hnc)?\b|\brapid access\b/i,
  ward: /\b(?:drug|medication|medicines) chart\b|\bchart (?:review|check|screening)\b|\binpatients?\b|\bward\b|\bin-patient\b/i,
} satisfies Record<PrescribingSetting, RegExp>;

/** A screen's title in plain words, above its first field. */
const namesTakeHome = /\btt[oah]s?\b|\bdischarge (?:prescription|medic\w+|meds|rx|drugs)\b/i;
const longestTitle = 60;

const ranked: readonly PrescribingSetting[] = ['discharge', 'clinic', 'ward'];

/** Reads what a prescribing screen prescribes for, by its headings, title and fields; null where they do not tell. */
export const readSetting = (page: Page, screen: Screen): PrescribingSetting | null => {
  if (screen.kind !== 'prescribing') return null;
  const part = page.parts[screen.part];
  const inside = page.passages.slice(part?.first ?? 0, part?.end);
  const say = (test: (passage: Passage) => boolean): PrescribingSetting | null => {
    const words = inside
      .filter(test)
      .map(({ text, label }) => `${text} ${label}`)
      .join(' | ');
    return ranked.find((setting) => patterns[setting].test(words)) ?? null;
  };
  const above = page.passages
    .slice(0, part?.first ?? 0)
    .filter(({ role }) => role === 'heading')
    .slice(-1)
    .map(({ text }) => text)
    .join(' ');
  const firstField = inside.find(({ control }) => control !== undefined)?.id ?? Number.POSITIVE_INFINITY;
  const titles = inside.filter(({ role, text, id }) => role === 'text' && text.length <= longestTitle && id < firstField);
  return (
    (titles.some(({ text }) => namesTakeHome.test(text)) ? 'discharge' : null) ??
    say(({ role, tab }) => role === 'heading' && !tab) ??
    ranked.find((setting) => patterns[setting].test(`${above} | ${page.title}`)) ??
    say(({ role }) => role === 'button') ??
    say(({ role, label }) => role === 'text' && label === '') ??
    say(({ control }) => control !== undefined)
  );
};
