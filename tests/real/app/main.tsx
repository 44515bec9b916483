/** One view of the record system in the library's own shell; `?view=NAME` says which. */
import { MantineProvider } from '@mantine/core';
import '@mantine/core/styles.css';
import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.css';
import { AppShell, Document, MedplumProvider, PatientHeader } from '@medplum/react';
import '@medplum/react/styles.css';
import { createRoot } from 'react-dom/client';
import { type ViewName, views } from '../views';
import { openRecord } from './record';
import { viewOf } from './views';

const menus = [
  {
    title: 'Record',
    links: views.map(({ name, shows }) => ({ label: shows, href: `?view=${name}` })),
  },
];

function isView(name: string | null): name is ViewName {
  return views.some((view) => view.name === name);
}

async function show(): Promise<void> {
  // The shell opens its menu where this says so: menus name every screen.
  localStorage['navbarOpen'] = 'true';
  const asked = new URLSearchParams(location.search).get('view');
  const { patient, render } = viewOf[isView(asked) ? asked : 'patient-search'];
  const record = await openRecord();
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no place for the view.');
  createRoot(root).render(
    <MedplumProvider medplum={record} navigate={(path) => location.assign(path)}>
      <MantineProvider>
        <Notifications />
        <AppShell logo="Hallowdene" version="1.0.0" menus={menus}>
          {patient && <PatientHeader patient={patient} />}
          <Document>{render()}</Document>
        </AppShell>
      </MantineProvider>
    </MedplumProvider>,
  );
}

void show();
