// Runs a script of the project as its users do, in a process of its own.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
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

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** The words with which `npm run` starts it, but from whatever folder. */
function startOf(script: string): readonly string[] {
  const command = Object.values(scripts).find((one) => one.endsWith(` scripts/${script}`));
  if (command === undefined) throw new Error(`package.json has no script that runs ${script}`);
  return command
    .split(' ')
    .slice(1)
    .map((word) => word.replace(/^\.(?=\/)/, pathToFileURL(root).href))
    .map((word) => (word === `scripts/${script}` ? join(root, word) : word));
}

/** `words` stand behind the script's name. The environment has no more of this one than the script needs. */
export function runScript(
  script: string,
  words: readonly string[],
  { environment = {}, workingFolder = root }: RunOptions = {},
): Promise<Run> {
  const { PATH = '', HOME = '', SystemRoot = '' } = process.env;
  const child = spawn(process.execPath, [...startOf(script), ...words], {
    cwd: workingFolder,
    env: { PATH, HOME, SystemRoot, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
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
