/**
 * `npm run build`: builds the extension for Chrome, Edge and Firefox into `.output`.
 *
 * `-- --hosts "https://epr.example.nhs.uk/* http://pas/*"` names the hosts that it runs on; by default the machine's own,
 * where the practice EPR and the tests are. `-- --store` builds for the stores instead, where whoever installs it turns sites on.
 */
import { parseArgs } from 'node:util';
import { loopback, parseHosts } from '../../lib/extension/hosts.ts';
import { buildExtension } from './build-extension.ts';

try {
  const { values } = parseArgs({ options: { hosts: { type: 'string' }, store: { type: 'boolean', default: false } } });
  const hosts = values.hosts === undefined ? loopback : parseHosts(values.hosts);
  for (const target of ['chrome', 'edge', 'firefox'] as const) await buildExtension({ target, hosts, store: values.store });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
