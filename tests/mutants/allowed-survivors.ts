// The mutants that may survive, each with its reason: lines of `rule | change | reason`; `#` begins a remark.

import type { Planned } from './plan.ts';
import type { Tried } from './try-mutants.ts';

export type Allowed = ReadonlySet<string>;

export function allowedSurvivors(text: string): Allowed {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return new Set(
    lines.map((line) => {
      const [rule = '', ...rest] = line.split(' | ');
      if (rest.length < 2) throw new Error(`a survivor without a reason: ${line}`);
      return nameOf(rule, rest.slice(0, -1).join(' | '));
    }),
  );
}

const nameOf = (rule: string, change: string): string => `${rule} | ${change}`;

export const isAllowed = (allowed: Allowed, rule: string, change: string): boolean =>
  allowed.has(nameOf(rule, change));

/** What is listed and did not survive where it was tried, or is no mutant of its rule any more. */
export function staleSurvivors(
  allowed: Allowed,
  planned: readonly Pick<Planned, 'rule' | 'changes'>[],
  tried: readonly Tried[],
): readonly string[] {
  const namesOf = (rule: string, mutants: Tried['mutants']) =>
    mutants.map(({ change }) => nameOf(rule, change));
  const judged = tried.filter(({ fault }) => fault === undefined);
  const survived = new Set(judged.flatMap((one) => namesOf(one.rule, one.survivors)));
  const dead = new Set(judged.flatMap((one) => namesOf(one.rule, one.mutants)));
  const known = new Map(planned.map(({ rule, changes }) => [rule, changes]));
  return [...allowed].filter((name) => {
    const [rule = '', ...change] = name.split(' | ');
    const isMutant = known.get(rule)?.has(change.join(' | ')) ?? true;
    return !isMutant || (dead.has(name) && !survived.has(name));
  });
}
