import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves one page at a time. */
export interface Serving {
  readonly url: string;
  show(html: string): void;
  close(): void;
}

/** Serves pages isolated from all others: such pages have a clock of five microseconds. */
export async function serving(): Promise<Serving> {
  let html = '';
  const server = createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(html);
  });
  const show = (next: string): void => {
    html = next;
  };
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { url, show, close: () => void server.close() };
}
