// What help offers for the missing `source` of a claim.

import { describe, expect, it } from 'vitest';
import { faultsIn } from './faults-in.ts';

const helpIn = (claims: string, text: string, more = ''): readonly (string | undefined)[] =>
  faultsIn(
    'briefings/a.md',
    `---\ntitle: T\nsummary: S\nstatus: draft\nauthors: [A]\ntopics: [t]\nclaims:\n${claims}\n${more}---\n\n${text}\n`,
  ).map(([, , help]) => help);

const lacking = '  order: { attributions: [{ source: agency }, { saidBy: kim }] }';
const other = '  law: { source: gazette }';

describe('a source that is missing', () => {
  it.each<readonly [name: string, claims: string, text: string, more: string]>([
    [
      'is one that is cited beside the claim',
      `${lacking}\n${other}`,
      'So says one,[@post] so say two.[@agency; @order; @times]',
      '',
    ],
    [
      'is one that the text cites',
      `${lacking}\n${other}`,
      'Two say so.[@law; @agency] [@order] [@other-briefing#order; @times]',
      '',
    ],
    [
      'is one of another claim',
      `  order: { attributions: [{ saidBy: kim }] }\n  law: { attributions: [{ source: times }] }`,
      'One says so.[@order]',
      '',
    ],
    [
      'is one that the briefing declares',
      lacking,
      'One says so.[@order]',
      'sources:\n  times: { title: T, publisher: P, published: 2024, url: https://times.example/ }\n',
    ],
  ])('%s', (_, claims, text, more) => {
    expect(helpIn(claims, text, more)).toEqual([
      'add `source: times`, or another document that was read',
    ]);
  });

  it('is any where the briefing names none', () => {
    expect(helpIn(lacking, 'One says so.[@order]')).toEqual(['add `source: some-id`']);
  });

  it('is offered where its value is empty', () => {
    expect(helpIn('  order: { source: }', 'One says so.[@order; @times]')).toEqual([
      'write `source: times`, or delete the key if it is not needed',
    ]);
  });

  it('is offered in time for every claim of a large briefing', () => {
    const claims = Array.from(
      { length: 5_900 },
      (_, at) => `  c${at}: { attributions: [{ saidBy: kim }] }`,
    );
    const text = Array.from({ length: 5_900 }, (_, at) => `One.[@c${at}; @d${at}]\n\n`);
    const started = performance.now();
    const help = helpIn(claims.join('\n'), text.join(''));
    expect(help[5_899]).toBe('add `source: d5899`, or another document that was read');
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
