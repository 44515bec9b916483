/** A stretch of a text and where it begins. */
export interface Piece {
  readonly text: string;
  readonly start: number;
}

/** The lines of a text, trimmed; empty ones are left out. */
export function linesOf(text: string): Piece[] {
  const lines: Piece[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) push(lines, match[0], match.index);
  return lines;
}

const abbreviation = /(?:^|[\s(])(?:dr|mr|mrs|ms|st|pt|approx|e\.g|i\.e|no|nos|tel|vs|o|b|t|q|p|o\.d|b\.d|t\.d|q\.d|p\.r)$/i;

/** The sentences of a line: parted by full stops, semicolons, bars and bullets, but not within figures or abbreviations. */
export function sentencesOf(line: string): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const match of line.matchAll(/[.;?!•]/g)) {
    const at = match.index;
    if (at < from) continue;
    const next = line[at + 1] ?? ' ';
    // A question of the form with its answer: "Shared care in place? Yes".
    if (match[0] === '?' && /^\s*[:-]?\s*(?:yes|no|y|n)\b/i.test(line.slice(at + 1, at + 10))) continue;
    if (match[0] === '.' && (!/\s/.test(next) || abbreviation.test(line.slice(Math.max(0, at - 8), at)))) {
      if (!/[A-Z]/.test(next) || !/[a-z)]/.test(line[at - 1] ?? '')) continue;
    }
    push(found, line.slice(from, at + 1), from);
    from = at + 1;
  }
  push(found, line.slice(from), from);
  return found;
}

function push(into: Piece[], text: string, start: number): void {
  const trimmed = text.trim();
  if (trimmed) into.push({ text: trimmed, start: start + (text.length - text.trimStart().length) });
}
