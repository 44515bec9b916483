import { describe, expect, it } from 'vitest';
import { commonArea, freeParts, isFree, tallest } from '@/lib/checklist/boxes';

const at = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

describe('boxes', () => {
  it('that only touch have no area in common', () => {
    expect(commonArea(at(0, 0, 10, 10), at(10, 0, 20, 10))).toBe(0);
    expect(isFree(at(0, 0, 10, 10), [at(10, 0, 20, 10)])).toBe(true);
  });

  it('have in common what both cover', () => {
    expect(commonArea(at(0, 0, 10, 10), at(8, 5, 20, 20))).toBe(10);
  });
});

describe('a strip', () => {
  it('is free between what reaches into it, with eight pixels around each', () => {
    const parts = freeParts(at(0, 0, 100, 500), [at(50, 300, 150, 320), at(0, 100, 40, 120), at(200, 0, 300, 500)]);
    expect(parts.map(({ top, bottom }) => [top, bottom])).toEqual([
      [0, 92],
      [128, 292],
      [328, 500],
    ]);
  });

  it('has no free part under what is as high as it', () => {
    expect(tallest(freeParts(at(0, 0, 100, 500), [at(0, 0, 10, 500)]))).toBeUndefined();
  });

  it('gives its highest part, the upper one of equals', () => {
    expect(tallest([at(0, 0, 1, 5), at(0, 10, 1, 30), at(0, 40, 1, 60)])?.top).toBe(10);
  });
});
