/** The practice EPR: a small web server on loopback. */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { families } from './families.ts';
import { frontPage } from './front-page.ts';
import { patients } from './hospital.ts';
import type { Markup } from './html.ts';

export interface PracticeEpr {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

interface Reply {
  readonly type: 'text/html' | 'text/css' | 'text/javascript' | 'image/svg+xml';
  readonly body: string;
}

const page = ({ markup }: Markup): Reply => ({ type: 'text/html', body: markup });

/** Looks a page up by its path and query; `patient` in the query asks for the same page of somebody else. */
function renderedPage(url: URL): Markup | null {
  const query = new URLSearchParams(url.search);
  const number = query.get('patient');
  query.delete('patient');
  const path = url.pathname + (query.size > 0 ? `?${query}` : '');
  const found = families.flatMap(({ pages, parts }) => [...pages, ...parts]).find((page) => page.path === path);
  return found?.render(patients.find((patient) => patient.number === number) ?? null) ?? null;
}

async function replyTo(url: URL): Promise<Reply | null> {
  if (url.pathname === '/') return page(frontPage());
  // Browsers ask for it unbidden, and a miss would stand in the console.
  if (url.pathname === '/favicon.ico') return { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' };
  const rendered = renderedPage(url);
  if (rendered !== null) return page(rendered);
  const [, folder = '', file = ''] = url.pathname.split('/');
  if (!families.some((family) => family.folder === folder)) return null;
  if (file === 'style.css') return { type: 'text/css', body: await readFile(join(import.meta.dirname, folder, file), 'utf8') };
  if (file === 'client.js') return { type: 'text/javascript', body: await bundle(folder) };
  return null;
}

function send(response: ServerResponse, status: number, { type, body }: Reply): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
  response.end(body);
}

/**
 * Serves the practice EPR on 127.0.0.1.
 *
 * @param options.port default: any free one.
 * @throws where the port is in use, naming it.
 */
export async function startEpr(options: { port?: number } = {}): Promise<PracticeEpr> {
  const port = options.port ?? 0;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    replyTo(url).then(
      (reply) =>
        send(response, reply === null ? 404 : 200, reply ?? { type: 'text/html', body: 'No such page in the practice EPR.' }),
      (error: Error) => send(response, 500, { type: 'text/html', body: `${url.pathname}: ${error.message}` }),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is in use: the practice EPR cannot be served there.`) : error),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The practice EPR has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
