// Keeps what was found, for the next run: the findings of every file, and what ties files to one another.

import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Ties } from '../core/corpus/ties.ts';
import type { Finding } from '../core/diagnostics/finding.ts';
import { codeDigest } from './code-digest.ts';
import { replaceFile } from './replace-file.ts';

export interface JudgedContent {
  /** Of the snapshot that was judged. */
  readonly digest: string;
  /** The time that it was judged by, in milliseconds since 1970. */
  readonly then: number;
  /** Rules are silenced for the whole site: where, is only told when all is judged together. */
  readonly silenced: boolean;
  readonly files: Readonly<Record<string, JudgedFile>>;
}

export interface JudgedFile {
  readonly stamp: string;
  readonly ties: Ties;
  /** Left out where there are none. */
  readonly findings?: readonly Finding[];
}

/** Everything that decides on findings and ties. */
const judgingCode = [
  'src/core',
  'src/workspace/check-content.ts',
  'src/workspace/judged-cache.ts',
  'src/workspace/missing-site.ts',
  'package-lock.json',
];

/** Where the findings in a content folder are kept; undefined where nothing can be kept. */
export function judgedPath(folder: string, cacheFolder: string | undefined): string | undefined {
  const version = cacheFolder === undefined ? undefined : codeDigest(judgingCode);
  if (cacheFolder === undefined || version === undefined) return undefined;
  const key = createHash('sha256').update(realpathSync.native(folder)).digest('hex').slice(0, 32);
  return join(cacheFolder, 'judged', version, `${key}.json`);
}

/** Undefined where nothing is kept or it is damaged. Never throws. */
export function readJudged(path: string | undefined): JudgedContent | undefined {
  if (path === undefined) return undefined;
  try {
    const bytes = readFileSync(path);
    const body = bytes.subarray(9);
    if (bytes.toString('latin1', 0, 8) !== checksum(body)) throw new Error('the file is damaged');
    return JSON.parse(body.toString()) as JudgedContent;
  } catch {
    rmSync(path, { force: true });
    return undefined;
  }
}

export function writeJudged(path: string | undefined, judged: JudgedContent): void {
  if (path === undefined) return;
  const body = Buffer.from(JSON.stringify(judged));
  replaceFile(path, [Buffer.from(`${checksum(body)}\n`), body]);
}

const checksum = (bytes: Uint8Array): string => crc32(bytes).toString(16).padStart(8, '0');
