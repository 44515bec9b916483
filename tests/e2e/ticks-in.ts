import { type AxNode, walkTree } from '../tools/ax.ts';

/** How many items of a checklist are ticked. */
export const ticksIn = (checklist: AxNode) =>
  [...walkTree(checklist)].filter(({ role, properties }) => role === 'checkbox' && properties['checked'] === 'true').length;
