// How messages name a field and what it belongs to.

import type { z } from 'zod';
import { metaOf, type Path } from '../schema/field-at.ts';
import type { RecordKind } from '../schema/kinds.ts';
import { tick } from './fault.ts';
import type { Located, YamlValue } from './located-yaml.ts';

/** A record that is judged: its kind, what it says and where. */
export interface RecordPlace {
  readonly kind: RecordKind;
  readonly text: string;
  readonly value: YamlValue;
  readonly located: Located;
}

/** What a set of keys belongs to. */
export function owner(kind: RecordKind, at: Path): string {
  const key = at.findLast((part) => typeof part === 'string');
  if (at.length === 0 || key === undefined) {
    return kind === 'site' ? '`site.yaml`' : withArticle(kind);
  }
  if (at.at(-2) === 'claims') return `the claim ${tick(String(key))}`;
  if (at.at(-2) === 'sources') return `the source ${tick(String(key))}`;
  return isEntry(at) ? `an entry of ${tick(String(key))}` : tick(String(key));
}

const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** The name of the field at a path; that of its list for an entry. */
export const fieldName = (at: Path): string =>
  String(at.findLast((part) => typeof part === 'string') ?? 'this file');

export const isEntry = (at: Path): boolean => typeof at.at(-1) === 'number';

/** The field or the entry as the subject of a sentence. */
export const subject = (at: Path): string =>
  isEntry(at) ? `an entry of ${tick(fieldName(at))}` : tick(fieldName(at));

/** A value as it is written in the field: behind its key, or as an entry of its list. */
export const written = (at: Path, value: string): string =>
  isEntry(at) ? value : `${fieldName(at)}: ${value}`;

/** What the schema says a field is for. */
export function describe(field: readonly z.core.$ZodType[]): string {
  const text = metaOf(field).description ?? 'it is required';
  return text.charAt(0).toLowerCase() + text.slice(1);
}
