import type { Policy } from '@/lib/model/policy';
import { amount } from '@/lib/rules/wording';

interface PolicyListProps {
  readonly policy: Policy;
  /** What of the trust's settings cannot be used, and why. */
  readonly refused: readonly string[];
}

/** The limits that hold here, the trust's own where it set any. */
export function PolicyList({ policy, refused }: PolicyListProps) {
  const { minimumSupplyDays, dischargeSummaryHours, clinicLetterDays, fitNoteAges } = policy;
  return (
    <>
      <dl>
        <dt>Medicines at discharge</dt>
        <dd>at least {amount(minimumSupplyDays, 'day')}</dd>
        <dt>Discharge summary</dt>
        <dd>within {amount(dischargeSummaryHours, 'hour')}</dd>
        <dt>Clinic letter</dt>
        <dd>{clinicLetterDays === null ? 'as the contract has it' : `within ${amount(clinicLetterDays, 'day')}`}</dd>
        <dt>Fit note brought up</dt>
        <dd>
          from {fitNoteAges.from} to {fitNoteAges.to} years
        </dd>
      </dl>
      {refused.length > 0 && (
        <>
          <p className="error">Your trust set what cannot be used. The contract’s own limits stand in its place:</p>
          <ul className="list">
            {refused.map((why) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
