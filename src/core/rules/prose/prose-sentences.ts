// The sentences of all texts in a language that the prose rules know, each with what it cites.

import type { CiteTarget, Corpus } from '../../corpus/corpus.ts';
import type { Block, Citation, Unit } from '../../read/body.ts';
import type { Span } from '../../read/fault.ts';
import { onceFor } from '../once-for.ts';
import { textAt, type Place } from '../places.ts';
import { linkedBodies, type LinkedBody } from '../texts.ts';
import { proseOf, type Prose } from './prose.ts';

/** A sentence of a paragraph or list item, or a row of a table; headings and header rows are none. */
export interface Sentence extends Span {
  readonly body: LinkedBody;
  readonly block: Block;
  /** Which of the body's blocks it is. */
  readonly blockIndex: number;
  readonly unit: Unit;
  /** Its words, with spaces for what is code. Offsets of what is found in it count from its start. */
  readonly text: string;
  readonly prose: Prose;
  /**
   * Of a list item or a row, the lines above that lead to it: the heading of the section, the line that ends in a
   * colon, the header row. Who is said there to speak speaks in it, too.
   */
  readonly lead: string;
  readonly citations: readonly CitedAt[];
}

export interface CitedAt {
  readonly citation: Citation;
  /** What each of its ids names; undefined where nothing. */
  readonly targets: readonly (CiteTarget | undefined)[];
}

export const proseSentences = onceFor((corpus: Corpus): readonly Sentence[] =>
  linkedBodies(corpus).flatMap((body) => {
    const prose = proseOf(body.briefing?.language ?? corpus.site.language);
    return prose ? sentencesOf(body, prose) : [];
  }),
);

/** The place in the file of a stretch of a sentence's words. */
export const placeIn = ({ body, block, start }: Sentence, stretch: Span): Place =>
  textAt(body.record, block, { start: start + stretch.start, end: start + stretch.end });

/** The words of a stretch. */
export const wordsAt = ({ text }: Pick<Sentence, 'text'>, { start, end }: Span): string =>
  text.slice(start, end);

function sentencesOf(body: LinkedBody, prose: Prose): readonly Sentence[] {
  const cited = citedIn(body);
  const units = new Map(body.body.units.flatMap((unit) => unit.blocks.map((at) => [at, unit])));
  let lead: Lead = noLead;
  return body.body.blocks.flatMap((block, at) => {
    const unit = units.get(at);
    lead = leadAfter(lead, block, unit);
    if (!unit || block.kind === 'heading') return [];
    const text = withoutCode(block);
    return block.sentences.map(({ start, end }, index) => ({
      start,
      end,
      body,
      block,
      blockIndex: at,
      unit,
      text: text.slice(start, end),
      prose,
      lead: unit.kind === 'list item' || unit.kind === 'table row' ? leadText(lead) : '',
      citations: cited.get(`${at}.${index}`) ?? [],
    }));
  });
}

const citedIn = ({ body, text }: LinkedBody): ReadonlyMap<string, readonly CitedAt[]> =>
  Map.groupBy(
    body.citations.map((citation, at) => ({ citation, targets: text.targets[at] ?? [] })),
    ({ citation }) => `${citation.block}.${citation.sentence}`,
  );

/** The text of the same length, with spaces in the place of code. */
const withoutCode = ({ text, code }: Block): string =>
  code.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );

// What leads to a list or a table

interface Lead {
  readonly heading: string;
  readonly line: string;
  readonly header: string;
}

const noLead: Lead = { heading: '', line: '', header: '' };

function leadAfter(lead: Lead, block: Block, unit: Unit | undefined): Lead {
  if (block.kind === 'heading') return { ...noLead, heading: block.text };
  if (!unit && block.kind === 'row') return { ...lead, header: block.text };
  if (unit?.kind !== 'paragraph') return lead;
  return { heading: lead.heading, line: unit.introduces ? block.text : '', header: '' };
}

const leadText = ({ heading, line, header }: Lead): string =>
  [heading, line, header].filter((one) => one !== '').join('\n');
