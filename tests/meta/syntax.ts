/**
 * What the meta tests ask of a file's syntax tree.
 */
import { parseSync } from 'vite';
import type { SourceFile } from './project.ts';

/** A node, as far as it is looked at here. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly computed?: boolean;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

export interface Import {
  readonly from: string;
  /** Erased when built. */
  readonly typeOnly: boolean;
  /** `export … from`. */
  readonly reExport: boolean;
  /** `import('…')`. */
  readonly dynamic: boolean;
}

/** Everything in a file, in no order that matters. */
function* walk(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* walk(item);
  else if (isNode(value)) {
    yield value;
    for (const child of Object.values(value)) if (typeof child === 'object') yield* walk(child);
  }
}

function parse(file: SourceFile): Node {
  const { program, errors } = parseSync(file.path, file.text);
  if (errors.length > 0) throw new Error(`${file.path}: ${errors[0]?.message}`);
  return program as unknown as Node;
}

/** The import and re-export lines of a file. */
export function importsOf(file: SourceFile): Import[] {
  return [...walk(parse(file))].flatMap((node) => {
    const source = isNode(node['source']) ? node['source']['value'] : undefined;
    if (typeof source !== 'string') return [];
    const specifiers = Array.isArray(node['specifiers']) ? node['specifiers'].filter(isNode) : [];
    const kinds = specifiers.map((specifier) => specifier['importKind'] ?? specifier['exportKind']);
    const typeOnly =
      node['importKind'] === 'type' ||
      node['exportKind'] === 'type' ||
      (kinds.length > 0 && kinds.every((kind) => kind === 'type'));
    return [{ from: source, typeOnly, reExport: node.type.startsWith('Export'), dynamic: node.type === 'ImportExpression' }];
  });
}

/** Whether a file does nothing but hand on what other files export. */
export function isBarrel(file: SourceFile): boolean {
  const body = parse(file)['body'];
  const statements = Array.isArray(body) ? body.filter(isNode) : [];
  return statements.length > 0 && statements.every((node) => node.type.startsWith('Export') && isNode(node['source']));
}

const functionTypes = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression', 'ClassDeclaration']);

/** Whether a file holds anything that runs: types and constants alone need no test. */
export function hasBehaviour(file: SourceFile): boolean {
  return [...walk(parse(file))].some((node) => functionTypes.has(node.type));
}

/** Names that a node uses as a global or a variable, not as the key of something. */
function* usedIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* usedIn(item);
  if (!isNode(value)) return;
  if (value.type === 'Identifier' && typeof value.name === 'string') yield value.name;
  // A type says nothing of what runs.
  if (value.type.startsWith('TS') && !isNode(value['expression'])) return;
  for (const [key, child] of Object.entries(value)) {
    const isKey = (key === 'property' || key === 'key') && value.computed !== true;
    if (!isKey && key !== 'typeAnnotation' && typeof child === 'object') yield* usedIn(child);
  }
}

/** Every name that a file's running code uses, keys and members left out. */
export function namesUsed(file: SourceFile): Set<string> {
  return new Set(usedIn(parse(file)));
}

/** Names that a file declares itself, as variables, parameters or imports: such a `document` is its own. */
export function namesDeclared(file: SourceFile): Set<string> {
  const declared = [...walk(parse(file))].flatMap((node) => {
    if (node.type === 'VariableDeclarator') return [...usedIn(node['id'])];
    if (node.type === 'ImportSpecifier' || node.type === 'ImportDefaultSpecifier') return [...usedIn(node['local'])];
    return functionTypes.has(node.type) ? [...usedIn(node['params'])] : [];
  });
  return new Set(declared);
}

/** Names of members and keys that a file's running code spells out, as in `navigator.sendBeacon`. */
export function membersUsed(file: SourceFile): Set<string> {
  const members = [...walk(parse(file))].flatMap((node) => {
    const property = node.type === 'MemberExpression' ? node['property'] : undefined;
    if (!isNode(property)) return [];
    const name = property.name ?? property['value'];
    return typeof name === 'string' ? [name] : [];
  });
  return new Set(members);
}

/** The words that a file's code may show: its string literals, templates and JSX texts. */
export function wordsShown(file: SourceFile): string[] {
  return [...walk(parse(file))].flatMap((node) => {
    const value = node.type === 'TemplateElement' && isRecord(node['value']) ? node['value']['cooked'] : node['value'];
    return /^(?:Literal|TemplateElement|JSXText)$/.test(node.type) && typeof value === 'string' ? [value] : [];
  });
}

/** The comments of a file. */
export function commentsOf({ path, text }: SourceFile): string[] {
  return parseSync(path, text).comments.map(({ value }) => value);
}
