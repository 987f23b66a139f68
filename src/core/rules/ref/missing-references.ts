// References in the YAML that name nothing.

import type { Path } from '../../schema/field-at.ts';
import type { ThingKind } from '../../schema/fields.ts';
import type { Reference } from '../../corpus/references.ts';
import { resolve } from '../../corpus/resolve.ts';
import { tick } from '../../read/fault.ts';
import type { FileRecord } from '../../read/read-file.ts';
import { valueAt } from '../places.ts';
import { replaced, type Missing, type Searched } from './missing.ts';
import { answer, plainId, type IdKind } from './suggest.ts';

export function missingReferences(searched: Searched): readonly Missing[] {
  return [...searched.references].flatMap(([record, made]) =>
    made
      .filter((reference) => isMissing(searched, record, reference))
      .map((reference) => missing(searched, record, reference)),
  );
}

function isMissing(
  { names, stray }: Searched,
  record: FileRecord,
  { of, value }: Reference,
): boolean {
  const briefing = record.kind === 'briefing' ? record.id : undefined;
  return resolve(names, of, value, briefing) === 'missing' && !stray.has(value);
}

function missing(searched: Searched, record: FileRecord, reference: Reference): Missing {
  const { path, value, of } = reference;
  const briefing = record.kind === 'briefing' ? record.id : undefined;
  const report = { at: valueAt(record, path), subject: subjectOf(record, path) };
  const bare = plainId(value);
  if (bare !== value && resolve(searched.names, of, bare, briefing) === 'found') {
    return { ...report, meant: bare, ...dressed(path, value, bare), ...replaced(report.at, bare) };
  }
  const { says, meant, sure, hint } = answer({
    ...searched,
    kinds: kindsOf(of),
    written: value,
    briefing,
    orName: reference.orName,
  });
  return {
    ...report,
    meant,
    message: `${place(path)} ${tick(value)}, which ${says}`,
    help: meant === undefined ? hint : `did you mean \`${meant}\`?`,
    ...(sure && meant !== undefined && replaced(report.at, meant)),
  };
}

/** The id is there, but something else is written with it. */
function dressed(path: Path, value: string, bare: string) {
  const sign = value.startsWith('@') || value.startsWith('[@') ? '`@`' : 'anything before or after';
  return {
    message: `${place(path)} ${tick(value)}, but in YAML ids stand without ${sign}`,
    help: `write \`${typeof path.at(-1) === 'string' ? `${path.at(-1)}: ` : ''}${bare}\``,
  };
}

/** How a message begins: "`source` is …", "`via` holds …". */
function place(path: Path): string {
  const inList = typeof path.at(-1) === 'number';
  const field = path.findLast((key) => typeof key === 'string') ?? '';
  return `${tick(String(field))} ${inList ? 'holds' : 'is'}`;
}

const kindsOf = (of: ThingKind): readonly IdKind[] =>
  of === 'upstream' ? ['source', 'actor'] : [of];

/** The claim or source that a place in the YAML is about. */
export function subjectOf(record: FileRecord, path: Path): string {
  const declared = path[0] === 'claims' || path[0] === 'sources';
  return declared && path[1] !== undefined ? String(path[1]) : record.id;
}
