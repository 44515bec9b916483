import { PageBar } from './page-bar';

/** Why the side panel shows no checklist. */
export type NoChecklist = 'no screen' | 'quiet' | 'off' | 'stopped';

const words = {
  'no screen': 'Baton sees no discharge, clinic outcome or prescribing screen in this tab.',
  quiet: 'You turned the checklist off in this tab. The Baton button in the toolbar brings it back.',
  off: 'Baton may not read this site. The Baton button in the toolbar says why.',
  stopped: 'Baton stopped on this page.',
} as const satisfies Record<NoChecklist, string>;

/** The side panel without a checklist. */
export function SideEmpty({ why }: { readonly why: NoChecklist }) {
  return (
    <>
      <PageBar title="Baton" />
      <main className="alone">
        <p role="status">{words[why]}</p>
      </main>
    </>
  );
}
