import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf, places, Sieve, stirred } from '@/lib/reading/second-reader/places';

describe('a sign’s place', () => {
  it('is the same at each run: the weights were learnt by it', () => {
    expect([stirred(''), stirred('c GP TO'), stirred('t result')].map(placeOf)).toEqual([18881, 13487, 15220]);
  });

  it('lies within the table, whatever the sign', () => {
    fc.assert(
      fc.property(fc.string(), (sign) => {
        const place = placeOf(stirred(sign));
        return Number.isInteger(place) && place >= 0 && place < places;
      }),
    );
  });
});

describe('the sieve', () => {
  const sieve = new Sieve();
  for (let at = 0; at < 50_000; at += 1) sieve.add(stirred(`known ${at}`));

  it('lets through all that it was given', () => {
    for (let at = 0; at < 50_000; at += 997) expect(sieve.has(stirred(`known ${at}`))).toBe(true);
  });

  it('holds back nearly all else', () => {
    const passed = Array.from({ length: 10_000 }, (_, at) => sieve.has(stirred(`other ${at}`))).filter(Boolean).length;
    expect(passed).toBeLessThan(400);
  });

  it('is the same when made again from its bytes', () => {
    const again = new Sieve(sieve.bytes);
    expect(again.has(stirred('known 7'))).toBe(true);
    expect(new Sieve().has(stirred('known 7'))).toBe(false);
  });
});
