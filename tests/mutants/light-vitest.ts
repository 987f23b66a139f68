// Stands in for vitest where the tests of a rule run many hundred times in one process: it collects the tests, and
// knows the few expectations that they use.

import { isDeepStrictEqual } from 'node:util';

export interface Test {
  /** The names of what it stands in, and its own. */
  readonly path: readonly string[];
  readonly run: () => unknown;
}

let path: readonly string[] = [];
const collected: Test[] = [];

/** Groups open when their module is loaded to its end. */
const waiting: (() => void)[] = [];

/** The tests that a module adds while it is loaded. */
export async function collect(load: () => Promise<unknown>): Promise<readonly Test[]> {
  const before = collected.length;
  await load();
  for (let open = waiting.shift(); open; open = waiting.shift()) open();
  return collected.slice(before);
}

type Body = (...row: readonly unknown[]) => unknown;

const rowsOf = (table: readonly unknown[]) =>
  table.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));

const each =
  (declare: (name: string, body: Body) => void) =>
  (table: readonly unknown[]) =>
  (name: string, body: Body) => {
    for (const row of rowsOf(table)) declare(`${name} ${String(row[0])}`, () => body(...row));
  };

function declareGroup(name: string, body: Body): void {
  const inside = [...path, name];
  waiting.push(() => {
    path = inside;
    body();
    path = [];
  });
}

function declareTest(name: string, body: Body): void {
  collected.push({ path: [...path, name], run: body });
}

export const describe = Object.assign(declareGroup, { each: each(declareGroup) });
export const it = Object.assign(declareTest, { each: each(declareTest) });
export const test = it;

/** Fields that are undefined count as left out. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inside]) =>
      inside === undefined ? [] : [[key, plain(inside)]],
    ),
  );
}

const equal = (one: unknown, other: unknown): boolean =>
  isDeepStrictEqual(plain(one), plain(other));

/** Whether an object has at least these fields, with these values. */
const holds = (value: unknown, part: unknown): boolean =>
  Object.entries(part as object).every(([key, inside]) =>
    equal((value as Readonly<Record<string, unknown>>)[key], inside),
  );

const expectations = {
  toBe: Object.is,
  toEqual: equal,
  toStrictEqual: (value: unknown, other: unknown) => isDeepStrictEqual(value, other),
  toBeUndefined: (value: unknown) => value === undefined,
  toBeDefined: (value: unknown) => value !== undefined,
  toContain: (value: unknown, part: unknown) => (value as string).includes(part as string),
  toContainEqual: (value: unknown, part: unknown) =>
    (value as readonly unknown[]).some((one) => equal(one, part)),
  toMatchObject: holds,
  toMatch: (value: unknown, pattern: unknown) =>
    typeof pattern === 'string'
      ? (value as string).includes(pattern)
      : (pattern as RegExp).test(value as string),
  toHaveLength: (value: unknown, length: unknown) =>
    (value as readonly unknown[]).length === length,
  toBeGreaterThan: (value: unknown, least: unknown) => (value as number) > (least as number),
  toBeGreaterThanOrEqual: (value: unknown, least: unknown) =>
    (value as number) >= (least as number),
  toBeLessThan: (value: unknown, most: unknown) => (value as number) < (most as number),
  toBeLessThanOrEqual: (value: unknown, most: unknown) => (value as number) <= (most as number),
  toBeCloseTo: (value: unknown, other: unknown, digits: unknown) =>
    Math.abs((value as number) - (other as number)) < 10 ** -(digits as number) / 2,
};

type Expectations = Readonly<Record<keyof typeof expectations, (...rest: unknown[]) => void>>;

function expecting(value: unknown, wanted: boolean): Expectations {
  const all = Object.entries(expectations).map(([name, holds]) => {
    const test = (...rest: unknown[]) => {
      if (holds(value, rest[0], rest[1]) !== wanted) throw new Error(name);
    };
    return [name, test];
  });
  return Object.fromEntries(all) as Expectations;
}

export const expect = (value: unknown) => ({
  ...expecting(value, true),
  not: expecting(value, false),
});
