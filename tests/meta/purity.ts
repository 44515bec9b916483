/**
 * What may run where: the pure layers know neither page nor browser, and nothing in the product talks to a network.
 */
import type { SourceFile } from './project.ts';
import { membersUsed, namesDeclared, namesUsed } from './syntax.ts';

const pure = /^lib\/(?:model|screens|reading|rules|checklist)\//;

/** Layers that may touch the page that they stand in. */
const onPage = /^(?:lib\/page|components|entrypoints)\//;

const pageGlobals = ['document', 'window', 'location', 'navigator'];
const otherGlobals = [
  'browser',
  'chrome',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'console',
  'globalThis',
  'setTimeout',
  'setInterval',
];

/** Uses of the page or the browser where they have no place. */
export function purityProblems(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const wrong = [...(onPage.test(file.path) ? [] : pageGlobals), ...(pure.test(file.path) ? otherGlobals : [])];
    const used = namesUsed(file);
    const own = namesDeclared(file);
    return wrong.filter((name) => used.has(name) && !own.has(name)).map((name) => `${file.path}: uses ${name}`);
  });
}

/** Everything that could reach a network from a script. */
const networkNames = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
];
const loaderNames = ['importScripts', 'Worker', 'SharedWorker'];
const networkMembers = [...networkNames, 'sendBeacon', 'importScripts', 'registerProtocolHandler'];

/** Ways out of the browser, or of getting code into it, that a file or a built bundle spells out. */
export function networkProblems(file: SourceFile): string[] {
  const used = namesUsed(file);
  const members = membersUsed(file);
  return [
    ...[...networkNames, ...loaderNames].filter((name) => used.has(name)),
    ...networkMembers.filter((name) => members.has(name)).map((name) => `.${name}`),
  ].map((name) => `${file.path}: uses ${name}`);
}

/** Ways to make code from words. */
export function evalProblems(file: SourceFile): string[] {
  const used = namesUsed(file);
  return ['eval', 'Function'].filter((name) => used.has(name)).map((name) => `${file.path}: uses ${name}`);
}
