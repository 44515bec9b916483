import { expect, it } from 'vitest';
import { type Inspector, inspectorOptions } from '@/lib/extension/inspector';
import type { Shown } from '@/lib/extension/messages';
import { defaultAppearance } from '@/lib/model/appearance';
import { defaultPolicy } from '@/lib/policy/defaults';

function start() {
  const options = inspectorOptions();
  return { options, inspector: (globalThis as unknown as { batonInspector: Inspector }).batonInspector };
}

it('a tab gets the clock and the policy that were set for it, another one the machine’s own', async () => {
  const { options, inspector } = start();
  inspector.inspect(7, { now: '2026-11-21T10:00:00.000Z', managed: { minimumSupplyDays: 14 } });
  expect(await options.setting(7)).toEqual({
    policy: { ...defaultPolicy, minimumSupplyDays: 14 },
    now: '2026-11-21T10:00:00.000Z',
    appearance: defaultAppearance,
  });
  expect(await options.setting(8)).toEqual({ policy: defaultPolicy, now: null, appearance: defaultAppearance });
});

it('a policy’s unusable keys are named', async () => {
  expect(await start().inspector.refused({ minimumSupplyDays: 3 })).toEqual([expect.stringMatching(/^minimumSupplyDays: /)]);
});

it('what a tab shows, and whether it is at rest, can be asked', async () => {
  const { options, inspector } = start();
  expect(inspector.inspected(7)).toEqual({ shown: null, busy: 0, messages: 0 });
  const shown = { medicines: [] } as unknown as Shown;
  const handling = Promise.withResolvers<void>();
  options.onHandling?.(7, handling.promise);
  options.onShown?.(7, shown);
  expect(inspector.inspected(7)).toEqual({ shown, busy: 1, messages: 1 });
  handling.resolve();
  await handling.promise.finally(() => undefined);
  expect(inspector.inspected(7)).toEqual({ shown, busy: 0, messages: 1 });
});
