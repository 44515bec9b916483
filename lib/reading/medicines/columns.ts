/** What a column of a medicine table, or a field of a medicine form, holds. */
export type ColumnRole =
  | 'name'
  /** Strength or form: part of the name. */
  | 'strength'
  | 'directions'
  /** A bare figure is days. */
  | 'duration'
  /** A bare figure counts items. */
  | 'quantity'
  /** A yes or no, or a date, that means nothing without the column's name. */
  | 'answer'
  | 'notes'
  | 'ignored';

/** A column or field for the dose at one time of the day. */
export const isTimeOfDay = (header: string): boolean =>
  /^(?:morning|breakfast|am|mane|om|lunch(?: ?time)?|midday|noon|tea(?: ?time)?|evening|pm|supper|dinner|bed(?: ?time)?|night|nocte)$/i.test(
    header.trim(),
  );

const roles: readonly (readonly [RegExp, ColumnRole])[] = [
  [
    /\b(?:stop|end|finish|review|completion) date\b|\bdate (?:stopped|to stop|of stopping)\b|\bstop on\b|\bends\b|^end$/,
    'answer',
  ],
  [
    /\bdate\b|\b(?:started|edit|delete|bleep|signature|signed|initials?|checked by|screened by|select|row|no|#)$|^(?:actions?|print|order|time|last given|ref(?:erence)?)$/,
    'ignored',
  ],
  [/\b(?:source|supplied by|supplier|prescribed by|responsib\w*|ongoing (?:supply|prescri\w+))\b/, 'answer'],
  [
    /\bgp (?:to )?(?:continu|prescrib|supply)|continue[ds]? (?:by|with|after|on)|^(?:to )?continue\??$|^continued?\?|on repeat|shared care|\bself.?admin|compliance|homecare|\bown (?:supply|drugs?|medicines?)|\bpods?\b|at home/,
    'answer',
  ],
  // A question about the prescription as a whole: its answer is no medicine.
  [
    /\brisk\b|self-?harm|\b(?:tt[oah]'?s?|prescriptions?|medic(?:ation|ine)s?|meds|drugs?|rx)\b.{0,24}\b(?:type|required|needed|ready|status|category|requested|screened|verified|sent|sealed|complete[d]?|reviewed|reconciled|location|priority|counselling|chart)\b/,
    'ignored',
  ],
  [
    /\b(?:condition|location|status|change[ds]?|reasons?|comments?|notes?|plan|indication|rationale|info\w*|remarks?|continuation|advice)\b/,
    'notes',
  ],
  // Whatever a cell names, a bare figure counts items.
  [/\bduration\b.{0,6}\b(?:qty|quantity)\b|\b(?:qty|quantity)\b.{0,6}\bduration\b/, 'quantity'],
  [/\b(?:days?|duration|length|how long|period|course)\b/, 'duration'],
  [
    /\b(?:qty|quantity|supply|supplied|supplies|dispense[d]?|amount|pack|no\.? of|number of|mitte|issued?|given|(?:tto|tta|tth) ?(?:supply|qty|quantity|amount))\b/,
    'quantity',
  ],
  [/\b(?:freq\w*|when|times?|how often|timing|schedule)\b/, 'directions'],
  [/\b(?:strength|form|formulation)\b/, 'strength'],
  [
    /\b(?:dose|dosage|route|directions?|instructions?|sig|how to take|how taken|admin\w*|units?|posology|dosing|details?)\b/,
    'directions',
  ],
  [
    /^names?$|\b(?:drugs?|medicines?|medications?|meds?|item|product|preparation|prescription|description|tto|tta|tth|rx|regimen|treatment|therapy)\b/,
    'name',
  ],
];

/** What a column or field of this name holds; null where the name tells nothing. */
export function columnRole(header: string): ColumnRole | null {
  // "CHANGED Days": a badge of the medicine in front of the field's own name.
  const text = header
    .slice(0, 80)
    .toLowerCase()
    .trim()
    .replace(
      /^(?:new|changed|increased|decreased|reduced|continued|unchanged|restarted) (?=days|qty|quantity|supply|duration)/,
      '',
    );
  if (!text) return null;
  if (isTimeOfDay(text)) return 'directions';
  if (/^(?:drug|medicine|medication|item|product)s?(?: name)?(?:,| ?[/&+]| and)/.test(text)) return 'name';
  return roles.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** What was taken before beside what is taken now, with nothing of a supply: a reconciliation, and no list of what goes home. */
const isReconciliation = (columns: readonly string[]): boolean =>
  columns.some((it) => /\b(?:gp record|scr|on admission|pre-?admission|reconcil\w*|drug history)\b/i.test(it)) &&
  !columns.some((it) => ['duration', 'quantity'].includes(columnRole(it) ?? ''));

/** Columns that no list of medicines for one patient has. */
export const isOtherTable = (columns: readonly string[]): boolean =>
  isReconciliation(columns) ||
  columns.some(
    (it) =>
      !(isTimeOfDay(it) && columns.filter(isTimeOfDay).length > 1) &&
      columnRole(it) !== 'notes' &&
      /\b(?:patient|bed|nhs|allerg\w*|reaction|severity|spo2|news2?|bp|temp|resp rate|specialty|clinic|clinician|appointment|result|specimen|test|range|vaccine|given by|administered)\b/i.test(
        it,
      ),
  );
