import type { Evidence, Facts, Medicine } from '../model/facts';
import type { Policy } from '../model/policy';
import type { Finding, Rule } from './rule';
import { sources } from './sources';
import { asksOfGp, once, wordsOf } from './statements';
import { amount, inWords, shorten, workingOf } from './wording';

/** Medicines whose supply decides: to be taken after discharge, and not only when required. */
function regular(facts: Facts): readonly Medicine[] {
  return facts.medicines.filter((medicine) => !medicine.ended && !medicine.asRequired);
}

/**
 * Medicines last at least the minimum after discharge, or the page says why fewer days are right. A supply that cannot be
 * worked out is neither short nor enough.
 */
export const dischargeMedication: Rule = {
  id: 'discharge-medication',
  source: sources['discharge-medication'],
  screens: ['discharge', 'prescribing'],
  judge(facts, policy) {
    if (facts.kind === 'prescribing' && facts.setting !== 'discharge') {
      return facts.setting === null ? whenForDischarge(facts, policy) : null;
    }
    return supply(facts, policy);
  },
};

function supply(facts: Facts, policy: Policy): Finding | null {
  const medicines = regular(facts);
  const least = policy.minimumSupplyDays;
  const short = medicines.filter((medicine) => isShort(medicine, policy));
  if (short.length) return shortSupply(short, policy);

  const whole = facts.supplyOfAll;
  const unknown = medicines.filter((medicine) => !medicine.reason && medicine.days === null);
  if (whole && whole.days < least && (unknown.length || !medicines.length)) {
    return {
      status: 'attention',
      title: `Supply ${amount(least, 'day')} of the discharge medicines: ${amount(whole.days, 'day')} found`,
      message: advice(least),
      evidence: [whole.evidence],
    };
  }
  // What the GP has to prescribe at once was not supplied, unless the list shows enough of everything.
  const urgent = asksOfGp(facts, 'prescribe').filter((ask) => ask.urgent);
  if (urgent.length && (unknown.length || !medicines.length)) {
    return {
      status: 'attention',
      title: 'Supply what the patient needs now: the GP is asked to prescribe it',
      message: advice(least),
      evidence: wordsOf(urgent),
    };
  }
  if (!unknown.length && medicines.length) return enough(medicines.map(wordsOfEnough), least);
  if (whole && whole.days >= least) return enough([whole.evidence], least);
  if (!medicines.length && facts.noMedicines) return null;
  return {
    status: 'reminder',
    title: unknown.length
      ? `Check the supply of ${shorten(inWords(unknown.map(({ name }) => name)), 55)}`
      : `Supply at least ${amount(least, 'day')} of the medicines to be taken after discharge`,
    message: unknown.length
      ? `Days of supply not found on this screen, at least ${amount(least, 'day')} needed: ${inWords(unknown.map(({ name }) => name))}.`
      : 'Not found on this screen: medicines with their days of supply, or a word that there are none to take.',
    evidence: once(unknown.map(({ evidence }) => evidence)),
  };
}

/** Where the page does not tell whether a prescription is for discharge, no more than a reminder of what is short. */
function whenForDischarge(facts: Facts, policy: Policy): Finding | null {
  const short = regular(facts).filter((medicine) => isShort(medicine, policy));
  if (!short.length) return null;
  const finding = shortSupply(short, policy);
  return { ...finding, status: 'reminder', message: `If this is for discharge: ${finding.message}` };
}

function isShort({ days, reason }: Medicine, policy: Policy): boolean {
  return days !== null && days < policy.minimumSupplyDays && !reason;
}

function shortSupply(short: readonly Medicine[], { minimumSupplyDays: least }: Policy): Finding {
  const [only] = short.length === 1 ? short : [];
  const names = short.map(({ name }) => name);
  return {
    status: 'attention',
    title: only
      ? `${shorten(only.name, 50)}: ${amount(only.days ?? 0, 'day')} supplied, ${least} needed`
      : `Supply ${amount(least, 'day')} of ${short.length} medicines: ${shorten(names.join(', '), 50)}`,
    message: [...(only ? [workedOut(only)] : short.map(inFull)), advice(least)].filter(Boolean).join(' '),
    evidence: once(short.map(({ evidence }) => evidence)),
  };
}

/** "Ramipril: 6 tablets, 1 twice a day: 3 days." */
function inFull(medicine: Medicine): string {
  return `${medicine.name}: ${workingOf(medicine) || amount(medicine.days ?? 0, 'day')}.`;
}

function workedOut(medicine: Medicine): string {
  const how = workingOf(medicine);
  return how && `Read as: ${how}.`;
}

function advice(least: number): string {
  return `Supply at least ${amount(least, 'day')}, or say why fewer are right: a course that ends, own supply at home, a clinical reason.`;
}

function enough(evidence: readonly Evidence[], least: number): Finding {
  return {
    status: 'met',
    title: `Discharge medicines: ${amount(least, 'day')} or a reason for each regular one found`,
    message: 'As read from this screen; medicines to be taken as required are left out.',
    evidence: once(evidence),
  };
}

function wordsOfEnough({ evidence, reason }: Medicine): Evidence {
  return reason ? { ...evidence, quote: reason.quote } : evidence;
}
