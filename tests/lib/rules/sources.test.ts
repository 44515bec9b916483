import { describe, expect, it } from 'vitest';
import { ruleIds } from '@/lib/model/reminder';
import { rules } from '@/lib/rules/all';
import { sources } from '@/lib/rules/sources';

describe('sources', () => {
  it.each(ruleIds)('%s carries its own source, with a duty in plain words and no clause called verified', (id) => {
    expect(rules[id].id).toBe(id);
    expect(rules[id].source).toBe(sources[id]);
    const { title, edition, duty, url, validFrom, clauseVerified } = sources[id];
    expect(title && edition).not.toBe('');
    expect(duty).toMatch(/^[A-Z].{40,}\.$/);
    expect(duty).not.toMatch(/breach|\bSC\d/i);
    expect(url).toMatch(/^https:\/\/\S+$/);
    expect(validFrom).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(clauseVerified).toBe(false);
  });
});
