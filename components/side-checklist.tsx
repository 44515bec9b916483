import { heading, landmarkName } from '@/lib/checklist/wording';
import { Announcer } from './announcer';
import { ChecklistContents } from './checklist-contents';
import type { ItemListProps } from './item-list';
import { PageBar } from './page-bar';

interface SideChecklistProps extends ItemListProps {
  readonly announcement: string;
  readonly notice: string;
}

/** The checklist of the tab in front, in the browser's own side panel. */
export function SideChecklist({ announcement, ...list }: SideChecklistProps) {
  const { kind, patient } = list.facts;
  return (
    <>
      <PageBar title={heading[kind]}>
        {patient.initials !== '' && (
          <p className="patient">
            Patient <bdi>{patient.initials}</bdi>
          </p>
        )}
      </PageBar>
      <main aria-label={landmarkName[kind]}>
        <h2 className="unseen">Duties on this screen</h2>
        <ChecklistContents {...list} />
        <Announcer message={announcement} />
      </main>
    </>
  );
}
