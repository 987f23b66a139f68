// Asks git. It never asks back: not for a password, not for an editor, and it is not waited for without end.

import { spawnSync } from 'node:child_process';
import { WrongUse } from './wrong-use.ts';

export interface GitAnswer {
  readonly ok: boolean;
  readonly output: Buffer;
  /** What it says of its failure, in a line. */
  readonly fault: string;
}

/** In milliseconds; a file list of a large repository takes less than one. */
const patience = 120_000;

const mostBytes = 2 ** 30;

/** Throws a `WrongUse` where there is no git or it does not come to an end. */
export function git(folder: string, words: readonly string[], input?: string): GitAnswer {
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...words], {
    ...(input === undefined ? {} : { input }),
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    maxBuffer: mostBytes,
    timeout: patience,
  });
  if (error && 'code' in error && error.code === 'ENOENT') {
    throw new WrongUse('`--base` needs git, which is not installed');
  }
  if (error) throw new WrongUse(`git does not answer: ${error.message}`);
  return { ok: status === 0, output: stdout, fault: stderr.toString().split('\n')[0] ?? '' };
}

/** What it says, without its line end; undefined where it fails. */
export function gitLine(folder: string, words: readonly string[]): string | undefined {
  const { ok, output } = git(folder, words);
  return ok ? output.toString().replace(/\r?\n$/, '') : undefined;
}
