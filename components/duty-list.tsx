import { dutyName, screenName } from '@/lib/checklist/duty-names';
import { type RuleId, ruleIds } from '@/lib/model/reminder';
import { rules } from '@/lib/rules/all';
import type { Rule } from '@/lib/rules/rule';
import { showDay } from '@/lib/rules/show-date';
import { inWords } from '@/lib/rules/wording';

/** Every duty with its source, in full. */
export function DutyList() {
  return (
    <ul className="duties">
      {ruleIds.map((id) => (
        <Duty key={id} id={id} />
      ))}
    </ul>
  );
}

function Duty({ id }: { readonly id: RuleId }) {
  const { source, screens }: Rule = rules[id];
  return (
    <li>
      <h3>{dutyName[id]}</h3>
      <p>{source.duty}</p>
      <dl>
        <dt>Source</dt>
        <dd>
          {source.title}, {source.edition}
          {source.clauseVerified && source.clause !== '' && `, ${source.clause}`}
        </dd>
        <dt>In force since</dt>
        <dd>{showDay(new Date(source.validFrom))}</dd>
        <dt>Shown on</dt>
        <dd>{inWords(screens.map((kind) => screenName[kind]))} screens</dd>
        <dt>Address</dt>
        <dd className="address">{source.url}</dd>
      </dl>
    </li>
  );
}
