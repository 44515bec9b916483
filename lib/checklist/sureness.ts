import type { Screen } from '@/lib/model/screen';
import { screenName } from './duty-names';

/** Different places that have to speak for a screen: heading, label, button, table. Two may agree by chance. */
const enough = 3;

/** How surely a screen was recognised. */
export function sureness({ evidence }: Pick<Screen, 'evidence'>): 'sure' | 'fairly sure' {
  const places = new Set(evidence.map((words) => words.split(':')[0]));
  return places.size >= enough ? 'sure' : 'fairly sure';
}

/** What to tell the trust's own support of a screen that was taken for what it is not. It holds no word of the page but ours. */
export function wrongScreenReport(screen: Pick<Screen, 'kind' | 'evidence'>, host: string, version: string): string {
  return [
    `Baton ${version}: wrong screen`,
    `Site: ${host}`,
    `Taken for: ${screenName[screen.kind]} screen (${sureness(screen)})`,
    `By: ${screen.evidence.join('; ')}`,
  ].join('\n');
}
