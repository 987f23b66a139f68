// Runs a script of the project as its users do, in a process of its own.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const root = join(import.meta.dirname, '..', '..');

export interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly faults: string;
}

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly workingFolder?: string;
}

/** `words` stand behind the script's name. The environment has no more of this one than the script needs. */
export function runScript(
  script: string,
  words: readonly string[],
  { environment = {}, workingFolder = root }: RunOptions = {},
): Promise<Run> {
  const { PATH = '', HOME = '', SystemRoot = '' } = process.env;
  const [first = '', program = ''] = ['compile-cache.js', script].map((file) =>
    join(root, 'scripts', file),
  );
  const child = spawn(
    process.execPath,
    ['--import', pathToFileURL(first).href, program, ...words],
    {
      cwd: workingFolder,
      env: { PATH, HOME, SystemRoot, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const output: Buffer[] = [];
  const faults: Buffer[] = [];
  child.stdout.on('data', (bytes: Buffer) => output.push(bytes));
  child.stderr.on('data', (bytes: Buffer) => faults.push(bytes));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({
        code,
        output: Buffer.concat(output).toString(),
        faults: Buffer.concat(faults).toString(),
      });
    });
  });
}
