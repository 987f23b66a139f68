// Cases that one condition of a rule alone tells from others.

import { expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

it.each<readonly [rule: string, name: string, Case]>([
  [
    'lint/suppression-unused',
    'rules that are unlike any, and like one',
    {
      fields: 'suppress: [{ rule: guesswork, reason: So. }, { rule: ref/missing, reason: So. }]',
      finds: [
        [
          'briefings/example.md:9:20-9:29 warning lint/suppression-unused',
          'the suppression of `guesswork` names no rule',
          'delete this entry',
        ],
        [
          'briefings/example.md:9:54-9:65 warning lint/suppression-unused',
          'the suppression of `ref/missing` names no rule',
          'did you mean `rule: ref/missing-locator`?',
        ],
      ],
    },
  ],
])('%s: %s', (rule, _, { finds, ...given }) => {
  expect(foundFor(given, rule)).toEqual(finds);
});
