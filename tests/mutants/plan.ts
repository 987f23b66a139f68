// What there is to break: for each rule its files, their mutants, and the tests that have to notice.

import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decidedElsewhere } from './decided-elsewhere.ts';
import { mutate, type Mutant } from './mutants.ts';

export interface Planned {
  readonly rule: string;
  /** The files of the rule, relative to the repository, with the number of the first mutant of each. */
  readonly files: readonly { readonly path: string; readonly first: number }[];
  /** The files of its tests, those that are likeliest to notice first. */
  readonly tests: readonly string[];
  readonly mutants: readonly PlannedMutant[];
  /** What is changed in all its mutants, those that are not tried included. */
  readonly changes: ReadonlySet<string>;
}

export interface PlannedMutant extends Mutant {
  readonly path: string;
  /** What becomes of the findings of the whole rule, where that is what is changed. */
  readonly whole?: 'silent' | 'eager';
}

const root = join(import.meta.dirname, '..', '..');

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const ruleFile = (id: string): string => `src/core/rules/${id}.ts`;

/** Two mutants of each rule as a whole, and of those in its files at most `most`. */
export function planOf(ids: readonly string[], most: number): readonly Planned[] {
  const taken = new Set<string>();
  let first = 1;
  return ids.map((id) => {
    const whole = wholeMutants(id, first);
    first += whole.length;
    const files = filesOf(id, new Set(ids.map(ruleFile)), taken).map((path) => {
      const { mutants } = mutate(read(path), first);
      const file = { path, first, mutants: mutants.map((one) => ({ ...one, path })) };
      first += mutants.length;
      return file;
    });
    const inFiles = files.flatMap(({ mutants }) => mutants);
    return {
      rule: id,
      files: files.map(({ path, first }) => ({ path, first })),
      tests: testsOf(id),
      mutants: [...whole, ...drawn(inFiles, most)],
      changes: new Set([...whole, ...inFiles].map(({ change }) => change)),
    };
  });
}

function wholeMutants(id: string, first: number): readonly PlannedMutant[] {
  const before = read(ruleFile(id)).split(`id: '${id}'`)[0] ?? '';
  const at = { path: ruleFile(id), line: before.split('\n').length };
  return [
    { ...at, number: first, whole: 'silent', change: 'the rule finds nothing' },
    {
      ...at,
      number: first + 1,
      whole: 'eager',
      change: 'the rule finds something in every folder',
    },
  ];
}

/** The files that decide a rule; each file goes to the first rule that it decides. */
function filesOf(id: string, rules: ReadonlySet<string>, taken: Set<string>): readonly string[] {
  const elsewhere = decidedElsewhere[id]?.files ?? [];
  return [...withHelpers(ruleFile(id), rules, taken), ...elsewhere];
}

/** A file, and what it imports of its folder that is no rule. */
function withHelpers(
  path: string,
  rules: ReadonlySet<string>,
  taken: Set<string>,
): readonly string[] {
  if (taken.has(path) || !existsSync(join(root, path))) return [];
  taken.add(path);
  const imports = read(path).matchAll(/from '\.\/([\w-]+\.ts)'/g);
  const inGroup = Array.from(imports, ([, name = '']) => `${dirname(path)}/${name}`);
  const helpers = inGroup.filter((one) => !rules.has(one));
  return [path, ...helpers.flatMap((one) => withHelpers(one, rules, taken))];
}

/** The examples of a rule; the tests of its name and group; the sentences that it is measured on; all fixes. */
function testsOf(id: string): readonly string[] {
  const [group = '', name = ''] = id.split('/');
  const find = (pattern: string) => globSync(pattern, { cwd: root }).sort();
  return [
    ...new Set([
      'tests/core/rules/examples.test.ts',
      ...find(`tests/core/rules/{${group},prose}/${name}.test.ts`),
      ...(decidedElsewhere[id]?.tests ?? []),
      ...find(`tests/core/rules/${group}/*.test.ts`),
      'tests/core/diagnostics/fixes.test.ts',
    ]),
  ];
}

/** As many as are wanted, drawn by what is changed alone: an edit elsewhere in a rule changes none of them. */
export function drawn<One extends Pick<PlannedMutant, 'path' | 'change'>>(
  all: readonly One[],
  most: number,
): readonly One[] {
  if (all.length <= most) return all;
  const last = all.map(lotOf).sort()[most - 1];
  return all.filter((one) => last !== undefined && lotOf(one) <= last);
}

const lotOf = ({ path, change }: Pick<PlannedMutant, 'path' | 'change'>): string =>
  createHash('sha256').update(`${path} ${change}`).digest('hex');
