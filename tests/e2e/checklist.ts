/** What a test asks of the checklist that a page shows, and how it presses what is in it. */
import type { CDPSession, Page } from 'playwright-core';
import { type AxNode, checklistOf, linesOf, waitForChecklist, walkTree } from '../tools/ax.ts';
import { checklistNames } from '../tools/checklist-names.ts';

/** The headings of the checklist. */
export type Tier = 'Needs attention' | 'Remember' | 'Looks done';

/** Long enough for the detector to look at a page that changes, to read it, and to decide that it is no screen. */
export const settleMs = 1_500;

/** Everything under one heading, as text; '' where the heading is not there. */
export function tierOf(checklist: AxNode, tier: Tier): string {
  const section = [...walkTree(checklist)].find(({ role, name }) => role === 'region' && name === tier);
  return section === undefined ? '' : linesOf(section).join('\n');
}

/** Waits until a tier says something. @throws with the checklist as it stands, where it does not. */
export async function waitForWords(page: Page, tier: Tier, words: string): Promise<AxNode> {
  return waitFor(page, `"${words}" under ${tier}`, (checklist) => tierOf(checklist, tier).includes(words));
}

/** Waits until a tier no longer says something. */
export async function waitForNoWords(page: Page, tier: Tier, words: string): Promise<AxNode> {
  return waitFor(page, `no "${words}" under ${tier}`, (checklist) => !tierOf(checklist, tier).includes(words));
}

/** Waits for a checklist as wanted. @throws with what there is instead. */
export async function waitFor(page: Page, what: string, wanted: (checklist: AxNode) => boolean): Promise<AxNode> {
  const found = await waitForChecklist(page, wanted, 8_000);
  if (found !== null) return found;
  const instead = await checklistOf(page);
  throw new Error(`Wanted ${what}; the page shows ${instead === null ? 'no checklist' : linesOf(instead).join('\n')}`);
}

/** Waits until the page shows no checklist. @throws with what it still shows. */
export async function waitForNone(page: Page): Promise<void> {
  const end = Date.now() + 8_000;
  for (;;) {
    const checklist = await checklistOf(page);
    if (checklist === null) return;
    if (Date.now() > end) throw new Error(`Wanted no checklist; the page shows ${checklist.name}`);
    await page.waitForTimeout(100);
  }
}

interface Control {
  readonly session: CDPSession;
  readonly node: number;
}

/** The first control of the checklist with this role and a name that begins so, as the browser knows it. */
async function controlOf(page: Page, role: string, name: string): Promise<Control> {
  const session = await page.context().newCDPSession(page);
  for (const frameId of await frameIds(session)) {
    const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId });
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const inChecklist = (node: (typeof nodes)[number] | undefined): boolean =>
      node !== undefined && (isChecklist(node) || inChecklist(byId.get(node.parentId ?? '')));
    const isChecklist = (node: (typeof nodes)[number]) =>
      node.role?.value === 'complementary' && checklistNames.includes(String(node.name?.value));
    const found = nodes.find(
      (node) => node.role?.value === role && String(node.name?.value).startsWith(name) && inChecklist(node),
    );
    if (found?.backendDOMNodeId !== undefined) return { session, node: found.backendDOMNodeId };
  }
  throw new Error(`The checklist has no ${role} named ${name}.`);
}

async function frameIds(session: CDPSession): Promise<string[]> {
  type Tree = Awaited<ReturnType<typeof tree>>;
  const tree = async () => (await session.send('Page.getFrameTree')).frameTree;
  const flatten = ({ frame, childFrames }: Tree): string[] => [frame.id, ...(childFrames ?? []).flatMap(flatten)];
  return flatten(await tree());
}

/** Presses a control in the checklist with the mouse, through the closed shadow root. */
export async function press(page: Page, role: 'button' | 'checkbox', name: string): Promise<void> {
  const { session, node } = await controlOf(page, role, name);
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node });
  const { left, top, right, bottom } = await boxOf(session, node);
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
  await session.detach();
}

/** Opens the checklist where it waits as a tab, as it does where nothing needs attention. */
export async function expand(page: Page): Promise<void> {
  await waitFor(page, 'a tab', (checklist) => linesOf(checklist).join().includes('Expand checklist'));
  await press(page, 'button', 'Expand');
}

/** A box in the window, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

async function boxOf(session: CDPSession, backendNodeId: number): Promise<Box> {
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { left, top, right, bottom };
}

/** Where the checklist stands in the window. */
export async function placeOf(page: Page): Promise<Box> {
  const session = await page.context().newCDPSession(page);
  for (const frameId of await frameIds(session)) {
    const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId });
    const landmark = nodes.find(
      (node) => node.role?.value === 'complementary' && checklistNames.includes(String(node.name?.value)),
    );
    if (landmark?.backendDOMNodeId !== undefined) return boxOf(session, landmark.backendDOMNodeId);
  }
  throw new Error('The page shows no checklist.');
}
