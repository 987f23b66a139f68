import type { Briefing, Corpus } from '../../corpus/corpus.ts';
import { formatEdtf } from '../../schema/edtf.ts';
import type { Path } from '../../schema/field-at.ts';
import { tick, type Span } from '../../read/fault.ts';
import { splitSentences } from '../../read/sentences.ts';
import { exampleBriefing } from '../example-world.ts';
import { valueAt } from '../places.ts';
import { outside, proseOf, type Prose } from '../prose/prose.ts';
import { placeIn, proseSentences, wordsAt, type Sentence } from '../prose/prose-sentences.ts';
import { defineRule, type Report } from '../rule.ts';

/** A briefing is read on another day than it was written. */
export const relative = defineRule({
  id: 'date/relative',
  severity: 'warning',
  summary: 'Write the date, not “yesterday”, “this week” or “Thursday”',
  why: 'A briefing stays, and is read and quoted years later. “Last week” then means nothing, or the wrong week; and copied from an article it meant that article’s week from the start.',
  mend: 'Write the date, or put it beside the word: “on 14 November 2024, a Thursday”. Words inside quotation marks are left alone.',
  examples: {
    pass: [
      {
        name: 'a date, a weekday beside one, and somebody’s own words',
        files: {
          'briefings/example.md': exampleBriefing({
            text: 'It was on 14 November 2024, a Thursday, the agency says.[@agency-report] “Today we begin”, the leader said, by the agency’s account.[@agency-report]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'a day that the claim knows',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: 'claims:\n  order: { source: agency-report, date: 2024-11-14 }',
            text: 'The order was given on Thursday, the agency says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 13,
          column: 21,
          endLine: 13,
          endColumn: 32,
          message: '`on Thursday` gives no date to those who read it later',
          help: 'write the date: `on 14 November 2024`, which is the claim’s `date`',
        },
        mended: [{ file: 'briefings/example.md', from: 'on Thursday', to: 'on 14 November 2024' }],
      },
      {
        name: 'in the summary',
        files: {
          'briefings/example.md': exampleBriefing({}).replace(
            'The agency says that production was ordered.',
            'The agency says that production was ordered this week.',
          ),
        },
        finding: {
          file: 'briefings/example.md',
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 64,
          message: '`this week` gives no date to those who read it later',
          help: 'write the date, or at least the month, as in `in November 2024`',
        },
        mended: [{ file: 'briefings/example.md', from: 'this week', to: 'in November 2024' }],
      },
    ],
  },
  check({ corpus, report }) {
    for (const sentence of proseSentences(corpus)) {
      if (sentence.unit.kind === 'quotation') continue;
      for (const span of undated(sentence.prose, sentence.text)) {
        report(inSentence(corpus, sentence, span));
      }
    }
    for (const briefing of corpus.briefings.values()) {
      const prose = proseOf(briefing.language);
      if (prose) for (const found of inFields(prose, briefing)) report(found);
    }
  },
});

/** What of a sentence tells a time that no date in it tells. */
function undated(prose: Prose, text: string): readonly Span[] {
  const found = outside(prose.relativeDays(text), prose.quotations(text));
  return found.length === 0 || prose.days(text).length > 0 ? [] : found;
}

const inSentence = (corpus: Corpus, sentence: Sentence, span: Span): Report => ({
  at: placeIn(sentence, span),
  message: messageFor(wordsAt(sentence, span)),
  help: adviceFor(sentence.body.briefing, dateCited(corpus, sentence)),
  subject: sentence.block.text,
});

const messageFor = (words: string): string =>
  `${tick(words)} gives no date to those who read it later`;

/** The day on which it happened, where all that is cited happened on one. */
function dateCited(corpus: Corpus, { citations }: Sentence): string | undefined {
  const dates = citations.flatMap(({ targets }) =>
    targets.flatMap((target) =>
      target && 'claim' in target ? (corpus.claims.get(target.claim)?.date ?? []) : [],
    ),
  );
  const texts = new Set(dates.map(({ text }) => text));
  const [only] = dates;
  return only && texts.size === 1 && /^\d{4}-\d\d-\d\d$/.test(only.text)
    ? formatEdtf(only, 'en')
    : undefined;
}

function adviceFor(briefing: Briefing | undefined, date: string | undefined): string {
  if (date !== undefined) return `write the date: \`on ${date}\`, which is the claim’s \`date\``;
  const { published } = briefing ?? {};
  const month = published ? formatEdtf(published, 'en').replace(/^\d+ /, '') : 'November 2024';
  return `write the date, or at least the month, as in \`in ${month}\``;
}

// Fields of the frontmatter

function inFields(prose: Prose, briefing: Briefing): readonly Report[] {
  const { title, summary, takeaways, gaps, record, language } = briefing;
  const texts: readonly (readonly [Path, string])[] = [
    [['title'], title],
    [['summary'], summary],
    ...takeaways.map(({ text, path }) => [[...path, 'text'], text] as const),
    ...gaps.map((text, index) => [['gaps', index], text] as const),
  ];
  return texts.flatMap(([path, text]) => {
    const [first] = splitSentences(text, language)
      .map(({ start, end }) => text.slice(start, end))
      .flatMap((sentence) =>
        undated(prose, sentence).map((span) => wordsAt({ text: sentence }, span)),
      );
    if (first === undefined) return [];
    return [
      {
        at: valueAt(record, path),
        message: messageFor(first),
        help: adviceFor(briefing, undefined),
        subject: text,
      },
    ];
  });
}
