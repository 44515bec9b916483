import { expect, it } from 'vitest';
import { sureness, wrongScreenReport } from '@/lib/checklist/sureness';

it('a screen is sure where heading, labels and buttons agree, fairly sure where only two of them speak', () => {
  expect(sureness({ evidence: ['heading: discharge', 'label: tto', 'button: complete discharge'] })).toBe('sure');
  expect(sureness({ evidence: ['heading: discharge', 'label: tto', 'label: gp actions'] })).toBe('fairly sure');
});

it('a report of a wrong screen names site, kind and what spoke for it, and nothing of the page', () => {
  const screen = { kind: 'clinic-outcome', evidence: ['heading: outcome', 'label: next step'] } as const;
  expect(wrongScreenReport(screen, 'epr.example.nhs.uk', '1.2.3')).toBe(
    'Baton 1.2.3: wrong screen\nSite: epr.example.nhs.uk\nTaken for: clinic outcome screen (fairly sure)\nBy: heading: outcome; label: next step',
  );
});
