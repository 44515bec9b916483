import { eyeClinic } from './eye-clinic/family.ts';
import { frameHost } from './frame-host/family.ts';
import { oneWindow } from './one-window/family.ts';
import type { Family } from './page.ts';
import { portal } from './portal/family.ts';
import { wardApp } from './ward-app/family.ts';

/** The record systems of the hospital. */
export const families: readonly Family[] = [eyeClinic, oneWindow, frameHost, portal, wardApp];
