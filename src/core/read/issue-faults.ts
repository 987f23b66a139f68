// The schema's verdicts in words: zod issues → faults with their place, what is wrong and what to write.

import type { z } from 'zod';
import { fieldAt, type Path } from '../schema/field-at.ts';
import type { FieldFault } from '../schema/fields.ts';
import { idFault } from '../schema/ids.ts';
import { schemas } from '../schema/kinds.ts';
import { tick, type Fault } from './fault.ts';
import { describe, fieldName, isEntry, owner, written, type RecordPlace } from './field-words.ts';
import { likelySource, type LikelySource } from './likely-source.ts';
import { keySpan, locate, missingSpan, startsWith, under, valueAt } from './locate.ts';
import { addition, sampleAt } from './sample-value.ts';
import { meantKey, unindentedKeys, unknownKeyFault } from './unknown-keys.ts';
import { fieldFault, wrongValueFault } from './wrong-values.ts';

export { keySpan, locate, spanAt, startsWith, valueAt } from './locate.ts';

export interface Judged {
  readonly faults: readonly Fault[];
  /** Paths of the values that are not what the schema allows, and of those that are misspelt. */
  readonly unsound: readonly Path[];
}

type Issue = z.core.$ZodIssue;

/** Judges a record's value against the schema of its kind. Values at `skip` are known to be unsound. */
export function judgeValue(place: RecordPlace, skip: readonly Path[]): Judged {
  const result = schemas[place.kind].safeParse(place.value, { reportInput: true, jitless: true });
  const unseen = prototypeKeys(place);
  const isKnown = under([...skip, ...unseen]);
  const issues = (result.error?.issues ?? []).flatMap(unfold);
  const unknown = issues.flatMap(unknownKeys).filter((at) => !isKnown(at));
  const others = issues.filter(
    (issue) => issue.code !== 'unrecognized_keys' && !isKnown(issue.path),
  );
  const spilled = spilledKeys(place, others, unknown);
  const misspelt = misspeltKeys(place, unknown);
  const spoken = under([...misspelt, ...spilled.keys]);
  const own = unknown.filter((at) => !spoken(at));
  const judged = others.filter(({ path }) => !spoken(path));
  const sourceFor = likelySource(place);
  return {
    faults: [
      ...unseen.map((at) => idFaultAt(place, at, idFault('__proto__'))),
      ...own.map((at) => unknownKeyFault(place, at.slice(0, -1), String(at.at(-1)))),
      ...judged.map((issue) => faultOf(place, issue, spilled, sourceFor)),
    ],
    unsound: [...skip, ...unseen, ...unknown, ...misspelt, ...judged.map(pathOf)],
  };
}

const pathOf = (issue: Issue): Path =>
  issue.path.map((key) => (typeof key === 'symbol' ? '' : key));

/** Of a union, the issues of the branch that was meant: one whose type fits, else the union itself. */
function unfold(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branch = issue.errors.find((one) => !one.some(isWrongType));
  if (!branch) return [issue];
  return branch
    .map((inner): Issue => ({ ...inner, path: [...issue.path, ...inner.path] }))
    .flatMap(unfold);
}

const isWrongType = (issue: Issue): boolean =>
  issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_union');

// Unknown keys

const unknownKeys = (issue: Issue): readonly Path[] =>
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...pathOf(issue), key]) : [];

/** The fields that unknown keys were meant to be: they are misspelt, not missing. */
function misspeltKeys(place: RecordPlace, unknown: readonly Path[]): readonly Path[] {
  return unknown.flatMap((at) => {
    const parent = at.slice(0, -1);
    const meant = meantKey(place.kind, parent, String(at.at(-1)));
    const missing = meant !== undefined && !locate(place.located, [...parent, meant]);
    return missing ? [[...parent, meant]] : [];
  });
}

interface Spilled {
  readonly keys: readonly Path[];
  readonly below: ReadonlyMap<Issue, readonly string[]>;
}

/** Keys that were meant to stand under one whose value is empty: that one's fault speaks for them. */
function spilledKeys(
  place: RecordPlace,
  issues: readonly Issue[],
  unknown: readonly Path[],
): Spilled {
  const below = new Map<Issue, readonly string[]>();
  const keys: Path[] = [];
  if (unknown.length === 0) return { keys, below };
  for (const issue of issues) {
    const at = pathOf(issue);
    if (isEntry(at) || valueAt(place.value, at) !== null) continue;
    const parent = at.slice(0, -1);
    const beside = unknown.filter((one) => one.length === at.length && startsWith(one, parent));
    const names = beside.map((one) => String(one.at(-1)));
    const found = unindentedKeys(place, at, names);
    if (found.length === 0) continue;
    below.set(issue, found);
    keys.push(...found.map((key) => [...parent, key]));
  }
  return { keys, below };
}

// Faults

function faultOf(
  place: RecordPlace,
  issue: Issue,
  spilled: Spilled,
  sourceFor: LikelySource,
): Fault {
  const at = pathOf(issue);
  if (issue.code === 'invalid_key') return badKey(place, at, issue);
  const source = sourceFor(at);
  if (!locate(place.located, at)) return missing(place, at, source);
  if (valueAt(place.value, at) === null) {
    return empty(place, at, spilled.below.get(issue) ?? [], source);
  }
  return wrongValueFault(place, at, issue);
}

function badKey(
  place: RecordPlace,
  at: Path,
  issue: Issue & { readonly code: 'invalid_key' },
): Fault {
  return idFaultAt(place, at, issue.issues.map(fieldFault).find(Boolean));
}

type IdFault = Pick<FieldFault, 'reason' | 'suggestion'> | undefined;

function idFaultAt(place: RecordPlace, at: Path, fault: IdFault): Fault {
  const key = String(at.at(-1));
  return {
    rule: 'schema/id',
    ...keySpan(place.located, at),
    message: `${tick(key)} cannot be an id: ${fault?.reason ?? 'it is not in kebab-case'}`,
    help:
      fault?.suggestion === undefined
        ? 'choose an id in Latin letters, such as `troop-figures`'
        : `write \`${fault.suggestion}:\``,
  };
}

/** `__proto__` as an id, which zod passes over. */
function prototypeKeys({ located }: RecordPlace): readonly Path[] {
  return Object.entries(located.inside ?? {})
    .filter(([, { inside }]) => inside && Object.hasOwn(inside, '__proto__'))
    .filter(([key]) => ['claims', 'sources', 'measures', 'rules'].includes(key))
    .map(([key]) => [key, '__proto__']);
}

/** A missing field is reported at the key of what lacks it, at top level on line 1; `likely` is what it probably is. */
function missing(place: RecordPlace, at: Path, likely: string | undefined): Fault {
  const parent = at.slice(0, -1);
  const field = fieldAt(schemas[place.kind], at);
  const name = String(at.at(-1));
  return {
    rule: 'schema/invalid',
    ...missingSpan(place.located, place.text, parent),
    message: `${tick(name)} is missing in ${owner(place.kind, parent)}: ${describe(field)}`,
    help:
      likely === undefined
        ? addition(name, field)
        : `add \`${name}: ${likely}\`, or another document that was read`,
  };
}

/** `below` are keys on the next lines that were meant to be its own. */
function empty(
  place: RecordPlace,
  at: Path,
  below: readonly string[],
  likely: string | undefined,
): Fault {
  const name = fieldName(at);
  const span = { rule: 'schema/invalid', ...keySpan(place.located, at) };
  if (isEntry(at)) {
    return {
      ...span,
      message: `an entry of ${tick(name)} is empty`,
      help: 'write its text after the `-`, or delete the line',
    };
  }
  if (below.length > 0) {
    return {
      ...span,
      message: `${tick(name)} has no value: ${below.map(tick).join(' and ')} below it ${below.length === 1 ? 'is' : 'are'} not indented`,
      help: `indent ${below.map((key) => `\`  ${key}:\``).join(' and ')} by two more spaces than \`${name}:\``,
    };
  }
  return {
    ...span,
    message: `${tick(name)} has no value`,
    help: `write \`${written(at, likely ?? sampleAt(place.kind, at))}\`, or delete the key if it is not needed`,
  };
}
