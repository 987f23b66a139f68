import type { Briefing } from '../../corpus/corpus.ts';
import { certainlyBefore, dayOfInstant, type EdtfDate } from '../../schema/edtf.ts';
import { statusOf } from '../../provenance/status.ts';
import { exampleBriefing } from '../example-world.ts';
import { keyAt, valueAt } from '../places.ts';
import { defineRule, type Report } from '../rule.ts';

/** What nobody could confirm last year may have been settled since. */
export const overdue = defineRule({
  id: 'brief/overdue',
  severity: 'warning',
  fields: ['briefing.reviewBy'],
  summary: 'Look again at a briefing when its review is due',
  why: 'After `reviewBy` readers are told that the briefing may be out of date. Its unverified claims are where something is most likely to have changed.',
  mend: 'Check the claims that are listed, then set `reviewBy` to the next day on which somebody should look, with `updated` and a revision if something changed.',
  examples: {
    pass: [
      {
        name: 'a review that is still ahead',
        files: { 'briefings/example.md': exampleBriefing({ fields: 'reviewBy: 2025-06-30' }) },
      },
    ],
    fail: [
      {
        name: 'a day that has passed, and a claim that nobody has verified since',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `reviewBy: 2024-11-20
claims:
  order: { source: agency-report }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 9,
          column: 11,
          endLine: 9,
          endColumn: 21,
          message: 'the briefing was to be reviewed by `2024-11-20`; still unverified: `order`',
          help: 'see what has become known since, then set a later day, such as `reviewBy: 2025-12-01`, or delete `reviewBy`',
          related: [
            {
              message: '`order` is unverified',
              file: 'briefings/example.md',
              line: 11,
              column: 3,
            },
          ],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'reviewBy: 2024-11-20',
            to: 'reviewBy: 2025-12-01',
          },
        ],
      },
      {
        name: 'a month that has passed, and nothing unverified',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `reviewBy: 2024-11
claims:
  decree: { nature: act, source: agency-report }`,
            text: 'Production was decreed, the agency says.[@decree]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 9,
          column: 11,
          endLine: 9,
          endColumn: 18,
          message: 'the briefing was to be reviewed by `2024-11`',
          help: 'see what has become known since, then set a later day, such as `reviewBy: 2025-12-01`, or delete `reviewBy`',
        },
        mended: [
          { file: 'briefings/example.md', from: 'reviewBy: 2024-11', to: 'reviewBy: 2025-12-01' },
        ],
      },
    ],
  },
  check({ corpus, now, report }) {
    const today = dayOfInstant(now);
    for (const briefing of corpus.briefings.values()) {
      const { reviewBy, status } = briefing;
      if (status !== 'withdrawn' && reviewBy && certainlyBefore(reviewBy, today)) {
        report(due(briefing, reviewBy, today));
      }
    }
  },
});

function due(briefing: Briefing, reviewBy: EdtfDate, today: EdtfDate): Report {
  const { record, claims } = briefing;
  const open = [...claims.values()].filter((claim) => statusOf(claim) === 'unverified');
  const list = open.map(({ id }) => `\`${id}\``).join(', ');
  return {
    at: valueAt(record, ['reviewBy']),
    message: `the briefing was to be reviewed by \`${reviewBy.text}\`${list && `; still unverified: ${list}`}`,
    help: `see what has become known since, then set a later day, such as \`reviewBy: ${inAYear(today)}\`, or delete \`reviewBy\``,
    related: open.map(({ id, path }) => ({
      at: keyAt(record, path),
      message: `\`${id}\` is unverified`,
    })),
  };
}

/** The first of this month a year on, which every month has. */
const inAYear = ({ text }: EdtfDate): string =>
  text.replace(/^(\d{4})-(\d\d)-\d\d$/, (_, year, month) => `${Number(year) + 1}-${month}-01`);
