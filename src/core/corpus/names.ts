// What the ids of a content folder name: which things exist, where, and how often.

import type { Path } from '../schema/field-at.ts';
import { keySpan } from '../read/issue-faults.ts';
import type { Span } from '../read/fault.ts';
import type { FileRecord } from '../read/read-file.ts';
import type { BriefingInput } from '../schema/briefing.ts';
import type { TopicInput } from '../schema/topic.ts';
import type { Pruned } from '../read/prune.ts';
import { refusedIn, type Refused } from './refused.ts';

/** One place where an id is given to something. */
export interface Declaration {
  readonly kind: 'briefing' | 'source' | 'actor' | 'topic' | 'measure' | 'claim';
  readonly id: string;
  readonly record: FileRecord;
  /** Empty where the file itself is the thing. */
  readonly path: Path;
}

export interface Declarations {
  readonly all: readonly Declaration[];
  /** The things whose file could not be parsed. */
  readonly unparsed: readonly Declaration[];
  /** The first declaration of each id by kind; claims by `briefing#claim`. */
  readonly first: Readonly<Record<Declaration['kind'], ReadonlyMap<string, Declaration>>>;
  /** What was written, but not as the format has it: that it is not there is no fault of who refers to it. */
  readonly refused: Refused;
}

export function declarationsOf(records: readonly FileRecord[]): Declarations {
  const all = records.flatMap(declared);
  const first = {
    briefing: new Map<string, Declaration>(),
    source: new Map<string, Declaration>(),
    actor: new Map<string, Declaration>(),
    topic: new Map<string, Declaration>(),
    measure: new Map<string, Declaration>(),
    claim: new Map<string, Declaration>(),
  };
  for (const declaration of all) {
    const known = first[declaration.kind];
    const name = declaredName(declaration);
    if (!known.has(name)) known.set(name, declaration);
  }
  const unparsed = all.filter(({ record }) => !record.parsed);
  return { all, first, unparsed, refused: refusedIn(records) };
}

/** The name by which a declaration is looked up. */
export const declaredName = ({ kind, id, record }: Declaration): string =>
  kind === 'claim' ? `${record.id}#${id}` : id;

/** The place of a declaration: its key, or the first line of its file. */
export function declarationSpan({ record, path }: Declaration): Span {
  return path.length === 0 ? { start: 0, end: 0 } : keySpan(record.located, path);
}

function declared(record: FileRecord): readonly Declaration[] {
  if (record.kind === 'site') return [];
  const own: Declaration = { kind: record.kind, id: record.id, record, path: [] };
  const inside = (kind: Declaration['kind'], field: string, map: object | undefined) =>
    Object.keys(map ?? {}).map((id): Declaration => ({ kind, id, record, path: [field, id] }));
  if (record.kind === 'briefing') {
    const value = record.value as Pruned<BriefingInput>;
    return [
      own,
      ...inside('claim', 'claims', value.claims),
      ...inside('source', 'sources', value.sources),
    ];
  }
  if (record.kind !== 'topic') return [own];
  const value = record.value as Pruned<TopicInput>;
  return [own, ...inside('measure', 'measures', value.measures)];
}
