import { describe, expect, it } from 'vitest';
import { explainRule } from '../../../src/core/diagnostics/explain-rule.ts';
import { plain } from '../../../src/core/diagnostics/paint.ts';
import { listRules, ruleListText } from '../../../src/core/diagnostics/rule-list.ts';
import type { Rule } from '../../../src/core/rules/rule.ts';

const rule: Rule = {
  id: 'claim/uncited',
  severity: 'error',
  summary: 'Cite',
  why: 'A reader wants to know whence we know this.',
  mend: 'Write `[@id]`.',
  examples: {
    pass: [{ name: 'with a source', files: { 'briefings/a.md': 'It rained.[@rain]\n' } }],
    fail: [
      {
        name: 'without one',
        files: { 'briefings/a.md': 'It rained.\n\nIt did.\n' },
        finding: {
          file: 'briefings/a.md',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 11,
          message: 'this paragraph has no citation',
          help: 'add one:\n[@id]',
        },
        mended: [],
      },
    ],
  },
};

describe('the list of rules', () => {
  const rules: readonly Rule[] = [
    rule,
    { ...rule, id: 'release/draft' },
    { ...rule, id: 'ref/unused', severity: 'warning' },
  ];
  const settings = { 'ref/unused': 'off', 'release/draft': 'off' } as const;

  it('has the severities that the site sets, where it has a say', () => {
    expect(listRules(rules, settings)).toEqual([
      { rule: 'claim/uncited', severity: 'error', default: 'error', summary: 'Cite' },
      { rule: 'release/draft', severity: 'error', default: 'error', summary: 'Cite' },
      { rule: 'ref/unused', severity: 'off', default: 'warning', summary: 'Cite' },
    ]);
  });

  it('is a line for each', () => {
    expect(ruleListText(listRules(rules, settings), plain)).toBe(
      [
        'error    claim/uncited  Cite\n',
        'error    release/draft  Cite\n',
        'off      ref/unused     Cite (site.yaml; otherwise warning)\n',
      ].join(''),
    );
  });
});

describe('explainRule', () => {
  it('says what a rule asks for, why, how to mend it, and shows examples', () => {
    expect(explainRule(rule, { paint: plain, width: 30 })).toBe(`claim/uncited  error

Cite

Why
A reader wants to know whence
we know this.

How to mend it
Write \`[@id]\`.

Passes: with a source

  briefings/a.md
    It rained.[@rain]

Is found: without one

  briefings/a.md
    It rained.

    It did.

briefings/a.md:1:1
  found  this paragraph has no citation
  help   add one:
         [@id]
`);
  });
});
