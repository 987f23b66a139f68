import { tick, type Span } from '../../read/fault.ts';
import { exampleBriefing } from '../example-world.ts';
import { outside } from '../prose/prose.ts';
import { placeIn, proseSentences, wordsAt, type Sentence } from '../prose/prose-sentences.ts';
import { lastWord } from '../prose/wording.ts';
import { bareCitations } from '../ref/bare-citations.ts';
import { defineRule, type Report, type RuleContext } from '../rule.ts';

/** A paragraph with one citation may still hold a figure that nobody vouches for. */
export const uncitedSpecific = defineRule({
  id: 'claim/uncited-specific',
  severity: 'warning',
  summary: 'Cover every figure, date, quotation and statement with a citation',
  why: 'A citation covers its own sentence, not the whole paragraph. A number or a date in a sentence without one looks as well sourced as its neighbours, and is what others copy first.',
  mend: 'Put the claim or source that supports it behind the sentence, also where it is the one that the next sentence cites. If nothing supports it, leave the sentence out.',
  examples: {
    pass: [
      {
        name: 'specifics with citations, and a sentence without either',
        files: {
          'briefings/example.md': exampleBriefing({
            text: 'The plant makes 40 drones a month, the agency says.[@agency-report] That is all that is known. Its minister said so twice,[@agency-report] in the agency’s account.',
          }),
        },
      },
      {
        name: 'a line that leads to a list',
        files: {
          'briefings/example.md': exampleBriefing({
            text: 'The agency gave two figures on 15 November 2024:\n\n- 40 drones a month;[@agency-report]\n- 4,000 workers.[@agency-report]',
          }),
        },
      },
      {
        name: 'a briefing in a language without word lists',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: 'language: de',
            text: 'Das Werk baut 40 Drohnen im Monat. Die Agentur berichtet davon.[@agency-report]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'a figure',
        files: {
          'briefings/example.md': exampleBriefing({
            text: 'The agency speaks of 40 drones a month. It describes the plant.[@agency-report]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 22,
          endLine: 11,
          endColumn: 24,
          message:
            'no citation covers the sentence `The agency speaks of 40 drones a month.`, which has the figure `40`',
          help: 'put the claim or source that supports it at its end; if it is what the text cites next, write `month.[@agency-report]`',
        },
        mended: [{ file: 'briefings/example.md', from: 'month.', to: 'month.[@agency-report]' }],
      },
      {
        name: 'a quotation behind the last citation of its sentence',
        files: {
          'briefings/example.md': exampleBriefing({
            text: 'The agency reports the order,[@agency-report] “a turn in the war”.',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 47,
          endLine: 11,
          endColumn: 66,
          message:
            'no citation covers the end of the sentence `The agency reports the order, “a turn in the war”.`, which has the quotation `“a turn in the war”`',
          help: 'put the claim or source that supports it at its end; if it is what the text cites before, write `war”.[@agency-report]`',
        },
        mended: [{ file: 'briefings/example.md', from: 'war”.', to: 'war”.[@agency-report]' }],
      },
    ],
  },
  check(context) {
    for (const sentence of proseSentences(context.corpus)) {
      if (speaksElsewhere(context, sentence)) continue;
      const specific = uncovered(sentence);
      if (specific) context.report(uncoveredSpecific(sentence, specific));
    }
  },
});

/** Where nothing is cited at all, or a mark is malformed, another rule speaks; a quotation is cited as a whole. */
function speaksElsewhere({ corpus }: RuleContext, { unit, body, block }: Sentence): boolean {
  if (unit.kind === 'quotation' || unit.introduces || !unit.cited || unit.malformed) return true;
  return block.footnotes.length > 0 || bareCitations(corpus, block, body.briefing?.id).length > 0;
}

interface Specific {
  readonly span: Span;
  readonly what: 'figure' | 'date' | 'quotation' | 'verb';
  readonly where: 'sentence' | 'end of the sentence';
}

/** The first specific that no citation covers. */
function uncovered(sentence: Sentence): Specific | undefined {
  const last = sentence.citations.at(-1);
  if (last === undefined) return firstOf(sentence, 0, 'sentence');
  const end = last.citation.at - sentence.start;
  // “Drones are cheap,[@cheap] the minister said”: what follows the citation only tells whose words it covers.
  const tail = sentence.text.slice(Math.max(0, end));
  if (last.citation.cover.end >= sentence.end || sentence.prose.attributions(tail).length > 0) {
    return undefined;
  }
  return firstOf(sentence, end, 'end of the sentence');
}

function firstOf(
  { text, prose }: Sentence,
  from: number,
  where: Specific['where'],
): Specific | undefined {
  const figures = prose.figures(text).filter(({ casual }) => !casual);
  const found: readonly (readonly [Specific['what'], readonly Span[]])[] = [
    ['quotation', prose.quotations(text)],
    ['date', prose.dates(text)],
    ['figure', figures],
    // Who is not told apart is told by `attr/vague`.
    ['verb', outside(prose.sayVerbs(text), prose.vagueSpeakers(text))],
  ];
  return found
    .flatMap(([what, spans]) => spans.map((span): Specific => ({ span, what, where })))
    .filter(({ span }) => span.start >= from)
    .sort((a, b) => a.span.start - b.span.start)[0];
}

function uncoveredSpecific(sentence: Sentence, { span, what, where }: Specific): Report {
  const { text, block } = sentence;
  return {
    at: placeIn(sentence, span),
    message: `no citation covers the ${where} ${tick(text)}, which has the ${what} ${tick(wordsAt(sentence, span))}`,
    help: adviceFor(sentence),
    subject: block.text,
  };
}

/** The nearest citation of the same block is the likeliest. */
function adviceFor({ body, block, text, start, end }: Sentence): string {
  const beside = body.body.citations.filter((one) => body.body.blocks[one.block] === block);
  const next = beside.find(({ at }) => at >= end);
  const near = beside.findLast(({ at }) => at > start && at < end) ?? next ?? beside.at(-1);
  const id = near?.cites.at(-1)?.id ?? 'some-claim';
  const where = near === next ? 'next' : 'before';
  return `put the claim or source that supports it at its end; if it is what the text cites ${where}, write \`${lastWord(text)}[@${id}]\``;
}
