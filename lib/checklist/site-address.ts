/** The site of an address that somebody pasted, and what is wrong with one that is none. */

export interface Site {
  readonly host: string;
  /** The match pattern for all of it, on every port. */
  readonly pattern: string;
}

type SiteOrFault = { readonly site: Site; readonly fault: null } | { readonly site: null; readonly fault: string };

/** As browsers show it in their address bar. */
const example = 'https://epr.example.nhs.uk';

/** Names and numbers of hosts, as match patterns take them. */
const host = /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*$/;

/** Reads an address as it is pasted: a whole one, of whatever page of the site. Never more than the one host. */
export function siteOf(pasted: string): SiteOrFault {
  const address = pasted.trim();
  const fault = faultOf(address);
  if (fault !== null) return { site: null, fault };
  const { protocol, hostname } = new URL(address);
  return { site: { host: hostname, pattern: `${protocol}//${hostname}/*` }, fault: null };
}

/** What is wrong, and what to do about it. */
function faultOf(address: string): string | null {
  if (address === '') return `Paste the address first, such as ${example}`;
  if (/\s/.test(address)) return 'There is a space in it. Paste the address alone.';
  if (/^[^/?#]*(?:\/\/)?[^/?#]*\*|^<all_urls>$/i.test(address)) {
    return 'A * stands for many sites. Paste the address of the record system alone.';
  }
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return 'It does not begin with https:// or http://. Copy the whole address from the address bar.';
  if (!/^https?$/.test(scheme)) return `${scheme}: is no website. Open the record system and copy its address.`;
  if (!URL.canParse(address)) return `It is no address. It has to look like ${example}`;
  const { hostname } = new URL(address);
  return host.test(hostname) ? null : `${hostname} cannot be turned on. Ask your trust’s digital team for the site’s name.`;
}
