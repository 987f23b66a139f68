// A briefing's claims against the facts of the dossier that a table names for them: the same documents,
// dates and figures, or a stated reason why not.

import { z } from 'zod';
import type { Briefing, Claim, Corpus } from '../../src/core/corpus/corpus.ts';
import { parseEdtf, type EdtfDate } from '../../src/core/schema/edtf.ts';

const date = z.coerce.string().transform((text) => {
  const read = parseEdtf(text);
  if (!read) throw new Error(`“${text}” is not a date`);
  return read;
});

/** The copy of the dossier's columns: fact number → what it says. */
export const factColumns = z.record(
  z.string().regex(/^[FS]\d+$/),
  z.strictObject({
    sources: z.array(z.string()),
    events: z.array(date),
    reported: z.array(date),
    figures: z.array(z.number()),
  }),
);

/**
 * For each claim the facts that it carries. An exception says why a document, a date or a figure stands in
 * no fact of its claim (of any claim, where it names none), why a fact shares no document with it, or why
 * a reported claim has no fact.
 */
export const factTable = z
  .object({
    exceptions: z
      .array(
        z.strictObject({
          claim: z.string().optional(),
          sources: z.array(z.string()).default([]),
          dates: z.array(z.coerce.string()).default([]),
          figures: z.array(z.number()).default([]),
          facts: z.array(z.string()).default([]),
          withoutFact: z.literal(true).optional(),
          reason: z.string().min(20),
        }),
      )
      .default([]),
  })
  .catchall(z.array(z.string()));

export type FactColumns = z.infer<typeof factColumns>;
export type FactTable = z.infer<typeof factTable>;
type Fact = FactColumns[string];

interface Difference {
  readonly claim: string;
  readonly of: 'sources' | 'dates' | 'figures' | 'facts' | 'withoutFact' | 'table';
  readonly value: string | number;
  readonly text: string;
}

/** What differs between the claims and their facts, one sentence each; nothing where all agrees. */
export function differencesFromFacts(
  briefing: Briefing,
  corpus: Corpus,
  { exceptions, ...table }: FactTable,
  facts: FactColumns,
): readonly string[] {
  const found = [...briefing.claims.values()].flatMap((claim) =>
    differencesOf(claim, corpus, table[claim.id], facts),
  );
  const excepted = exceptions.map((exception) => found.filter((one) => excepts(exception, one)));
  const allowed = new Set(excepted.flat());
  const gone = Object.keys(table).filter((id) => !briefing.claims.has(id));
  return [
    ...found.filter((one) => !allowed.has(one)).map(({ claim, text }) => `${claim}: ${text}`),
    ...gone.map((id) => `${id}: is no claim of the briefing`),
    ...exceptions.flatMap((exception, index) => unneeded(exception, excepted[index] ?? [])),
  ];
}

function differencesOf(
  claim: Claim,
  corpus: Corpus,
  named: readonly string[] | undefined,
  facts: FactColumns,
): readonly Difference[] {
  const about = (of: Difference['of'], value: string | number, text: string): Difference => ({
    claim: claim.id,
    of,
    value,
    text,
  });
  if (!named) return [about('table', claim.id, 'does not stand in the table')];
  const unknown = named.filter((id) => !facts[id]);
  if (unknown.length > 0) return unknown.map((id) => about('table', id, `${id} is no fact`));
  if (named.length === 0) {
    const text = 'is reported and has no fact';
    return claim.kind === 'reported' ? [about('withoutFact', claim.id, text)] : [];
  }
  const columns = named.flatMap((id) => facts[id] ?? []);
  const documents = documentsOf(claim, corpus);
  return [
    ...named
      .filter(
        (id) => documents.length > 0 && !facts[id]?.sources.some((one) => documents.includes(one)),
      )
      .map((id) => about('facts', id, `shares no document with ${id}`)),
    ...documents
      .filter((id) => !columns.some(({ sources }) => sources.includes(id)))
      .map((id) => about('sources', id, `no fact of it has the document ${id}`)),
    ...claim.date
      .filter((one) => !columns.some(({ events }) => events.some((event) => agree(one, event))))
      .map((one) => about('dates', one.text, `no fact of it is of ${one.text}`)),
    ...saidOf(claim)
      .filter((one) => !columns.some((fact) => isOfDay(fact, one)))
      .map((one) => about('dates', one.text, `no fact of it was said or reported on ${one.text}`)),
    ...figuresOf(claim)
      .filter((one) => !columns.some(({ figures }) => figures.includes(one)))
      .map((one) => about('figures', one, `no fact of it has the figure ${one}`)),
  ];
}

/** The documents that were read for a claim, and those that it names on the way. */
export function documentsOf(claim: Claim, corpus: Corpus): readonly string[] {
  const ids = claim.attributions.flatMap(({ source, via = [], basedOn }) => [
    ...(source === undefined ? [] : [source]),
    ...[...via, ...basedOn].flatMap((one) => ('source' in one ? one.source : [])),
  ]);
  return [...new Set(ids)].filter((id) => corpus.sources.has(id));
}

const saidOf = (claim: Claim): readonly EdtfDate[] =>
  claim.attributions.flatMap(({ said }) => said ?? []);

const figuresOf = (claim: Claim): readonly number[] =>
  claim.quantities.flatMap(({ value, min, max }) =>
    [value, min, max].filter((one) => one !== undefined),
  );

const isOfDay = ({ events, reported }: Fact, said: EdtfDate): boolean =>
  [...events, ...reported].some((one) => agree(said, one));

/** One of the two lies within the other: a month agrees with its days, and a day with its month. */
const agree = (a: EdtfDate, b: EdtfDate): boolean => within(a, b) || within(b, a);

const within = (inner: EdtfDate, outer: EdtfDate): boolean =>
  outer.earliest <= inner.earliest && inner.latest <= outer.latest;

type Exception = FactTable['exceptions'][number];

function excepts(exception: Exception, { claim, of, value }: Difference): boolean {
  if (exception.claim !== undefined && exception.claim !== claim) return false;
  if (of === 'table') return false;
  if (of === 'withoutFact') return exception.withoutFact === true;
  return (exception[of] as readonly (string | number)[]).includes(value);
}

/** An exception that excepts nothing hides what comes to stand there later. */
function unneeded(exception: Exception, excepted: readonly Difference[]): readonly string[] {
  const values = [
    ...exception.sources,
    ...exception.dates,
    ...exception.figures,
    ...exception.facts,
  ];
  const idle = values.filter((value) => !excepted.some((one) => one.value === value));
  const whose = exception.claim ?? 'any claim';
  return [
    ...idle.map((value) => `the exception for ${whose} does not need ${value}`),
    ...(values.length === 0 && excepted.length === 0
      ? [`the exception for ${whose} excepts nothing`]
      : []),
  ];
}
