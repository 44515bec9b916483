import type { Page, Passage } from '../../model/page';
import { listState, type MedicinesHeading, medicinesHeading } from './headings';
import type { ListState } from './headings-in-text';
import { startsMedicine } from './names-in-lines';

/** What the nearest heading, or else the name of the part around it, says; below a medicine's own heading its card goes on. */
export function sectionKind(page: Page, passage: Passage): MedicinesHeading {
  if (startsMedicine(passage.section) === 2) return 'current';
  const kind = medicinesHeading(passage.section) ?? (listState(passage.section) === 'ended' ? 'ended' : null);
  if (kind) return kind;
  const titled = titleBefore(page, passage);
  if (titled || passage.section) return titled;
  let part = page.parts[passage.part];
  for (let up = 0; part && up < 4; up += 1) {
    const named = medicinesHeading(part.name);
    if (named) return named;
    if (part.name) return null;
    part = page.parts[part.parent];
  }
  return null;
}

/** A title is no longer. */
const longestTitle = 40;

/** Plain words right before a list, which name it: "Medicines on discharge". */
function titleBefore(page: Page, { part: own, role }: Passage): MedicinesHeading {
  if (role !== 'text') return null;
  let part = page.parts[own];
  for (let up = 0; part && up < 3; up += 1) {
    const title = page.passages[part.first - 1];
    const isTitle = title?.role === 'text' && title.part === part.parent && title.text.length <= longestTitle;
    const kind = isTitle ? medicinesHeading(title.text) : null;
    if (kind) return kind;
    part = page.parts[part.parent];
  }
  return null;
}

/** What a text field is read as: a list of medicines by its label, or by its section where its label does not say otherwise. */
export function fieldState(name: string, section: MedicinesHeading): ListState {
  const label = medicinesHeading(name) ?? (listState(name) === 'ended' ? 'ended' : null);
  if (label === 'current') return 'going-on';
  if (label === 'ended') return 'ended';
  if (label === 'other' || section === null || section === 'other') return 'off';
  const other = name !== '' && !/^(?:details?|list|lines?|text|free text|body|content|rows?)\b/i.test(name);
  if (other) return 'off';
  return section === 'ended' ? 'ended' : 'going-on';
}
