import { expect, it } from 'vitest';
import { frameLink } from '@/lib/extension/frame-link';

it('the detector and the reader of a frame get the same link, whoever asks first', () => {
  const detectors = frameLink();
  detectors.gateMs = 1.5;
  expect(frameLink()).toBe(detectors);
  expect(frameLink().gateMs).toBe(1.5);
});

it('the link is under a registered symbol, since the two are bundled apart', () => {
  expect((globalThis as Record<symbol, unknown>)[Symbol.for('baton.frame')]).toBe(frameLink());
});
