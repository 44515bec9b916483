import { byTag } from './dom';
import type { Root } from './roots';

const controls = ['input', 'textarea', 'select'];

/**
 * A number that changes when a control's value, choice or lock does. Scripts that set values make no event and no mutation:
 * comparing this once a second notices them. Two different states may share a number once in four thousand million times.
 */
export function controlValues(roots: readonly Root[]): number {
  let hash = 0;
  for (const root of roots) {
    for (const tag of controls) {
      for (const control of byTag(root, tag) as Iterable<HTMLInputElement>) {
        hash = mixed(hash, control.value);
        hash = mixed(hash, `${control.checked}${control.readOnly}${control.disabled}`);
      }
    }
  }
  return hash;
}

function mixed(hash: number, text: string): number {
  let mix = hash;
  for (let at = 0; at < text.length; at++) mix = (Math.imul(mix, 31) + text.charCodeAt(at)) | 0;
  // The length tells "a" and "b" in two controls from "ab" in one.
  return (Math.imul(mix, 31) + text.length) | 0;
}
