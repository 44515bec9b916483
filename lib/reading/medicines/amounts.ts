/** What an amount counts: milligrams, international units, millilitres, millimoles. */
export type AmountUnit = 'mg' | 'units' | 'ml' | 'mmol';

/** A weight, volume or number of units in normalised words, as "500 mg", "10mg/5ml" or "100 units/ml". */
export interface Amount {
  readonly value: number;
  readonly unit: AmountUnit;
  /** The volume that it is dissolved in, for "10 mg/5 ml": 5. */
  readonly perMl: number | null;
  readonly index: number;
  readonly end: number;
}

const scale: Readonly<Record<string, readonly [number, AmountUnit]>> = {
  mg: [1, 'mg'],
  milligram: [1, 'mg'],
  g: [1000, 'mg'],
  gram: [1000, 'mg'],
  mcg: [0.001, 'mg'],
  microgram: [0.001, 'mg'],
  ug: [0.001, 'mg'],
  µg: [0.001, 'mg'],
  ng: [0.000001, 'mg'],
  nanogram: [0.000001, 'mg'],
  unit: [1, 'units'],
  iu: [1, 'units'],
  u: [1, 'units'],
  ml: [1, 'ml'],
  mmol: [1, 'mmol'],
  mu: [1_000_000, 'units'],
  'million unit': [1_000_000, 'units'],
  l: [1000, 'ml'],
};

const amount =
  /(?<![\d/.-])(\d{1,6}(?:\.\d{1,4})?) ?(mg|milligrams?|g|grams?|mcg|micrograms?|ug|µg|ng|nanograms?|million units?|units?|iu|mu|u|mls?|mmol|l)(?![a-z])(?: ?(?:\/|per|in) ?(\d{1,4}(?:\.\d{1,3})?)? ?mls?\b)?/g;

/** All amounts in normalised words, in order. */
export function amountsIn(text: string): Amount[] {
  return [...text.matchAll(amount)].map((match) => {
    const [whole, value, name = ''] = match;
    const [factor, unit] = scale[name] ?? scale[name.replace(/s$/, '')] ?? [1, 'mg' as const];
    const perVolume = /(?:\/|per|in) ?[\d.]* ?mls?$/.test(whole) && unit !== 'ml';
    return {
      value: Number(value) * factor,
      unit,
      perMl: perVolume ? Number(match[3] ?? 1) : null,
      index: match.index,
      end: match.index + whole.length,
    };
  });
}
