import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteOf } from '@/lib/checklist/site-address';
import { parseHosts } from '@/lib/extension/hosts';

describe('the site of an address', () => {
  it.each([
    ['https://epr.example.nhs.uk', 'https://epr.example.nhs.uk/*'],
    ['  https://EPR.example.nhs.uk/ward/7?bed=3&q=*#top\n', 'https://epr.example.nhs.uk/*'],
    ['http://pas:8080/list', 'http://pas/*'],
    ['http://10.1.2.3/epr/', 'http://10.1.2.3/*'],
    ['https://user:secret@epr.example.nhs.uk/', 'https://epr.example.nhs.uk/*'],
  ])('is all of its host and no other: %s', (address, pattern) => {
    expect(siteOf(address).site?.pattern).toBe(pattern);
  });

  it.each([
    ['', /^Paste the address first/],
    ['epr.example.nhs.uk', /does not begin with https/],
    ['pas:8080/list', /does not begin with https/],
    ['https://*.nhs.uk/', /stands for many sites/],
    ['*://*/*', /stands for many sites/],
    ['<all_urls>', /stands for many sites/],
    ['chrome://extensions', /^chrome: is no website/],
    ['file:///C:/epr.html', /^file: is no website/],
    ['our record system', /space/],
    ['https://', /^It is no address/],
    ['http://[::1]/', /cannot be turned on/],
  ])('%s is none, and it is said what is wrong', (address, fault) => {
    expect(siteOf(address)).toEqual({ site: null, fault: expect.stringMatching(fault) });
  });

  it('is never wider than one host, whatever is pasted', () => {
    const pieces = fc.constantFrom(
      'https://',
      'http://',
      '*',
      '*.',
      'nhs.uk',
      'epr.',
      '/',
      ':',
      '@',
      '#',
      '?',
      '<all_urls>',
      '.',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (pasted) => {
          const { site } = siteOf(pasted);
          if (site === null) return;
          expect(site.pattern).not.toMatch(/\*(?!$)/);
          expect(parseHosts(site.pattern)).toEqual([site.pattern]);
        },
      ),
    );
  });
});
