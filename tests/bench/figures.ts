/** Some measurements of one thing: the middle one and the half around it, which one slow moment of the machine does not move. */
export interface Spread {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
}

const at = (sorted: readonly number[], share: number): number => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;

/** Median and quartiles; not a number where nothing was measured. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  return { median: at(sorted, 0.5), lower: at(sorted, 0.25), upper: at(sorted, 0.75) };
}

const digits = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

/** "5.90 (5.61–6.42)", in milliseconds. */
export const shownSpread = ({ median, lower, upper }: Spread): string =>
  Number.isNaN(median) ? '–' : `${digits(median)} (${digits(lower)}–${digits(upper)})`;

/** How many times as long one thing takes as another, by their medians. */
export const shownRatio = (one: Spread, other: Spread): string =>
  Number.isNaN(one.median) ? '–' : (one.median / other.median).toFixed(2);

/** Rows under their headings, in columns. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[0] ?? 0))).join('  '),
    )
    .join('\n');
}
