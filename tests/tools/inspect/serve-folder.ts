import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
};

/** A folder on loopback. */
export interface Served {
  /** The address of a file in it. */
  urlOf(file: string): string;
  close(): void;
}

/** Serves a folder's files on loopback, on whatever port is free: each page gets an origin, and with it a storage, of its own. */
export async function serveFolder(folder: string): Promise<Served> {
  const server = createServer(async (request, response) => {
    try {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
      // `normalize` keeps an absolute path inside itself: `/../x` becomes `/x`.
      const body = await readFile(join(folder, normalize(path)));
      response.writeHead(200, { 'content-type': types[extname(path).toLowerCase()] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    urlOf: (file) => `http://127.0.0.1:${address.port}/${encodeURIComponent(file)}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
