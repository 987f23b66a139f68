// Sites that several test files look at, each built once for all of them. Nobody may change one.

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { buildSite, projectRoot, remove, type BuiltSite } from './build-content.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Absolute path of the folder in which they are. */
    readonly sharedSites: string;
  }
}

const contents = {
  example: 'content',
  'every-field': 'tests/fixtures/every-field',
  'korean-site': 'tests/fixtures/korean-site',
} as const;

export type SharedSite = keyof typeof contents;

/** Vitest's global setup. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'whence-sites-'));
  project.provide('sharedSites', folder);
  return () => remove(folder);
}

/** Builds the site, or waits for the file that builds it. */
export async function sharedSite(name: SharedSite, base: '/' | '/sub/' = '/'): Promise<BuiltSite> {
  const place = join(inject('sharedSites'), `${name}${base.replaceAll('/', '-')}`);
  const dist = join(place, 'dist');
  const report = join(place, 'report.json');
  if (isFirst(place)) {
    const content = join(projectRoot, contents[name]);
    const built = await buildSite({ CONTENT_DIR: content, BASE: base, OUT_DIR: dist });
    writeFileSync(`${report}.new`, JSON.stringify(built));
    renameSync(`${report}.new`, report);
  }
  while (!existsSync(report)) await setTimeout(100);
  return JSON.parse(readFileSync(report, 'utf8')) as BuiltSite;
}

/** Whether nobody has begun to build there. */
function isFirst(place: string): boolean {
  try {
    mkdirSync(place);
    return true;
  } catch {
    return false;
  }
}
