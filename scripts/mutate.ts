// Breaks the rules on purpose, one condition at a time, and sees whether a test notices: `npm run mutate`, with
// `-- --rule claim/uncited` for one rule, `-- --max 20` or `-- --all` for so many mutants of each. Exit code 1 where
// one survives that `tests/mutants/allowed.txt` does not list with a reason, or where that list is out of date.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rules } from '../src/core/rules/index.ts';
import { allowedSurvivors, isAllowed, staleSurvivors } from '../tests/mutants/allowed-survivors.ts';
import { planOf } from '../tests/mutants/plan.ts';
import { tryMutants, type Tried } from '../tests/mutants/try-mutants.ts';

/** As many as two threads try in about six minutes. */
const usual = 10;

const { values } = parseArgs({
  options: { rule: { type: 'string' }, max: { type: 'string' }, all: { type: 'boolean' } },
});
const most = values.all ? Infinity : Number(values.max ?? usual);
const list = readFileSync(join(import.meta.dirname, '../tests/mutants/allowed.txt'), 'utf8');
const allowed = allowedSurvivors(list);

const print = (line: string) => void process.stdout.write(`${line}\n`);

const unlistedOf = ({ rule, survivors }: Tried) =>
  survivors.filter(({ change }) => !isAllowed(allowed, rule, change));

function tell({ rule, mutants, survivors, fault }: Tried): void {
  if (fault !== undefined) return print(`${rule}: ${fault}`);
  const [all, alive] = [mutants.length, survivors.length];
  print(`${rule}: ${all} mutants, ${all - alive} killed, ${alive} survived`);
  for (const { path, line, change } of survivors) {
    print(`  ${path}:${line} ${isAllowed(allowed, rule, change) ? '(listed) ' : ''}${change}`);
  }
}

const start = performance.now();
const planned = planOf(
  rules.map(({ id }) => id),
  most,
).filter(({ rule }) => values.rule === undefined || rule === values.rule);
if (planned.length === 0) throw new Error(`there is no rule ${values.rule}`);
print(
  `each rule as a whole, and ${values.all ? 'all' : `up to ${most}`} of the conditions in its files`,
);
const tried: Tried[] = [];
await tryMutants(planned, 2, (one) => {
  tried.push(one);
  tell(one);
});

const stale = staleSurvivors(allowed, planned, tried);
for (const one of stale) print(`listed, and no survivor (any more): ${one}`);
const judged = tried.filter(({ fault }) => fault === undefined);
const total = (count: (one: Tried) => number) => judged.reduce((sum, one) => sum + count(one), 0);
const [all, alive] = [total((one) => one.mutants.length), total((one) => one.survivors.length)];
const unlisted = total((one) => unlistedOf(one).length);
print(
  [
    `${judged.length} rules, ${all} mutants, ${all - alive} killed, ${alive} survived`,
    `${unlisted} of them not listed; ${((performance.now() - start) / 1000).toFixed(0)} s`,
  ].join(', '),
);
process.exitCode = unlisted > 0 || stale.length > 0 || judged.length < tried.length ? 1 : 0;
