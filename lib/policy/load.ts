import { type ParsedPolicy, parsePolicy } from './parse';

/** Managed storage answers at once or, where the browser is slow to start, late: a checklist does not wait for it. */
const patience = 500;

/**
 * The trust's policy, or the defaults where there is none, or none in time.
 *
 * @param read Gives what the administrator set; rejects where the browser knows no administrator, as Firefox does.
 */
export async function loadPolicy(read: () => Promise<unknown>): Promise<ParsedPolicy> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience);
  });
  try {
    return parsePolicy(await Promise.race([read(), late]));
  } catch {
    return parsePolicy(undefined);
  } finally {
    clearTimeout(timer);
  }
}
