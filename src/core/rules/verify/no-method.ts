import type { Briefing, Claim, Corpus, Party } from '../../corpus/corpus.ts';
import { statusOf } from '../../provenance/status.ts';
import { exampleBriefing } from '../example-world.ts';
import { keyAt, valueAt } from '../places.ts';
import { defineRule, type Report } from '../rule.ts';
import { upstreamText } from '../upstream-text.ts';
import { isLacking, isRefused, isWritten, recordOf } from '../written.ts';

/** "Verified" is somebody's work, done in some way on some day. */
export const noMethod = defineRule({
  id: 'verify/no-method',
  severity: 'error',
  fields: ['claim.verification'],
  summary: 'Say how, by whom and when a claim was verified or refuted',
  why: '“Verified” without a method, a name and a date asks the reader to take the desk’s word. With them anybody can repeat the check, and see whether it is older than what came later.',
  mend: 'Add `verification` with `method`, `by` and `date`. Where nobody has checked it, the claim is `unverified`.',
  examples: {
    pass: [
      {
        name: 'a method, a name and a date',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order:
    source: agency-report
    status: verified
    verification: { method: [document], by: editorial-desk, date: 2024-11-16 }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'verified, and nothing more',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: agency-report, status: verified }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 43,
          endLine: 10,
          endColumn: 51,
          message: '`order` is marked verified, without saying how, by whom and when',
          help: 'write `status: unverified`, or add how it was checked, for instance `verification: { method: [document], by: editorial-desk, date: 2024-11-16 }`',
        },
        mended: [
          { file: 'briefings/example.md', from: 'status: verified', to: 'status: unverified' },
        ],
      },
      {
        name: 'refuted by somebody at some time',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order:
    source: agency-report
    status: refuted
    verification:
      method: [document]
      note: No decree of that day exists.`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 13,
          column: 5,
          endLine: 13,
          endColumn: 17,
          message: '`order` is marked refuted, without saying by whom and when',
          help: 'add `by: editorial-desk` and `date: 2024-11-16`, corrected to who did it and when, or write `status: unverified`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'note: No decree of that day exists.',
            to: 'by: editorial-desk',
          },
          {
            file: 'briefings/example.md',
            from: 'by: editorial-desk',
            to: 'by: editorial-desk\n      date: 2024-11-16',
            pasted: false,
          },
        ],
      },
      {
        name: 'an empty list of methods',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order:
    source: agency-report
    status: verified
    verification: { method: [], by: editorial-desk, date: 2024-11-16 }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 13,
          column: 5,
          endLine: 13,
          endColumn: 17,
          message: '`order` is marked verified, without saying how',
          help: 'add `method: [document]`, corrected to how it was done, or write `status: unverified`',
        },
        mended: [{ file: 'briefings/example.md', from: 'method: []', to: 'method: [document]' }],
      },
    ],
  },
  check({ corpus, report }) {
    for (const claim of corpus.claims.values()) {
      const status = statusOf(claim);
      if (status !== 'verified' && status !== 'refuted') continue;
      const lacking = lackingIn(corpus, claim);
      if (lacking.length > 0) report(unproven(corpus, claim, status, lacking));
    }
  },
});

const fields = ['method', 'by', 'date'] as const;

type Field = (typeof fields)[number];

function lackingIn(corpus: Corpus, claim: Claim): readonly Field[] {
  const record = recordOf(corpus, claim);
  const refused = ['kind', 'nature'].some((key) => isRefused(record, [...claim.path, key]));
  const path = [...claim.path, 'verification'];
  if (refused) return [];
  return fields.filter((field) => isLacking(record, [...path, field]));
}

const words: Readonly<Record<Field, string>> = { method: 'how', by: 'by whom', date: 'when' };

const facts: Readonly<Record<Field, string>> = {
  method: 'how it was done',
  by: 'who did it',
  date: 'when',
};

function unproven(corpus: Corpus, claim: Claim, status: string, lacking: readonly Field[]): Report {
  const record = recordOf(corpus, claim);
  const verification = [...claim.path, 'verification'];
  const begun = isWritten(record, verification);
  const samples = samplesFor(corpus.briefings.get(claim.briefing));
  return {
    at: begun ? keyAt(record, verification) : valueAt(record, [...claim.path, 'status']),
    message: `\`${claim.id}\` is marked ${status}, without saying ${listed(lacking.map((one) => words[one]))}`,
    help: begun
      ? `add ${listed(lacking.map((one) => `\`${samples[one]}\``))}, corrected to ${listed(lacking.map((one) => facts[one]))}, or write \`status: unverified\``
      : `write \`status: unverified\`, or add how it was checked, for instance \`verification: { ${fields.map((one) => samples[one]).join(', ')} }\``,
    subject: claim.id,
  };
}

/** Values of the briefing's own: the first author, and the day of its information. */
function samplesFor(briefing: Briefing | undefined): Readonly<Record<Field, string>> {
  const [author]: readonly Party[] = briefing?.authors ?? [];
  const day = briefing?.informationCutoff ?? briefing?.published;
  return {
    method: 'method: [document]',
    by: `by: ${author ? upstreamText(author) : 'some-actor'}`,
    date: `date: ${day?.text ?? '2024-11-14'}`,
  };
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
