import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveAppearance } from '@/lib/extension/appearance';
import { ownSetting } from '@/lib/extension/own-setting';
import { defaultAppearance } from '@/lib/model/appearance';
import { defaultPolicy } from '@/lib/policy/defaults';

beforeEach(() => fakeBrowser.reset());

it('a checklist has the trust’s policy, this computer’s appearance and the machine’s clock', async () => {
  await saveAppearance({ ...defaultAppearance, density: 'compact' });
  expect(await ownSetting()).toEqual({
    policy: defaultPolicy,
    now: null,
    appearance: { ...defaultAppearance, density: 'compact' },
  });
});
