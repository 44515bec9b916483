import type { Evidence, SharedCareMedicine } from '../../model/facts';
import type { Prescribing } from './agreement';
import type { Said } from './records';

/**
 * What all that is said of one medicine comes to: who is to prescribe it, and whether this patient's GP is recorded to have accepted.
 *
 * @param name where the page names it
 * @param said what was said of this medicine, of others and of all
 */
export function weighed(generic: string, name: Evidence, said: readonly Said[]): SharedCareMedicine {
  const mine = said.filter((it) => it.of === generic || it.of === null);
  const saying = (what: Prescribing): Said | undefined => mine.find((it) => it.what.has(what));
  const accepted = saying('accepted');
  const meanwhile = saying('hospital-meanwhile');
  const hospital = saying('hospital');
  const asked = saying('gp-asked');
  const requested = saying('requested');
  const keeps = meanwhile ?? (asked ? undefined : hospital);
  const prescriber = keeps ? 'hospital' : asked || requested ? 'gp' : null;
  const words = [accepted, keeps, prescriber === 'gp' ? (asked ?? requested) : undefined]
    .filter((it) => it !== undefined)
    .map((it) => it.evidence);
  const once = words.filter(
    (it, at) =>
      it.quote !== name.quote && words.findIndex((other) => other.quote === it.quote && other.passage === it.passage) === at,
  );
  return { generic, prescriber, accepted: accepted !== undefined, evidence: [name, ...once] };
}
