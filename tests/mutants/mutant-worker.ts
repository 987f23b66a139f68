// Loads the rules with all their mutants, and their tests, once; then lets one mutant after the other live while the
// tests of its rule run.

import { globSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { collect, type Test } from './light-vitest.ts';
import { chosen, mutate } from './mutants.ts';

export interface Task {
  readonly rule: string;
  /** The files of the rule, relative to the repository, with the number of the first mutant of each. */
  readonly files: readonly { readonly path: string; readonly first: number }[];
  readonly numbers: readonly number[];
}

export type Outcome =
  /** A mutant is about to live. */
  | { readonly tried: number }
  | { readonly number: number; readonly killedBy: string | undefined }
  /** The tests of a rule fail where nothing was changed. */
  | { readonly rule: string; readonly fails: string };

const root = join(import.meta.dirname, '..', '..');
const tasks = workerData as readonly Task[];
const tell = (outcome: Outcome) => parentPort?.postMessage(outcome);

const firsts = new Map(
  tasks.flatMap(({ files }) =>
    files.map(({ path, first }) => [pathToFileURL(join(root, path)).href, first]),
  ),
);

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'vitest'
      ? { url: new URL('./light-vitest.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
  load: (url, context, next) => {
    const first = firsts.get(url);
    if (first === undefined) return next(url, context);
    const { text } = mutate(readFileSync(new URL(url), 'utf8'), first);
    return { format: 'module-typescript', source: text, shortCircuit: true };
  },
});

const byFile = new Map<string, readonly Test[]>();

/** The examples of a rule; the tests of its group; the corpus of sentences that it is measured on. */
async function testsOf(rule: string): Promise<readonly Test[]> {
  const [group = '', name = ''] = rule.split('/');
  const files = [
    'tests/core/rules/examples.test.ts',
    ...globSync(`tests/core/rules/${group}/*.test.ts`, { cwd: root }),
    ...globSync(`tests/core/rules/prose/${name}.test.ts`, { cwd: root }),
  ];
  const tests = [];
  for (const file of files) {
    const known =
      byFile.get(file) ?? (await collect(() => import(pathToFileURL(join(root, file)).href)));
    byFile.set(file, known);
    const isOwn = ({ path }: Test) => !file.endsWith('examples.test.ts') || path[0] === rule;
    tests.push(...known.filter(isOwn));
  }
  return tests;
}

async function firstFailing(tests: readonly Test[]): Promise<string | undefined> {
  for (const { path, run } of tests) {
    try {
      await run();
    } catch {
      return path.join(' > ');
    }
  }
  return undefined;
}

// Corpora of sentences tell their figures.
process.stdout.write = () => true;

for (const { rule, numbers } of tasks) {
  chosen.number = 0;
  const tests = await testsOf(rule);
  const fails = await firstFailing(tests);
  if (fails !== undefined) {
    tell({ rule, fails });
    continue;
  }
  for (const number of numbers) {
    tell({ tried: number });
    chosen.number = number;
    tell({ number, killedBy: await firstFailing(tests) });
  }
}
