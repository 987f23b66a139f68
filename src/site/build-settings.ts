// The environment of a build, checked and made absolute.

import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseInstant } from '../core/schema/edtf/parse-instant.ts';
import type { LoadSettings } from './publication-loader.ts';
import { WrongUse } from '../workspace/wrong-use.ts';

/** Throws a `WrongUse` for a value that cannot be meant. `now` is used where BUILD_TIME is not given. */
export function readBuildSettings(surroundings: Surroundings): BuildSettings {
  const { root, environment, now } = surroundings;
  const named = (name: string) => environment[name]?.trim() || undefined;
  const site = named('SITE');
  const base = named('BASE');
  const revision = named('CONTENT_REVISION');
  return {
    root,
    outDir: resolve(root, named('OUT_DIR') ?? 'dist'),
    contentDir: contentFolder(resolve(root, named('CONTENT_DIR') ?? 'content')),
    now: instant(named('BUILD_TIME')) ?? now,
    ...(site !== undefined && { site: siteAddress(site) }),
    ...(base !== undefined && { base: sitePath(base) }),
    ...(revision !== undefined && { revision }),
  };
}

export interface Surroundings {
  /** Absolute path of the project; relative paths in the environment start there. */
  readonly root: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** In milliseconds since 1970. */
  readonly now: number;
}

export interface BuildSettings extends Omit<LoadSettings, 'cacheDir' | 'colour'> {
  readonly root: string;
  readonly outDir: string;
}

function contentFolder(path: string): string {
  if (existsSync(path) && statSync(path).isDirectory()) return path;
  throw new WrongUse(
    `There is no content folder ${path}: name one in CONTENT_DIR, or run in the project.`,
  );
}

function instant(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const found = parseInstant(text);
  if (found !== undefined) return found;
  throw new WrongUse(
    `BUILD_TIME is \`${text}\`: write an instant with an offset, such as 2024-11-16T06:00:00+09:00.`,
  );
}

function siteAddress(text: string): string {
  const address = URL.parse(text);
  const plain = address && /^https?:$/.test(address.protocol) && !address.username;
  if (plain && address.pathname === '/' && !address.search && !address.hash) return address.origin;
  throw new WrongUse(
    `SITE is \`${text}\`: write scheme and host, such as https://example.org; a path belongs in BASE.`,
  );
}

/** `docs`, `/docs` and `/docs/` are all `/docs/`. */
function sitePath(text: string): string {
  const names = text.split('/').filter((name) => name !== '');
  if (names.every((name) => /^[\w.~-]+$/.test(name) && !/^\.+$/.test(name)))
    return names.length === 0 ? '/' : `/${names.join('/')}/`;
  throw new WrongUse(`BASE is \`${text}\`: write a path, such as /briefings/.`);
}
