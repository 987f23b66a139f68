// The example publication against its material: each claim's documents, dates and figures are those of the
// facts that `claims-to-facts/<briefing>.yaml` names for it, and `facts.yaml` holds.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { linkRecords } from '../../src/core/corpus/link.ts';
import { readContent } from '../../src/workspace/read-content.ts';
import {
  differencesFromFacts,
  documentsOf,
  factColumns,
  factTable,
  type FactTable,
} from './compare-with-facts.ts';

/** What the publication covers at least: numbered facts, and documents that stand under them. */
const floor = { facts: 194, documents: 202 };

const yamlOf = (file: string): unknown => parse(readFileSync(file, 'utf8'));
const facts = factColumns.parse(yamlOf(join(import.meta.dirname, 'facts.yaml')));
const tableFile = (briefing: string): string =>
  join(import.meta.dirname, 'claims-to-facts', `${briefing}.yaml`);

const content = join(import.meta.dirname, '..', '..', 'content');
const { read } = await readContent(content, { threads: 1 });
const records = read.flatMap(({ record }) => record ?? []);
const { corpus } = linkRecords(records, new Set());
const briefings = [...corpus.briefings.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
const tables = new Map(
  briefings.filter(({ id }) => existsSync(tableFile(id))).map(({ id }) => [id, tableOf(id)]),
);

function tableOf(briefing: string): FactTable {
  return factTable.parse(yamlOf(tableFile(briefing)) ?? {});
}

describe('the copy of the dossier', () => {
  it('has all facts, and the statements of the article', () => {
    const numbered = (letter: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${letter}${String(index + 1)}`);
    expect(Object.keys(facts)).toEqual([...numbered('F', 194), ...numbered('S', 24)]);
  });

  it('names documents that the publication has as sources', () => {
    const named = new Set(Object.values(facts).flatMap(({ sources }) => sources));
    expect([...named].filter((id) => !corpus.sources.has(id))).toEqual([]);
  });
});

describe('every briefing agrees with the facts of its table', () => {
  it.each(briefings)('$id', (briefing) => {
    const table = tables.get(briefing.id);
    if (!table) throw new Error(`write ${tableFile(briefing.id)}: claim-id: [F12, F13]`);
    expect(differencesFromFacts(briefing, corpus, table, facts)).toEqual([]);
  });
});

describe('the publication', () => {
  const carried = [...tables.values()].flatMap(({ exceptions: _, ...table }) =>
    Object.values(table).flat(),
  );
  const numbered = new Set(carried.filter((id) => id.startsWith('F')));
  const ofFacts = new Set([...numbered].flatMap((id) => facts[id]?.sources ?? []));
  const documents = new Set(
    [...corpus.claims.values()]
      .flatMap((claim) => documentsOf(claim, corpus))
      .filter((id) => ofFacts.has(id)),
  );

  it(`covers ${String(numbered.size)} facts of 194 in ${String(documents.size)} documents`, () => {
    expect(numbered.size).toBeGreaterThanOrEqual(floor.facts);
    expect(documents.size).toBeGreaterThanOrEqual(floor.documents);
  });
});
