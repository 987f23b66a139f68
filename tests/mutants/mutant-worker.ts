// Loads the rules with all their mutants, and their tests, once; then lets one mutant after the other live while the
// tests of its rule run.

import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { collect, type Test } from './light-vitest.ts';
import { chosen, mutate } from './mutants.ts';
import type { Planned, PlannedMutant } from './plan.ts';

/** The mutants of one rule that are still to be tried. */
export type Task = Pick<Planned, 'rule' | 'tests' | 'mutants'>;

export type Outcome =
  /** The tests pass as they are, in so many milliseconds; the mutants come next. */
  | { readonly ready: number }
  /** The tests fail where nothing was changed. */
  | { readonly fails: string }
  | { readonly tried: number; readonly killedBy: string | undefined }
  | 'done';

const root = join(import.meta.dirname, '..', '..');
const files = workerData as Planned['files'];
const tell = (outcome: Outcome) => parentPort?.postMessage(outcome);

const urlOf = (path: string): string => pathToFileURL(join(root, path)).href;

const firsts = new Map(files.map(({ path, first }) => [urlOf(path), first]));

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'vitest'
      ? { url: new URL('./light-vitest.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
  load: (url, context, next) => {
    const first = firsts.get(url);
    const isJudge = url === urlOf('src/core/diagnostics/judge.ts');
    if (first === undefined && !isJudge) return next(url, context);
    const text = readFileSync(new URL(url), 'utf8');
    const source = isJudge ? withWholeMutants(text) : mutate(text, first ?? 1).text;
    return { format: 'module-typescript', source, shortCircuit: true };
  },
});

/** The findings of all rules, but for those of a rule that is silent or finds too much. */
function withWholeMutants(judge: string): string {
  const renamed = judge.replace('export function judge(', 'function judgeSoundly(');
  if (renamed === judge) throw new Error('there is no function `judge` to change');
  return `${renamed}
export function judge(...given) {
  const judgement = judgeSoundly(...given);
  const { silent, eager } = globalThis.mutant;
  const findings = judgement.findings.filter(({ rule }) => rule !== silent);
  return { ...judgement, findings: eager ? [...findings, { rule: eager, file: 'site.yaml' }] : findings };
}`;
}

const byFile = new Map<string, readonly Test[]>();

/** Of the examples of all rules, only those of the rule. */
async function testsIn(rule: string, paths: readonly string[]): Promise<Test[]> {
  const tests = [];
  for (const path of paths) {
    const known = byFile.get(path) ?? (await collect(() => import(urlOf(path))));
    byFile.set(path, known);
    tests.push(
      ...known.filter((one) => !path.endsWith('examples.test.ts') || one.path[0] === rule),
    );
  }
  return tests;
}

/** The first test that fails; it is tried first the next time. */
async function firstFailing(tests: Test[]): Promise<string | undefined> {
  for (const [index, test] of tests.entries()) {
    try {
      await test.run();
    } catch {
      tests.splice(index, 1);
      tests.unshift(test);
      return test.path.join(' > ');
    }
  }
  return undefined;
}

function choose(rule: string, mutant: PlannedMutant | undefined): void {
  chosen.number = mutant?.number ?? 0;
  chosen.silent = mutant?.whole === 'silent' ? rule : undefined;
  chosen.eager = mutant?.whole === 'eager' ? rule : undefined;
}

async function tryAll({ rule, tests: paths, mutants }: Task): Promise<void> {
  choose(rule, undefined);
  const tests = await testsIn(rule, paths);
  const start = performance.now();
  const fails = await firstFailing(tests);
  if (fails !== undefined) return tell({ fails });
  tell({ ready: performance.now() - start });
  for (const mutant of mutants) {
    choose(rule, mutant);
    tell({ tried: mutant.number, killedBy: await firstFailing(tests) });
  }
  tell('done');
}

// Corpora of sentences tell their figures.
process.stdout.write = () => true;

parentPort?.on('message', (task: Task) => void tryAll(task));
