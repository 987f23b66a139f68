import { exampleBriefing } from '../example-world.ts';
import { defineRule } from '../rule.ts';

/** A suppression that silences nothing today hides something tomorrow. */
export const suppressionUnused = defineRule({
  id: 'lint/suppression-unused',
  severity: 'warning',
  summary: 'Keep only suppressions that silence something, each with its reason',
  why: 'Suppressions are published, so that readers see where a team set a rule aside and why. One that silences nothing is noise, and it would hide a fault that comes later.',
  mend: 'Delete the entry, or add the reason why the rule does not apply here.',
  examples: {
    pass: [
      {
        name: 'a suppression with its reason',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `suppress:
  - { rule: ref/unused, at: order, reason: A later part of the series cites it. }
claims:
  order: { source: agency-report }`,
          }),
        },
      },
    ],
    fail: [
      {
        name: 'nothing to suppress',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `suppress:
  - { rule: ref/unused, at: order, reason: A later part of the series cites it. }`,
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 5,
          endLine: 10,
          endColumn: 82,
          message: 'the suppression of `ref/unused` at `order` suppresses nothing',
          help: 'delete this entry',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: `suppress:
  - { rule: ref/unused, at: order, reason: A later part of the series cites it. }\n`,
            to: '',
            pasted: false,
          },
        ],
      },
      {
        name: 'a rule that does not exist',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `suppress:
  - { rule: ref/unusd, at: order, reason: A later part of the series cites it. }
claims:
  order: { source: agency-report }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 13,
          endLine: 10,
          endColumn: 22,
          message: 'the suppression of `ref/unusd` names no rule',
          help: 'did you mean `rule: ref/unused`?',
        },
        mended: [
          { file: 'briefings/example.md', from: 'rule: ref/unusd', to: 'rule: ref/unused' },
          {
            file: 'briefings/example.md',
            from: '.[@order]',
            to: '.[@agency-report]',
            pasted: false,
          },
        ],
      },
    ],
  },
});
