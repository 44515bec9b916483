import { families } from './families.ts';
import { hospital } from './hospital.ts';
import { html, type Markup } from './html.ts';
import type { Family, ServedPage } from './page.ts';

const groups: readonly { readonly kind: ServedPage['kind']; readonly heading: string }[] = [
  { kind: 'discharge', heading: 'Discharge' },
  { kind: 'clinic-outcome', heading: 'Clinic outcome' },
  { kind: 'prescribing', heading: 'Prescribing' },
  { kind: 'none', heading: 'Look-alikes: no checklist' },
];

const line = ({ path, state, shows }: ServedPage): Markup =>
  html`<li><a href="${path}">${shows}</a>${state === 'decoy' ? '' : ` (${state})`}</li>`;

const group = (family: Family, { kind, heading }: (typeof groups)[number]): Markup =>
  html`<h3>${heading}</h3><ul>${family.pages.filter((page) => page.kind === kind).map(line)}</ul>`;

/** Links every page, by record system and kind. */
export function frontPage(): Markup {
  return html`<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Practice EPR</title>
<style>body{font:16px/1.5 Arial,sans-serif;margin:2em auto;max-width:60em;padding:0 1em}h3{margin-bottom:0}ul{margin-top:.2em}</style></head>
<body><h1>${hospital}: practice record systems</h1>
<p>Invented systems, invented patients. Nothing that is written here is kept.</p>
${families.map((family) => html`<section><h2>${family.name}</h2><p>${family.about}</p>${groups.map((each) => group(family, each))}</section>`)}
</body></html>`;
}
