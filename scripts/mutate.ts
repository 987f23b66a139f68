// Breaks the rules on purpose, one condition at a time, and sees whether a test notices: `npm run mutate`, with
// `-- --rule claim/uncited` for one rule, `-- --max 20` for so many mutants of each. Exit code 1 where one survives
// that `tests/mutants/allowed.txt` does not list with a reason.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { rules } from '../src/core/rules/index.ts';
import { mutate, type Mutant } from '../tests/mutants/mutants.ts';
import type { Outcome, Task } from '../tests/mutants/mutant-worker.ts';

interface Planned extends Task {
  readonly mutants: readonly (Mutant & { readonly path: string })[];
}

const root = join(import.meta.dirname, '..');

const { rule: wanted, max } = parseArgs({
  options: { rule: { type: 'string' }, max: { type: 'string' } },
}).values;

/** A mutant that keeps the tests busy for longer has been noticed. */
const patience = 20_000;

// What there is to do

const ruleFile = (id: string): string => `src/core/rules/${id}.ts`;

const ruleFiles = new Set(rules.map(({ id }) => ruleFile(id)));

/** The file of a rule, and what it imports of its group that is no rule; each file goes to one rule. */
function filesOf(path: string, taken: Set<string>): readonly string[] {
  if (taken.has(path) || !existsSync(join(root, path))) return [];
  taken.add(path);
  const imports = readFileSync(join(root, path), 'utf8').matchAll(/from '\.\/([\w-]+\.ts)'/g);
  const inGroup = Array.from(imports, ([, name = '']) => `${dirname(path)}/${name}`);
  const helpers = inGroup.filter((one) => !ruleFiles.has(one));
  return [path, ...helpers.flatMap((one) => filesOf(one, taken))];
}

function plan(): readonly Planned[] {
  const taken = new Set<string>();
  let first = 1;
  const all = rules.map(({ id }): Planned => {
    const files = filesOf(ruleFile(id), taken).map((path) => {
      const { mutants } = mutate(readFileSync(join(root, path), 'utf8'), first);
      const file = { path, first, mutants: mutants.map((one) => ({ ...one, path })) };
      first += mutants.length;
      return file;
    });
    const mutants = spread(files.flatMap((one) => one.mutants));
    const numbers = mutants.map(({ number }) => number);
    return { rule: id, files: files.map(({ path, first }) => ({ path, first })), numbers, mutants };
  });
  return all.filter(({ rule }) => wanted === undefined || rule === wanted);
}

/** As many as are wanted, from all parts of the files. */
function spread<One>(all: readonly One[]): readonly One[] {
  const step = Math.max(1, all.length / Number(max ?? Infinity));
  return Array.from(
    { length: Math.floor(all.length / step) },
    (_, index) => all[Math.floor(index * step)],
  ).flatMap((one) => one ?? []);
}

// Running

const survivors = new Set<number>();
const done = new Set<number>();
const untested = new Set<string>();
const broken: string[] = [];

/** Runs tasks in a thread; one that a mutant never lets go is started anew behind that mutant. */
async function run(tasks: readonly Planned[]): Promise<void> {
  const left = tasks
    .map((one) => ({ ...one, numbers: one.numbers.filter((number) => !done.has(number)) }))
    .filter(({ rule, numbers }) => numbers.length > 0 && !untested.has(rule));
  if (left.length === 0) return;
  let current: number | undefined;
  const worker = new Worker(new URL('../tests/mutants/mutant-worker.ts', import.meta.url), {
    workerData: left.map(({ rule, files, numbers }): Task => ({ rule, files, numbers })),
  });
  const stop = () => void worker.terminate();
  let timer = setTimeout(stop, 6 * patience);
  worker.on('message', (outcome: Outcome) => {
    clearTimeout(timer);
    timer = setTimeout(stop, current === undefined ? 6 * patience : patience);
    if ('tried' in outcome) current = outcome.tried;
    else if ('fails' in outcome) {
      broken.push(`${outcome.rule}: its tests fail as it is: ${outcome.fails}`);
      for (const one of left)
        if (one.rule === outcome.rule) one.numbers.forEach((n) => done.add(n));
    } else {
      done.add(outcome.number);
      current = undefined;
      if (outcome.killedBy === undefined) survivors.add(outcome.number);
      for (const one of left) if (one.numbers.at(-1) === outcome.number) tellRule(one);
    }
  });
  await new Promise((resolve) => {
    worker.once('error', (fault) => {
      if (current === undefined) broken.push(String(fault.stack));
      resolve(undefined);
    });
    worker.once('exit', resolve);
  });
  clearTimeout(timer);
  if (current === undefined) return;
  done.add(current);
  for (const one of left) if (one.numbers.at(-1) === current) tellRule(one);
  await run(tasks);
}

// Telling

/** Lines of `rule | change | reason`; `#` begins a remark. */
function allowedSurvivors(): ReadonlySet<string> {
  const lines = readFileSync(join(root, 'tests/mutants/allowed.txt'), 'utf8').split('\n');
  return new Set(
    lines
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map((line) => {
        const [rule = '', ...rest] = line.split(' | ');
        if (rest.length < 2) throw new Error(`a survivor without a reason: ${line}`);
        return `${rule} | ${rest.slice(0, -1).join(' | ')}`;
      }),
  );
}

/** A rule's line as soon as all its mutants are done, so that a long run can be read, and stopped. */
function tellRule({ rule, mutants }: Planned): void {
  const alive = mutants.filter(({ number }) => survivors.has(number));
  process.stdout.write(
    `${rule}: ${mutants.length} mutants, ${mutants.length - alive.length} killed, ${alive.length} survived\n`,
  );
  for (const { path, line, change } of alive) {
    const listed = allowed.has(`${rule} | ${change}`);
    if (!listed) unlisted += 1;
    process.stdout.write(`  ${path}:${line} ${listed ? '(listed) ' : ''}${change}\n`);
  }
}

const allowed = allowedSurvivors();
let unlisted = 0;
const planned = plan();
if (planned.length === 0) throw new Error(`there is no rule ${wanted}`);
const start = performance.now();
const halves = [0, 1].map((half) => planned.filter((_, index) => index % 2 === half));
await Promise.all(halves.map(run));

const judged = planned.filter(({ rule }) => !untested.has(rule));
const all = judged.reduce((sum, { mutants }) => sum + mutants.length, 0);
const without = judged.filter(({ mutants }) => mutants.length === 0).map(({ rule }) => rule);
if (without.length > 0) process.stdout.write(`no condition of their own: ${without.join(', ')}\n`);
const seconds = ((performance.now() - start) / 1000).toFixed(0);
for (const fault of broken) process.stdout.write(`${fault}\n`);
process.stdout.write(
  `${judged.length - without.length} rules, ${all} mutants, ${all - survivors.size} killed, ${survivors.size} survived, ${unlisted} of them not listed; ${seconds} s\n`,
);
process.exitCode = unlisted > 0 || broken.length > 0 ? 1 : 0;
