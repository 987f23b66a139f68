import type { Claim, Corpus, Quantity } from '../../corpus/corpus.ts';
import type { Citation } from '../../read/body.ts';
import { tick, type Span } from '../../read/fault.ts';
import { exampleBriefing } from '../example-world.ts';
import { valueAt } from '../places.ts';
import type { Figure, FigureValue } from '../prose/prose.ts';
import { placeIn, proseSentences, wordsAt, type Sentence } from '../prose/prose-sentences.ts';
import { defineRule, type RelatedPlace, type Report } from '../rule.ts';
import { recordOf } from '../written.ts';

/** “Up to 11,000” and “11,000” are two claims. */
export const figureMismatch = defineRule({
  id: 'claim/figure-mismatch',
  severity: 'warning',
  summary: 'Give the figure that the claim gives, with its “at least”, “up to” or “about”',
  why: 'Figures change on the way: a zero is added, an upper limit becomes a count, a range its higher end. The text and the `quantity` of its claim are two records of one figure; where they differ, readers of the text and of the plot learn different things.',
  mend: 'Write the figure as the claim has it, or correct `quantity` from the document. The words count, too: “up to” is `at-most`, “more than” `at-least`, “nearly” `about`.',
  examples: {
    pass: [
      {
        name: 'figures with their words, in words and as a range',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  most: { source: agency-report, quantity: { measure: drones-built, value: 11000, qualifier: at-most } }
  range: { source: agency-report, quantity: { measure: drones-built, min: 20, max: 30 } }`,
            text: 'The agency speaks of as many as 11,000 drones.[@most] It writes of twenty to thirty a month.[@range]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'another figure',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  built: { source: agency-report, quantity: { measure: drones-built, value: 40 } }`,
            text: 'The agency speaks of 400 drones.[@built]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 13,
          column: 22,
          endLine: 13,
          endColumn: 25,
          message: 'the text gives `400`, but the quantity of `built` is `40`',
          help: 'write `40`, or correct the `quantity` from the document',
          related: [
            {
              message: 'the quantity is given here',
              file: 'briefings/example.md',
              line: 10,
              column: 45,
            },
          ],
        },
        mended: [
          { file: 'briefings/example.md', from: '400 drones', to: '40 drones', offered: '40' },
        ],
      },
      {
        name: 'a lost “up to”',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  built: { source: agency-report, quantity: { measure: drones-built, value: 11000, qualifier: at-most } }`,
            text: 'The agency speaks of 11,000 drones.[@built]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 13,
          column: 22,
          endLine: 13,
          endColumn: 28,
          message: 'the text gives `11,000`, but the quantity of `built` is `up to 11,000`',
          help: 'write `up to 11,000`, or correct the `quantity` from the document',
          related: [
            {
              message: 'the quantity is given here',
              file: 'briefings/example.md',
              line: 10,
              column: 45,
            },
          ],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'of 11,000',
            to: 'of up to 11,000',
            offered: 'up to 11,000',
          },
        ],
      },
    ],
  },
  check({ corpus, report }) {
    for (const sentence of proseSentences(corpus)) {
      for (const stretch of stretchesOf(corpus, sentence)) {
        for (const found of mismatches(sentence, stretch)) {
          report(differing(corpus, sentence, found));
        }
      }
    }
  },
});

/** The words that some citations cover together, and the quantities of the claims that they name. */
interface Stretch extends Span {
  readonly given: readonly Given[];
}

interface Given {
  readonly claim: Claim;
  readonly value: FigureValue;
}

/** The cells of a row are told apart by the citations in it, though each covers the row. */
function stretchesOf(corpus: Corpus, sentence: Sentence): readonly Stretch[] {
  const { start, block, citations } = sentence;
  let before: Citation | undefined;
  const covered = citations.map(({ citation, targets }) => {
    const from = block.kind === 'row' ? (before?.at ?? start) : citation.cover.start;
    before = citation;
    const given = targets.flatMap((target) =>
      target && 'claim' in target ? givenBy(corpus.claims.get(target.claim)) : [],
    );
    return { start: Math.max(0, from - start), end: citation.at - start, given };
  });
  return [...Map.groupBy(covered, (one) => one.start).values()].flatMap((together) => {
    const [first] = together;
    const given = together.flatMap((one) => one.given);
    if (!first || given.length === 0) return [];
    return [{ start: first.start, end: Math.max(...together.map(({ end }) => end)), given }];
  });
}

function givenBy(claim: Claim | undefined): readonly Given[] {
  if (!claim?.sound) return [];
  return claim.quantities.flatMap((quantity) => {
    const value = valueOf(quantity);
    return value ? [{ claim, value }] : [];
  });
}

function valueOf({ value, min, max, qualifier }: Quantity): FigureValue | undefined {
  const [low, high] = [value ?? min, value ?? max];
  if (low === undefined || high === undefined) return undefined;
  return { min: low, max: high, ...(qualifier && { qualifier }) };
}

interface Mismatch {
  readonly figure: Figure;
  readonly given: Given;
}

/** For each quantity, the figure that is its own with other words; else the nearest that is no other's. */
function mismatches(sentence: Sentence, { start, end, given }: Stretch): readonly Mismatch[] {
  const { text, prose } = sentence;
  const figures = prose
    .figures(text)
    .filter((figure) => figure.start >= start && figure.end <= Math.max(end, start));
  const free = new Set(
    figures.filter((figure) => !given.some(({ value }) => isSameNumber(figure, value))),
  );
  return given.flatMap((one): readonly Mismatch[] => {
    const same = figures.filter((figure) => isSameNumber(figure, one.value));
    if (same.some(({ qualifier }) => qualifier === one.value.qualifier)) return [];
    if (givesBothEnds(figures, one.value)) return [];
    const figure = same[0] ?? nearest([...free], one.value);
    if (!figure) return [];
    free.delete(figure);
    return [{ figure, given: one }];
  });
}

const isSameNumber = (one: FigureValue, other: FigureValue): boolean =>
  one.min === other.min && one.max === other.max;

/** “It was 25 in winter and 135 in July” gives a range by its ends. */
const givesBothEnds = (figures: readonly Figure[], { min, max }: FigureValue): boolean =>
  min !== max &&
  [min, max].every((end) => figures.some((one) => one.min === end && one.max === end));

/** By ratio: 12,000 and 1,200 are nearer to 11,000 than 3. “One of them” beside thousands is another matter. */
function nearest(figures: readonly Figure[], { max }: FigureValue): Figure | undefined {
  const distance = (figure: Figure) => Math.abs(Math.log((figure.max + 1) / (max + 1)));
  return figures
    .filter((figure) => max <= (figure.casual ? 20 : 100) || figure.max > 10)
    .sort((a, b) => distance(a) - distance(b))[0];
}

function differing(corpus: Corpus, sentence: Sentence, { figure, given }: Mismatch): Report {
  const span = {
    start: Math.min(figure.start, figure.qualifying?.start ?? figure.start),
    end: Math.max(figure.end, figure.qualifying?.end ?? figure.end),
  };
  const right = sentence.prose.figureText(given.value);
  return {
    at: placeIn(sentence, span),
    message: `the text gives ${tick(wordsAt(sentence, span))}, but the quantity of ${tick(given.claim.id)} is \`${right}\``,
    help: `write \`${right}\`, or correct the \`quantity\` from the document`,
    related: [givenAt(corpus, given.claim)],
    subject: sentence.block.text,
  };
}

const givenAt = (corpus: Corpus, claim: Claim): RelatedPlace => ({
  at: valueAt(recordOf(corpus, claim), [...claim.path, 'quantity']),
  message: 'the quantity is given here',
});
