import type { Family } from '../page.ts';
import { decoys } from './decoys.ts';
import { letters } from './letter.ts';
import { outcomes } from './outcome.ts';
import { reviews } from './review.ts';

export const portal: Family = {
  folder: 'portal',
  name: 'Clinical Portal',
  about:
    'Immediate discharge letter, discharge medication review and clinical outcome form, with hints that hold the words of breaches.',
  pages: [...letters, ...reviews, ...outcomes, ...decoys],
  parts: [],
};
