/** The hosts that a build is for, as match patterns. */

/** Where the practice EPR and the tests run. A trust's build names its own hosts. */
export const loopback: readonly string[] = ['http://127.0.0.1/*', 'http://localhost/*'];

const part = '[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?';
const name = new RegExp(`^(?:\\*\\.${part}\\.)?${part}(?:\\.${part})*$`, 'i');

/**
 * Reads a list of match patterns, separated by space or commas: `https://epr.example.nhs.uk/*`, `http://pas/*`,
 * `https://*.example.nhs.uk/*`.
 *
 * @throws {Error} with one line that names the first pattern that cannot be used and says why: malformed, or wider than hosts
 * that somebody named.
 */
export function parseHosts(text: string): string[] {
  const patterns = text.split(/[\s,]+/).filter((pattern) => pattern !== '');
  if (patterns.length === 0) throw new Error('--hosts names no host; an example: --hosts "https://epr.example.nhs.uk/*"');
  for (const pattern of patterns) {
    const fault = faultOf(pattern);
    if (fault !== null) throw new Error(`--hosts: "${pattern}" ${fault}`);
  }
  return [...new Set(patterns.map((pattern) => pattern.toLowerCase()))];
}

/** What is wrong with a pattern, to be read after it; null where nothing is. */
function faultOf(pattern: string): string | null {
  if (pattern === '<all_urls>') return 'stands for every site; name the hosts of the record system';
  const [, scheme, rest] = /^([^:/]*):\/\/(.*)$/.exec(pattern) ?? [];
  if (scheme === undefined || rest === undefined) return 'has no scheme; it begins with https:// or http://';
  if (!/^(?:https?|\*)$/i.test(scheme)) return `has the scheme "${scheme}"; only http and https hold record systems`;
  const slash = rest.indexOf('/');
  if (slash < 0) return 'has no path; it ends in /*';
  const host = rest.slice(0, slash);
  const path = rest.slice(slash);
  if (host === '') return 'has no host';
  if (host === '*') return 'stands for every host; name those of the record system';
  if (/^[^[]*:/.test(host)) return 'has a port; a pattern without one holds for every port';
  if (/^\*\.[^.]*$/.test(host)) return 'stands for a whole top-level domain; name the hosts of the record system';
  if (!name.test(host)) return `has the host "${host}", which is none; a * may stand only for what is before the first dot`;
  if (path !== '/*') return `has the path "${path}"; it has to be /*, for frames are read with the page around them`;
  return null;
}
