// The mutants can fail: a condition that no test needs survives, and a list of survivors that is out of date is told.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/core/rules/index.ts';
import { allowedSurvivors, isAllowed, staleSurvivors } from './allowed-survivors.ts';
import { mutate } from './mutants.ts';
import { drawn, planOf, type Planned } from './plan.ts';
import { tryMutants, type Tried } from './try-mutants.ts';

const changesOf = (text: string): readonly string[] =>
  mutate(text, 1).mutants.map(({ change }) => change);

describe('the mutants of a text', () => {
  it.each([
    ['a comparison', 'const f = (a) => a > 3;', ['> is >=: a > 3']],
    [
      'a condition',
      'function f(a) { if (!a) return 1; }',
      ['never: !a', 'always: !a', 'without !: !a'],
    ],
    ['a choice', 'const f = (a) => (a ? 1 : 2);', ['never: a', 'always: a']],
    ['two conditions', 'const f = (a, b) => a && b;', ['&& is ||: a && b']],
    ['all and some', 'const f = (a) => a.some(g);', ['some is every: a.some(g)']],
    ['a filter', 'const f = (a) => a.filter(g);', ['no filter: a.filter(g)']],
    ['a report', 'const f = (a) => report(a);', ['no report: report(a)']],
    ['nothing outside functions', 'const a = b > 3;', []],
  ])('change %s', (_, text, changes) => {
    expect(changesOf(text)).toEqual(changes);
  });
});

function toy(tests: string): Planned {
  const path = 'tests/mutants/toy/late.ts';
  const { mutants } = mutate(readFileSync(join(import.meta.dirname, 'toy/late.ts'), 'utf8'), 1);
  return {
    rule: `toy/${tests}`,
    files: [{ path, first: 1 }],
    tests: [`tests/mutants/toy/${tests}.ts`],
    mutants: mutants.map((one) => ({ ...one, path })),
    changes: new Set(mutants.map(({ change }) => change)),
  };
}

async function tried(planned: readonly Planned[]): Promise<readonly Tried[]> {
  const all: Tried[] = [];
  await tryMutants(planned, 1, (one) => all.push(one));
  return all;
}

describe('a trial', () => {
  it('lets a mutant survive whose condition no test needs, and tells tests that fail as they are', async () => {
    const all = await tried([toy('few-tests'), toy('enough-tests'), toy('wrong-tests')]);
    const told = all.map(({ rule, survivors, fault }) => [
      rule,
      fault ?? survivors.map(({ line, change }) => `${line} ${change}`),
    ]);
    expect(told).toEqual([
      ['toy/few-tests', ['2 > is >=: days > 3']],
      ['toy/enough-tests', []],
      ['toy/wrong-tests', 'its tests fail as it is: takes two days for late'],
    ]);
  });
  it('notices a rule that finds nothing, or too much, only by tests of that rule', async () => {
    const [overdue] = planOf(['brief/overdue'], 0);
    if (!overdue) throw new Error('nothing is planned');
    const examples = { ...overdue, tests: ['tests/core/rules/examples.test.ts'] };
    const others = { ...overdue, tests: ['tests/core/rules/date/relative.test.ts'] };
    const survivors = (await tried([examples, others])).map((one) =>
      one.survivors.map(({ change }) => change),
    );
    expect(survivors).toEqual([
      [],
      ['the rule finds nothing', 'the rule finds something in every folder'],
    ]);
  });
});

describe('the plan', () => {
  it('breaks a condition of every rule', () => {
    const planned = planOf(
      rules.map(({ id }) => id),
      Infinity,
    );
    const small = planned.filter(({ mutants }) => mutants.length < 3).map(({ rule }) => rule);
    // Both are decided by the files of `release/draft`, whose mutants their tests are run for.
    expect(small).toEqual(['release/tlp', 'release/embargo']);
  });
});

describe('the mutants that are drawn', () => {
  const all = Array.from({ length: 20 }, (_, at) => ({ path: 'late.ts', change: `never: ${at}` }));
  it('are as many as are wanted, in their order', () => {
    const some = drawn(all, 5);
    expect(some).toHaveLength(5);
    expect(all.filter((one) => some.includes(one))).toEqual(some);
    expect(drawn(all, 0)).toEqual([]);
    expect(drawn(all, Infinity)).toEqual(all);
  });
  it('do not change with the others', () => {
    const some = drawn(all, 5);
    const [other] = all.filter((one) => !some.includes(one));
    expect(
      drawn(
        all.filter((one) => one !== other),
        5,
      ),
    ).toEqual(some);
  });
});

describe('the list of survivors', () => {
  const allowed = allowedSurvivors(`# A remark.
toy/late | > is >=: days > 3 | Nothing happens on the third day.
toy/late | never: a || b | It is only faster.
toy/late | never: gone | The rule was longer once.
`);
  const mutant = (number: number, change: string) => ({ number, line: 1, change, path: 'late.ts' });
  const [third, faster] = [mutant(1, '> is >=: days > 3'), mutant(2, 'never: a || b')];
  const planned = [{ rule: 'toy/late', changes: new Set([third.change, faster.change]) }];

  it('holds what survives with a reason', () => {
    expect(isAllowed(allowed, 'toy/late', third.change)).toBe(true);
    expect(isAllowed(allowed, 'toy/other', third.change)).toBe(false);
    expect(() => allowedSurvivors('toy/late | never: a')).toThrow(
      new Error('a survivor without a reason: toy/late | never: a'),
    );
  });
  it('is out of date where a mutant is killed or gone, not where it was not tried', () => {
    const mutants = [third, faster];
    const all = { rule: 'toy/late', mutants, survivors: [third] };
    const part = { rule: 'toy/late', mutants: [third], survivors: [third] };
    const gone = 'toy/late | never: gone';
    expect(staleSurvivors(allowed, planned, [all])).toEqual(['toy/late | never: a || b', gone]);
    expect(staleSurvivors(allowed, planned, [part])).toEqual([gone]);
  });
});
