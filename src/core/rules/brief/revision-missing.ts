import type { BriefingInput } from '../../schema/briefing.ts';
import type { Briefing } from '../../corpus/corpus.ts';
import type { Pruned } from '../../read/prune.ts';
import { parseEdtf } from '../../schema/edtf.ts';
import { exampleBriefing } from '../example-world.ts';
import { keyAt, valueAt } from '../places.ts';
import { isRefused } from '../written.ts';
import { defineRule, type Report } from '../rule.ts';

/** A text that changes without a word cannot be relied on. */
export const revisionMissing = defineRule({
  id: 'brief/revision-missing',
  severity: 'error',
  fields: ['briefing.updated', 'briefing.revisions'],
  summary: 'Say in `revisions` what an update changed and what a correction corrects',
  why: 'Somebody may have quoted the earlier text. The history tells what changed and when, and a correction tells what was wrong.',
  mend: 'Add an entry of the date of `updated`; give a correction the words that were wrong and those that stand now.',
  examples: {
    pass: [
      {
        name: 'an update and a correction with their entries',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `updated: 2024-11-20
revisions:
  - { date: 2024-11-18, kind: correction, note: The day was wrong., was: on Monday, now: on Thursday }
  - { date: 2024-11-20, kind: update, note: A second report was added. }`,
          }),
        },
      },
    ],
    fail: [
      {
        name: 'an update without an entry',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `updated: 2024-11-20
revisions: []`,
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 9,
          column: 10,
          endLine: 9,
          endColumn: 20,
          message: '`updated` is `2024-11-20`, but `revisions` has no entry of that date',
          help: 'add to `revisions`: `{ date: 2024-11-20, kind: update, note: "…" }`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'revisions: []',
            to: 'revisions: [{ date: 2024-11-20, kind: update, note: "…" }]',
            pasted: false,
          },
        ],
      },
      {
        name: 'a correction that does not say what was wrong',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `revisions:
  - { date: 2024-11-18, kind: correction, note: The day was wrong., now: on Thursday }`,
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 5,
          endLine: 10,
          endColumn: 87,
          message: 'the correction of `2024-11-18` has no `was`',
          help: 'add `was: "…"` with the words that were wrong',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'now: on Thursday',
            to: 'was: on Monday, now: on Thursday',
            pasted: false,
          },
        ],
      },
    ],
  },
  check({ corpus, report }) {
    for (const briefing of corpus.briefings.values()) {
      [...undocumented(briefing), ...vagueCorrections(briefing)].forEach(report);
    }
  },
});

function undocumented({ record, updated }: Briefing): readonly Report[] {
  // An entry or a date that was refused may have been the one.
  if (!updated || isRefused(record, ['revisions'])) return [];
  const { revisions = [] } = record.value as Pruned<BriefingInput>;
  const documented = revisions.some((entry) => {
    const date = entry?.date === undefined ? undefined : parseEdtf(entry.date);
    return date?.earliest === updated.earliest && date.latest === updated.latest;
  });
  if (documented) return [];
  const entry = `{ date: ${updated.text}, kind: update, note: "…" }`;
  return [
    {
      at: valueAt(record, ['updated']),
      message: `\`updated\` is \`${updated.text}\`, but \`revisions\` has no entry of that date`,
      help:
        (record.value as Pruned<BriefingInput>).revisions === undefined
          ? `add \`revisions: [${entry}]\``
          : `add to \`revisions\`: \`${entry}\``,
    },
  ];
}

function vagueCorrections({ record, revisions }: Briefing): readonly Report[] {
  return revisions.flatMap(({ kind, date, path, was, now }): readonly Report[] => {
    if (kind !== 'correction') return [];
    const missing = [
      ...(was === undefined && !isRefused(record, [...path, 'was']) ? ['was'] : []),
      ...(now === undefined && !isRefused(record, [...path, 'now']) ? ['now'] : []),
    ];
    if (missing.length === 0) return [];
    const words = { was: 'with the words that were wrong', now: 'with the words that stand now' };
    const help = missing.map((key) => `\`${key}: "…"\` ${words[key as 'was' | 'now']}`);
    return [
      {
        at: keyAt(record, path),
        message: `the correction of \`${date.text}\` has no ${missing.map((key) => `\`${key}\``).join(' and no ')}`,
        help: `add ${help.join(' and ')}`,
      },
    ];
  });
}
