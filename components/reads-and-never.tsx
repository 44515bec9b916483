/** What Baton reads and what it never does: the same words wherever they are said. */
export function ReadsAndNever({ level }: { readonly level: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <div className="two-columns">
      <section>
        <Heading>What it reads</Heading>
        <ul className="list">
          <li>Discharge, clinic outcome and prescribing screens, on the sites of your record system and on no others.</li>
          <li>What you see on such a screen: headings, labels, what is filled in, tables, letters.</li>
          <li>Who the patient is, only to notice when that changes. The checklist shows initials.</li>
        </ul>
      </section>
      <section>
        <Heading>What it never does</Heading>
        <ul className="list">
          <li>It never sends anything anywhere. It has no server, and no way to reach one.</li>
          <li>
            It never keeps patient data: what it read goes with the tab, and what you tick when the patient or the browser does.
          </li>
          <li>It never writes in the page, fills in, signs or stops anything.</li>
          <li>It never counts, scores or names you.</li>
          <li>It never says that all is done: it sees one screen, and the judgement is yours.</li>
        </ul>
      </section>
    </div>
  );
}
