// Places where the format leaves two readings: the stricter one holds.

import { describe, expect, it } from 'vitest';
import { exampleBriefing, exampleWorld } from '../../src/core/rules/example-world.ts';
import { publicationViews } from '../../src/core/views/publication-views.ts';
import { checkFiles, testNow } from './check-files.ts';

function findings(files: Readonly<Record<string, string>>): readonly string[] {
  const briefing = { 'briefings/example.md': exampleBriefing({}) };
  return checkFiles({ ...exampleWorld, ...briefing, ...files }).findings.map(
    ({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule}: ${message}`,
  );
}

describe('the stricter reading', () => {
  it('lets no setting change what keeps unreleased content in', () => {
    const site = `${exampleWorld['site.yaml']}rules: { release/draft: off }\n`;
    expect(findings({ 'site.yaml': site })).toEqual([
      'site.yaml:5:10 schema/invalid: the severity of `release/draft` cannot be changed: it keeps unreleased content in',
    ]);
  });

  it('takes no time of day for a date', () => {
    const briefing = exampleBriefing({ fields: 'reviewBy: 2030-01-01T06:00:00+09:00' });
    expect(findings({ 'briefings/example.md': briefing })).toEqual([
      expect.stringContaining('briefings/example.md:9:11 schema/date: '),
    ]);
  });

  it('asks for `derivedFrom` beside `ownReporting`', () => {
    const source = `${exampleWorld['sources/news-interview.yaml']}`.replace(
      'derivedFrom: []',
      'ownReporting: true',
    );
    expect(findings({ 'sources/news-interview.yaml': source })).toEqual([
      'sources/news-interview.yaml:5:1 schema/invalid: `ownReporting` stands without a `derivedFrom` list beside it',
    ]);
  });

  it('asks what `withdrawn` means beside another status', () => {
    const briefing = exampleBriefing({ fields: 'withdrawn: { date: 2024-11-20, reason: Wrong. }' });
    expect(findings({ 'briefings/example.md': briefing })).toEqual([
      'briefings/example.md:9:1 schema/invalid: `withdrawn` stands beside `status: published`',
    ]);
  });

  it('reports a misspelt kind once, and not what goes with the kind that was meant', () => {
    const fields =
      'claims:\n  order: { source: agency-report }\n  out: { kind: ssessed, confidence: low, because: So., restsOn: [order] }';
    const briefing = exampleBriefing({ fields, text: 'It says so.[@order] We judge so.[@out]' });
    expect(findings({ 'briefings/example.md': briefing })).toEqual([
      'briefings/example.md:11:16 schema/invalid: `kind` is `ssessed`, which is none of `reported`, `observed`, `assessed`',
    ]);
  });

  it('makes nobody else the speaker where the speaker may not be shown', () => {
    const red = '---\nname: Hidden Body\nkind: igo\nsummary: A body.\ntlp: RED\n---\n';
    const fields = 'claims:\n  said: { saidBy: hidden-body, source: news-interview }';
    const { corpus } = checkFiles({
      ...exampleWorld,
      'actors/hidden-body.md': red,
      'briefings/example.md': exampleBriefing({ fields, text: 'Somebody says so.[@said]' }),
    });
    const views = publicationViews(corpus, { now: testNow, base: '/' });
    const claim = views.briefings.get('example').text.notes[0]?.claim;
    expect([claim?.origins, claim?.attributions[0]?.speaker]).toEqual([
      [],
      { kind: 'unnamed', description: 'not named here' },
    ]);
  });
});
