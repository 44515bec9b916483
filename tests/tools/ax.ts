/**
 * Reads a checklist as assistive technology gets it. The sidebar's shadow root is closed, and the browser's accessibility tree
 * is the one place where its words can be read from outside.
 */
import type { CDPSession, Frame, Page } from 'playwright-core';
import { checklistNames } from './checklist-names.ts';

/** A node of the accessibility tree, without those that carry nothing. */
export interface AxNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** What the node says of itself: `checked`, `expanded`, `focused`, `level`. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly children: readonly AxNode[];
}

type RawNode = Awaited<ReturnType<typeof fullTree>>[number];

async function fullTree(session: CDPSession, frameId: string) {
  return (await session.send('Accessibility.getFullAXTree', { frameId })).nodes;
}

/** Builds the plain tree below a node; ignored nodes give way to their children. */
function build(node: RawNode, byId: ReadonlyMap<string, RawNode>): AxNode[] {
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child === undefined ? [] : build(child, byId);
  });
  if (node.ignored) return children;
  const properties = Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value]));
  const said = (value: RawNode['name']) => String(value?.value ?? '');
  return [{ role: said(node.role), name: said(node.name), description: said(node.description), properties, children }];
}

/** Every node of a tree, itself first, in reading order. */
export function* walkTree(node: AxNode): Generator<AxNode> {
  yield node;
  for (const child of node.children) yield* walkTree(child);
}

async function sessionOf(frame: Frame): Promise<CDPSession> {
  const page = frame.page();
  // A frame of another site has a session of its own, others answer through their page's.
  return page
    .context()
    .newCDPSession(frame)
    .catch(() => page.context().newCDPSession(page));
}

/** The checklists in one frame: none or one, unless something is wrong. */
async function checklistsOfFrame(session: CDPSession, frameId: string): Promise<AxNode[]> {
  const nodes = await fullTree(session, frameId).catch(() => []);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return nodes
    .filter((node) => !node.ignored && node.role?.value === 'complementary' && checklistNames.includes(String(node.name?.value)))
    .flatMap((node) => build(node, byId));
}

/** The ids of a session's own frames. */
async function frameIds(session: CDPSession): Promise<string[]> {
  type Tree = Awaited<ReturnType<typeof tree>>;
  const tree = async () => (await session.send('Page.getFrameTree')).frameTree;
  const flatten = ({ frame, childFrames }: Tree): string[] => [frame.id, ...(childFrames ?? []).flatMap(flatten)];
  return flatten(await tree());
}

/** Every Baton checklist on a page, in all its frames. More than one is an error of ours. */
export async function checklistsOf(page: Page): Promise<AxNode[]> {
  const found = new Map<string, AxNode[]>();
  for (const frame of page.frames()) {
    const session = await sessionOf(frame).catch(() => null);
    if (session === null) continue;
    for (const id of await frameIds(session)) if (!found.has(id)) found.set(id, await checklistsOfFrame(session, id));
    await session.detach().catch(() => undefined);
  }
  return [...found.values()].flat();
}

/** The page's checklist, or null where it shows none. */
export async function checklistOf(page: Page): Promise<AxNode | null> {
  return (await checklistsOf(page))[0] ?? null;
}

/**
 * Waits until the page's checklist is as wanted.
 *
 * @param wanted by default: that there is one.
 * @returns the checklist, or null where it did not come about within `timeout` milliseconds.
 */
export async function waitForChecklist(page: Page, wanted = (_: AxNode) => true, timeout = 5_000): Promise<AxNode | null> {
  const end = Date.now() + timeout;
  for (;;) {
    const checklist = await checklistOf(page);
    if (checklist !== null && wanted(checklist)) return checklist;
    if (Date.now() > end) return null;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const breaksLine = new Set([
  'complementary',
  'heading',
  'listitem',
  'paragraph',
  'button',
  'checkbox',
  'blockquote',
  'group',
  'list',
  'region',
  'status',
  'term',
  'definition',
  'DisclosureTriangle',
]);

/** The words of a checklist, one line for each heading, paragraph, item or control, controls in brackets. */
export function linesOf(checklist: AxNode): string[] {
  const lines: string[] = [];
  let open = false;
  const say = (words: string) => {
    if (open) lines.push(`${lines.pop() ?? ''} ${words}`.replace(/\s+/g, ' ').trim());
    else lines.push(words.replace(/\s+/g, ' ').trim());
    open = true;
  };
  const visit = (node: AxNode): void => {
    if (breaksLine.has(node.role)) open = false;
    if (node.role === 'StaticText') say(node.name);
    else if (node.role === 'button' || node.role === 'checkbox' || node.role === 'DisclosureTriangle') say(`[${node.name}]`);
    else for (const child of node.children) visit(child);
    if (breaksLine.has(node.role)) open = false;
  };
  visit(checklist);
  return lines.filter((line) => line !== '');
}
