import { isOpenPackBrand } from './names';

/** Things that are counted out one by one. */
export const countedForms =
  'tablets?|tabs?|caplets?|capsules?|caps?|sachets?|patch(?:es)?|suppositor(?:y|ies)|pessar(?:y|ies)|lozenges?|vials?|amp(?:oule|ule)?s?|nebules?|nebs?|syringes?|pfs|injections?|inj|pens?|cartridges?|doses?|enemas?|wafers?|films?|units? dose';

const openPack =
  /\b(?:inhaler|inhalers|inh|inhalation|puffs?|sprays?|drops?|eye|ear|nasal|nose|cream|ointment|oint|gel|lotion|shampoo|emollient|emulsion|foam|mousse|scalp|mouthwash|gargle|paint|topical|topically|apply|applied|accuhaler|turbohaler|evohaler|respimat|ellipta|easyhaler|nebuhaler|toothpaste|bath|paste)\b/;

/** A pack that nobody can tell the days of: drops, creams, inhalers, sprays. */
export const isOpenPack = (text: string): boolean =>
  !/\bpatch(?:es)?\b/.test(text) && (openPack.test(text) || isOpenPackBrand(text));

/** Tablets or capsules, or what must be: a weight with no volume and no other form. */
export const isTabletLike = (text: string): boolean =>
  /\b(?:tablets?|tabs?|caplets?|capsules?|caps?|mr|xl|sr|modified|soluble|dispersible|ec|gr)\b/.test(text) ||
  (/\d ?(?:mg|mcg|micrograms?|g)\b(?! ?\/)/.test(text) &&
    !/\b(?:solution|syrup|liquid|suspension|elixir|oral sol|injection|inj|ml|%)\b|%/.test(text));
