/**
 * `npm run build`: builds the extension for Chrome, Edge and Firefox into `.output`.
 *
 * `-- --hosts "https://epr.example.nhs.uk/* http://pas/*"` names the hosts that it runs on; by default the machine's own,
 * where the practice EPR and the tests are.
 */
import { parseArgs } from 'node:util';
import { loopback, parseHosts } from '../../lib/extension/hosts.ts';
import { buildExtension } from './build-extension.ts';

try {
  const { values } = parseArgs({ options: { hosts: { type: 'string' } } });
  const hosts = values.hosts === undefined ? loopback : parseHosts(values.hosts);
  for (const target of ['chrome', 'edge', 'firefox'] as const) await buildExtension({ target, hosts });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
