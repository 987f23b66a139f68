// Serves a built site on loopback as a plain static host would: no rewriting, its own 404 page.

import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

export interface StaticServer {
  /** Ends with a slash; the base is a part of it. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** `base` begins and ends with a slash. */
export function serveSite(dist: string, base: string): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://local/').pathname);
    const file = path.startsWith(base) ? fileFor(dist, path.slice(base.length)) : undefined;
    const shown = file ?? join(dist, '404.html');
    const type = types[extname(shown)] ?? 'application/octet-stream';
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': type });
    createReadStream(shown).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        address: `http://127.0.0.1:${port}${base}`,
        close: () =>
          new Promise((done) => {
            server.closeAllConnections();
            server.close(() => done());
          }),
      });
    });
  });
}

function fileFor(dist: string, path: string): string | undefined {
  const wanted = normalize(join(dist, path));
  if (!wanted.startsWith(dist)) return undefined;
  const file = path === '' || path.endsWith('/') ? join(wanted, 'index.html') : wanted;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
