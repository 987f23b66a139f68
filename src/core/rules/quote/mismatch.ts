import type { Claim, Corpus, Quote } from '../../corpus/corpus.ts';
import type { Block } from '../../read/body.ts';
import { tick, type Span } from '../../read/fault.ts';
import { exampleBriefing } from '../example-world.ts';
import { textAt, valueAt } from '../places.ts';
import { overlap } from '../prose/prose.ts';
import { quotations } from '../prose/quotations.ts';
import { defineRule, type RelatedPlace, type Report } from '../rule.ts';
import { linkedBodies, type LinkedBody } from '../texts.ts';
import { recordOf } from '../written.ts';

/** Inside quotation marks every word is somebody's own. */
export const mismatch = defineRule({
  id: 'quote/mismatch',
  severity: 'error',
  fields: ['claim.quote.text'],
  summary: 'Quote the words of a claim as its `quote` has them',
  why: 'Words in quotation marks are read as those that were said. Once they differ from the quotation that the claim records, one of the two is wrong, and nobody who reads the page can tell which.',
  mend: 'Write the words as `quote` has them, in its `text` or its `original`; leave out words with “…” and put your own in square brackets. Take the quotation marks away where you paraphrase, or correct `quote` from the document. Kinds of quotation marks, spaces, case, final punctuation and quotations of one or two words make no difference.',
  examples: {
    pass: [
      {
        name: 'the words, shortened, with a word put in, and one in its original language',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order:
    source: agency-report
    quote:
      text: Begin serial production at once, without any delay.
      original: Commencez la production en série.
      translation: official`,
            text: 'The agency has him say “begin … production [of drones] at once”, in French «Commencez la production».[@order]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'another word',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: agency-report, quote: { text: begin production at once } }`,
            text: 'The agency has him say “begin production soon”.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 13,
          column: 24,
          endLine: 13,
          endColumn: 47,
          message: '`“begin production soon”` does not stand in the quotation of `order`',
          help: 'write the words as the claim has them, `“begin production at once”`, or correct its `quote` from the document',
          related: [
            {
              message: 'the words are recorded here',
              file: 'briefings/example.md',
              line: 10,
              column: 50,
            },
          ],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: '“begin production soon”',
            to: '“begin production at once”',
          },
        ],
      },
      {
        name: 'a block quotation',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: agency-report, quote: { text: Begin production at once. } }`,
            text: '> Begin production right now.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 13,
          column: 3,
          endLine: 13,
          endColumn: 30,
          message: '`Begin production right now.` does not stand in the quotation of `order`',
          help: 'write the words as the claim has them, `Begin production at once.`, or correct its `quote` from the document',
          related: [
            {
              message: 'the words are recorded here',
              file: 'briefings/example.md',
              line: 10,
              column: 50,
            },
          ],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'Begin production right now.',
            to: 'Begin production at once.',
          },
        ],
      },
    ],
  },
  check({ corpus, report }) {
    for (const text of linkedBodies(corpus)) {
      for (const sentence of sentencesWithQuotes(corpus, text)) {
        for (const span of quotedIn(sentence)) {
          if (!sentence.quoted.some(({ quote }) => holds(quote, wordsOf(sentence, span)))) {
            report(misquoted(corpus, text, sentence, span));
          }
        }
      }
    }
  },
});

/** A sentence that cites a claim with a quotation. */
interface QuotingSentence extends Span {
  readonly block: Block;
  /** It stands in a block quotation, where all words are somebody's own. */
  readonly isQuotation: boolean;
  readonly quoted: readonly Quoted[];
}

interface Quoted {
  readonly claim: Claim;
  readonly quote: Quote;
  readonly attribution: Claim['attributions'][number];
}

function sentencesWithQuotes(corpus: Corpus, text: LinkedBody): readonly QuotingSentence[] {
  const { body } = text;
  const quotations = new Set(
    body.units.flatMap(({ kind, blocks }) => (kind === 'quotation' ? blocks : [])),
  );
  const cited = body.citations.map(({ block, sentence }, index) => ({
    block,
    sentence,
    targets: text.text.targets[index] ?? [],
  }));
  return [...Map.groupBy(cited, ({ block, sentence }) => `${block}.${sentence}`).values()].flatMap(
    (together) => {
      const [first] = together;
      const block = body.blocks[first?.block ?? -1];
      const span = block?.sentences[first?.sentence ?? -1];
      const targets = together.flatMap((one) => one.targets);
      if (!first || !block || !span || targets.includes(undefined)) return [];
      const claims = targets.flatMap((target) =>
        target && 'claim' in target ? (corpus.claims.get(target.claim) ?? []) : [],
      );
      const quoted = claims.flatMap(quotesOf);
      if (quoted.length === 0 || claims.some(({ sound }) => !sound)) return [];
      return [{ ...span, block, isQuotation: quotations.has(first.block), quoted }];
    },
  );
}

const quotesOf = (claim: Claim): readonly Quoted[] =>
  claim.attributions.flatMap((attribution) =>
    attribution.quote ? [{ claim, quote: attribution.quote, attribution }] : [],
  );

/** The stretches of three or more quoted words that touch the sentence, in the block's text. */
function quotedIn({ block, start, end, isQuotation }: QuotingSentence): readonly Span[] {
  const marked = outermost(quotations(block.text)).filter(
    (span) => overlap(span, { start, end }) && !block.code.some((code) => overlap(code, span)),
  );
  const stretches = isQuotation && marked.length === 0 ? [{ start, end }] : marked;
  return stretches.filter((span) => wordCount(block.text.slice(span.start, span.end)) >= 3);
}

/** What is quoted inside a quotation belongs to it. */
function outermost(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const span of spans) if (span.start >= (found.at(-1)?.end ?? 0)) found.push(span);
  return found;
}

const wordsOf = ({ block }: QuotingSentence, { start, end }: Span): string =>
  block.text.slice(start, end);

/** Brackets hold the desk's own words. */
const wordCount = (text: string): number =>
  text.replace(bracketed, ' ').match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

// Comparing

const bracketed = /\[[^[\]]*\]/g;

/** Whether all parts of the words stand in the quotation or its original, one behind the other. */
function holds({ text, original }: Quote, words: string): boolean {
  const parts = partsOf(words);
  return [text, original].some((one) => one !== undefined && holdsParts(folded(one), parts));
}

function holdsParts(text: string, parts: readonly string[]): boolean {
  let from = 0;
  for (const part of parts) {
    const at = indexOfWords(text, part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

/** Where the words stand from a place on, not as parts of longer ones. */
function indexOfWords(text: string, words: string, from: number): number {
  let at = text.indexOf(words, from);
  while (at >= 0 && !isWhole(text, at, at + words.length)) at = text.indexOf(words, at + 1);
  return at;
}

/** Korean particles and the like are joined to words, so only letters of other scripts go on with a word. */
const joined = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]{2}$/u;

const isWhole = (text: string, start: number, end: number): boolean =>
  !joined.test(text.slice(start - 1, start + 1)) && !joined.test(text.slice(end - 1, end + 1));

/** What is left between the words left out and the words put in. */
const partsOf = (words: string): readonly string[] =>
  folded(words)
    .split(/\[[^[\]]*\]|…|\.{3,}|\. \. \./)
    .map(trimmed)
    .filter((part) => part !== '');

const marks = /["“”„‟«»‹›「」『』'‘’‚‛`´]/g;

/** Without differences of quotation marks, spaces and case. */
const folded = (text: string): string =>
  text.normalize('NFC').replace(marks, '"').replace(/\s+/gu, ' ').toLowerCase();

/** Without spaces and quotation marks around it and punctuation at its end. */
function trimmed(part: string): string {
  let [start, end] = [0, part.length];
  while (start < end && ' "'.includes(part.charAt(start))) start += 1;
  while (end > start && ' ".,;:!?。、！？'.includes(part.charAt(end - 1))) end -= 1;
  return part.slice(start, end);
}

// The report

function misquoted(
  corpus: Corpus,
  { record }: LinkedBody,
  sentence: QuotingSentence,
  span: Span,
): Report {
  const { block, quoted } = sentence;
  const words = wordsOf(sentence, span);
  const ids = [...new Set(quoted.map(({ claim }) => claim.id))].map(tick).join(' or ');
  return {
    at: textAt(record, block, span),
    message: `${tick(words)} does not stand in the quotation of ${ids}`,
    help: `write the words as the claim has them, \`${offered(words, quoted)}\`, or correct its \`quote\` from the document`,
    related: quoted.map((one) => recordedAt(corpus, one)),
    subject: block.text,
  };
}

/** The recorded words, in the marks that the text has. */
function offered(words: string, [first]: readonly Quoted[]): string {
  const text = first?.quote.text.replace(/\s+/g, ' ').replaceAll('`', 'ˋ') ?? '';
  const [open = '', close = ''] = [words.charAt(0), words.charAt(words.length - 1)];
  return open.match(marks) && close.match(marks) ? `${open}${text}${close}` : text;
}

const recordedAt = (corpus: Corpus, { claim, attribution }: Quoted): RelatedPlace => ({
  at: valueAt(recordOf(corpus, claim), [...attribution.path, 'quote', 'text']),
  message: 'the words are recorded here',
});
