/** `node build-for-inspect.ts FOLDER HOST…`: a program of its own, for a build talks to standard output, which is inspect's. */
import { buildExtension } from '../build-extension.ts';

const [folder, ...hosts] = process.argv.slice(2);
if (folder === undefined) throw new Error('No folder named.');
await buildExtension({ target: 'chrome', hosts, inspect: true, folder });
