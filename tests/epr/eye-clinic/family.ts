import type { Family } from '../page.ts';
import { correspondences } from './correspondence.ts';
import { decoys } from './decoys.ts';
import { examinations } from './examination.ts';
import { prescriptions } from './prescription.ts';

export const eyeClinic: Family = {
  folder: 'eye-clinic',
  name: 'Irisfile, the eye clinic',
  about: 'Drawn by the server: an event a page, with telling titles. Choices are made in pop-ups and kept in hidden fields.',
  pages: [...examinations, ...prescriptions, ...correspondences, ...decoys],
  parts: [],
};
