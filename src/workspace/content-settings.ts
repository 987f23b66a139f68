// What the environment says about content: where it is, and what time it is.

import { join, resolve } from 'node:path';
import { parseInstant } from '../core/schema/edtf/parse-instant.ts';
import { projectFolder } from './code-digest.ts';
import { WrongUse } from './wrong-use.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** CONTENT_DIR, which counts from the working directory; else the project's own content. */
export function contentFolder(environment: Environment, workingFolder: string): string {
  const named = environment['CONTENT_DIR']?.trim();
  return named ? resolve(workingFolder, named) : join(projectFolder, 'content');
}

/** BUILD_TIME in milliseconds since 1970, or `now`. Throws a `WrongUse` for what is no instant. */
export function buildTime(environment: Environment, now: number): number {
  const named = environment['BUILD_TIME']?.trim();
  if (!named) return now;
  const instant = parseInstant(named);
  if (instant !== undefined) return instant;
  throw new WrongUse(
    `BUILD_TIME is \`${named}\`; write an instant with an offset, such as 2024-11-16T06:00:00+09:00`,
  );
}

/** Where what is kept between runs stands; it can be deleted at any time. */
export const defaultCacheFolder = join(projectFolder, 'node_modules', '.cache', 'whence');
