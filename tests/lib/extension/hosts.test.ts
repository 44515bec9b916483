import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loopback, parseHosts } from '@/lib/extension/hosts';

describe('hosts of a build', () => {
  it.each([
    ['https://epr.example.nhs.uk/*', ['https://epr.example.nhs.uk/*']],
    ['http://pas/*', ['http://pas/*']],
    ['https://*.example.nhs.uk/*', ['https://*.example.nhs.uk/*']],
    ['*://epr.example.nhs.uk/*', ['*://epr.example.nhs.uk/*']],
    ['http://10.1.2.3/*', ['http://10.1.2.3/*']],
    ['http://ward_pc-1/*', ['http://ward_pc-1/*']],
    ['https://a.nhs.uk/* http://pas/*', ['https://a.nhs.uk/*', 'http://pas/*']],
    ['https://a.nhs.uk/*,http://pas/*', ['https://a.nhs.uk/*', 'http://pas/*']],
    ['HTTPS://EPR.Example.NHS.UK/*', ['https://epr.example.nhs.uk/*']],
    ['http://pas/* http://pas/*', ['http://pas/*']],
  ])('%s can be used', (text, patterns) => expect(parseHosts(text)).toEqual(patterns));

  it.each([
    ['<all_urls>', 'every site'],
    ['*://*/*', 'every host'],
    ['https://*/*', 'every host'],
    ['https://*.uk/*', 'top-level domain'],
    ['epr.example.nhs.uk', 'no scheme'],
    ['ftp://epr/*', 'scheme "ftp"'],
    ['file:///*', 'scheme "file"'],
    ['https:///*', 'no host'],
    ['https://epr', 'no path'],
    ['https://epr/', 'path "/"'],
    ['https://epr/pas/*', 'path "/pas/*"'],
    ['https://epr:8080/*', 'port'],
    ['https://epr..nhs.uk/*', 'which is none'],
    ['https://e*r.nhs.uk/*', 'which is none'],
    ['https://epr.*.uk/*', 'which is none'],
    ['https://user@epr.nhs.uk/*', 'which is none'],
    ['https://-epr.nhs.uk/*', 'which is none'],
  ])('%s is refused, named and explained in one line', (pattern, why) => {
    const attempt = () => parseHosts(`http://pas/* ${pattern}`);
    expect(attempt).toThrow(`"${pattern}"`);
    expect(attempt).toThrow(why);
    expect(attempt).toThrow(/^[^\n]*$/);
  });

  it.each(['', '  ', ','])('an empty list (%j) is refused', (text) => expect(() => parseHosts(text)).toThrow('names no host'));

  it('the default can be used', () => expect(parseHosts(loopback.join(' '))).toEqual(loopback));

  it('whatever is written gives patterns with a named host, or an error of one line', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          return parseHosts(text).every((pattern) => /^(?:https?|\*):\/\/(?:\*\.)?[^/*:]+\/\*$/.test(pattern));
        } catch (error) {
          return !(error as Error).message.includes('\n');
        }
      }),
    );
  });
});
