// The publication of a development server: read again whenever a file of the content changes.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { isAbsolute, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentErrorPage } from './content-error-page.ts';
import type { LoadedPublication } from './publication-loader.ts';
import { setPublication, type PublicationSettings } from './publication.ts';
import { reportFault } from './report-fault.ts';

type ServerSetup = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;
type DevServer = Parameters<ServerSetup>[0]['server'];

/** Reads the content once; the integration does so again at every change. */
export async function liveContent({ contentDir, load }: LiveContentOptions): Promise<LiveContent> {
  let latest: LoadedPublication | undefined;
  const read = async () => {
    try {
      latest = await load();
      if (latest.publication) setPublication({ ...latest.publication, live: true });
      if (latest.findings) process.stderr.write(`${latest.findings.trimEnd()}\n`);
    } catch (fault) {
      reportFault(fault);
    }
  };
  await read();
  return {
    address: () => latest?.publication?.settings,
    integration: {
      name: 'whence:live-content',
      hooks: {
        'astro:config:setup': ({ config, updateConfig }) => {
          const allow = [fileURLToPath(config.root), contentDir];
          updateConfig({ vite: { server: { fs: { allow } } } });
        },
        'astro:server:setup': ({ server }) => {
          const base = server.config.base;
          server.middlewares.use(serveMedia(base, () => latest));
          server.middlewares.use(serveFiles(base, () => latest));
          server.middlewares.use(showErrors(base, () => latest));
          watch(server, contentDir, read);
        },
      },
    },
  };
}

export interface LiveContentOptions {
  readonly contentDir: string;
  readonly load: () => Promise<LoadedPublication>;
}

export interface LiveContent {
  readonly integration: AstroIntegration;
  /** Where the site stands, once there was a publication. */
  readonly address: () => PublicationSettings | undefined;
}

function watch(server: DevServer, contentDir: string, read: () => Promise<void>): void {
  const reread = oneAtATime(async () => {
    await setTimeout(deafTime);
    await read();
    announce(server);
  });
  server.watcher.add(contentDir);
  server.watcher.on('all', (_event, path) => {
    if (isInside(path, contentDir)) reread();
  });
}

/**
 * In milliseconds. For 50 after a change of a file the watcher is silent about further ones, so what is
 * read sooner may be half of what an editor saves.
 */
const deafTime = 60;

/** Astro keeps what `getStaticPaths` gave until it hears that content has changed. */
function announce(server: DevServer): void {
  for (const environment of Object.values(server.environments))
    environment.hot.send('astro:content-changed', {});
  server.environments.client.hot.send({ type: 'full-reload' });
}

/** Changes that come while the content is read are read once after it, however many they are. */
function oneAtATime(work: () => Promise<void>): () => void {
  let state: 'idle' | 'busy' | 'due' = 'idle';
  const run = async () => {
    do {
      state = 'busy';
      await work();
    } while (isDue());
    state = 'idle';
  };
  const isDue = () => state === 'due';
  return () => {
    if (state === 'idle') void run();
    else state = 'due';
  };
}

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Pictures stand in the content folder, where Vite can serve them from once it is told. */
function serveMedia(base: string, latest: () => LoadedPublication | undefined): Middleware {
  return (request, _response, next) => {
    const path = decodeURI((request.url ?? '').replace(/\?.*/s, ''));
    const file = latest()?.publication?.media.find(({ to }) => path === `${base}${to}`);
    if (file) request.url = encodeURI(`${base}@fs/${file.from.replace(/^\//, '')}`);
    next();
  };
}

/** Exports are no routes of Astro's. */
function serveFiles(base: string, latest: () => LoadedPublication | undefined): Middleware {
  return (request, response, next) => {
    const path = decodeURI((request.url ?? '').replace(/\?.*/s, '')).slice(base.length - 1);
    const sets = latest()?.publication?.files ?? [];
    const set = sets.find(({ paths }) => paths.includes(path));
    const text = set?.texts()[set.paths.indexOf(path)]?.();
    if (text === undefined) return next();
    response.writeHead(200, { 'content-type': contentType(path) });
    response.end(typeof text === 'string' ? text : [...text].join(''));
  };
}

function contentType(path: string): string {
  if (path.endsWith('.json')) return 'application/json; charset=utf-8';
  if (path.endsWith('.xml')) return 'application/xml; charset=utf-8';
  return 'text/plain; charset=utf-8';
}

/** While the content has errors, every page is the list of them. */
function showErrors(base: string, latest: () => LoadedPublication | undefined): Middleware {
  return (request, response, next) => {
    const loaded = latest();
    if (loaded?.publication || !isPage(request.url ?? '', base)) return next();
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
    response.end(contentErrorPage(loaded?.findings ?? '', base));
  };
}

function isPage(url: string, base: string): boolean {
  return /^[^?]*\/(?:\?|$)/.test(url) && !url.startsWith(`${base}@`);
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !way.startsWith('..') && !isAbsolute(way);
}
