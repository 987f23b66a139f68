// Keys that do not exist: which key was meant, and where only the form of the YAML made a key of it.

import { z } from 'zod';
import { fieldAt, keysOf, type Path } from '../schema/field-at.ts';
import type { RecordKind } from '../schema/kinds.ts';
import { schemas } from '../schema/kinds.ts';
import { tick, type Fault, type Replacement, type Span } from './fault.ts';
import { owner, type RecordPlace } from './field-words.ts';
import { keySpan, locate, valueAt } from './locate.ts';
import { nearest } from './nearest.ts';
import { onlyNear } from './only-near.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';
import { quotedForm } from './yaml-faults.ts';

/** The fault of an unknown key in the group at `at`. */
export function unknownKeyFault(place: RecordPlace, at: Path, key: string): Fault {
  const span = keySpan(place.located, [...at, key]);
  const empty = valueAt(place.value, [...at, key]) === null;
  const glued = empty ? gluedColon(place, at, key) : undefined;
  const spilled = empty ? spilledText(place, at, key) : undefined;
  const fix = glued ?? (spilled === undefined ? onlyMeant(place, at, key) : undefined);
  return {
    rule: 'schema/unknown-key',
    ...span,
    message: `${tick(key)} is not a key of ${owner(place.kind, at)}`,
    help:
      glued !== undefined
        ? `write a space after the colon: \`${glued}\``
        : (spilled ?? didYouMean(place.kind, at, key)),
    ...(fix !== undefined && { fix: [replacement(place, span, fix)] }),
  };
}

const replacement = ({ text }: RecordPlace, { start, end }: Span, meant: string): Replacement => ({
  start,
  end,
  // A key in quotation marks keeps them.
  text: /^(["'])/.exec(text.slice(start, end))?.[1] === undefined ? meant : JSON.stringify(meant),
});

/** The key that an unknown one can only be a slip of, where that one is still free and can hold the value. */
function onlyMeant(
  { kind, located, value }: RecordPlace,
  at: Path,
  key: string,
): string | undefined {
  const known = keysKnown(kind, at);
  const meant = onlyNear(key, known);
  if (meant === undefined || locate(located, [...at, meant])) return undefined;
  const beside = Object.keys(locate(located, at)?.inside ?? {});
  const rivals = beside.filter((other) => other !== key && onlyNear(other, known) === meant);
  const fits = fieldAt(schemas[kind], [...at, meant]).some(
    (schema) => z.safeParse(schema, valueAt(value, [...at, key])).success,
  );
  return rivals.length === 0 && fits ? meant : undefined;
}

/** The key that an unknown one was probably meant to be. */
export function meantKey(kind: RecordKind, at: Path, key: string): string | undefined {
  const word = key.replace(/[:=：].*$/, '').trim();
  return nearest(word, keysKnown(kind, at));
}

/** There are as many as the schemas have groups. */
const vocabularies = new Map<string, Vocabulary>();

function keysKnown(kind: RecordKind, at: Path): Vocabulary {
  const keys = keysOf(fieldAt(schemas[kind], at));
  const known = vocabularies.get(keys.join(' ')) ?? vocabularyOf(keys);
  vocabularies.set(keys.join(' '), known);
  return known;
}

function didYouMean(kind: RecordKind, at: Path, key: string): string {
  const meant = meantKey(kind, at, key);
  if (meant !== undefined && key !== meant && key.trim() === meant) {
    return `write \`${meant}\`, without the invisible character beside it`;
  }
  if (meant !== undefined) return `did you mean ${tick(meant)}?`;
  const known = keysOf(fieldAt(schemas[kind], at));
  return `delete it, or write one of ${known.map(tick).join(', ')}`;
}

/** `{ date:2024 }` */
function gluedColon(place: RecordPlace, at: Path, key: string): string | undefined {
  const [, name, value] = /^([\w-]+)[:：](\S.*)$/.exec(key) ?? [];
  if (
    name === undefined ||
    !keysOf(fieldAt(schemas[place.kind], at)).includes(name) ||
    locate(place.located, [...at, name])
  ) {
    return undefined;
  }
  return `${name}: ${value}`;
}

/** `{ text: one, two }`: the comma ends the text, and `two` becomes a key. */
function spilledText(place: RecordPlace, at: Path, key: string): string | undefined {
  const span = keySpan(place.located, [...at, key]);
  const from = Math.max(0, span.start - 1000);
  const before = /([\w-]+): ([^,{}[\]"':]+),\s*$/.exec(place.text.slice(from, span.start));
  if (!before?.[1] || !before[2]) return undefined;
  if (/^\d{3}$/.test(key) && /^\d{1,3}$/.test(before[2])) {
    return `a comma ends a value inside \`{ }\`; write the number without it: \`${before[1]}: ${before[2]}${key}\``;
  }
  return `a comma ends a value inside \`{ }\`; put the text in quotation marks: \`${before[1]}: ${quotedForm(`${before[2]}, ${key}`)}\``;
}

/**
 * The keys that were meant to stand under `at`, whose value is empty: those that follow it, that its
 * parent does not have and it does.
 */
export function unindentedKeys(
  place: RecordPlace,
  at: Path,
  unknown: readonly string[],
): readonly string[] {
  const parent = at.slice(0, -1);
  const inside = locate(place.located, parent)?.inside ?? {};
  const keys = Object.keys(inside).sort(
    (a, b) => (inside[a]?.start ?? 0) - (inside[b]?.start ?? 0),
  );
  const following = keys.slice(keys.indexOf(String(at.at(-1))) + 1);
  const own = keysOf(fieldAt(schemas[place.kind], at));
  const last = following.findIndex((key) => !unknown.includes(key));
  const spilled = last < 0 ? following : following.slice(0, last);
  return spilled.filter((key) => own.includes(key));
}
