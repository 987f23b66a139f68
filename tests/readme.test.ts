// The README's examples are run: its briefing checks as it says.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFiles } from './core/check-files.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const briefing = (/```md\n([\s\S]*?)\n {3}```/.exec(readme)?.[1] ?? '').replace(/^ {3}/gm, '');

/** The example publication's actors, topics and sources, and the briefing. */
function withBriefing(text: string): Readonly<Record<string, string>> {
  const folder = join(root, 'content');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /^(?:actors|topics|sources)\/|^site\.yaml$|^briefings\/.*\.md$/.test(name));
  const content = files.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  return { ...Object.fromEntries(content), 'briefings/first.md': text };
}

const findings = (text: string) =>
  checkFiles(withBriefing(text), Date.UTC(2026, 11, 1))
    .findings.filter(({ file }) => file === 'briefings/first.md')
    .map(({ rule, line, help }) => ({ rule, line, help }));

describe('the first briefing of the README', () => {
  it('is checked without a finding', () => {
    expect(briefing).toContain('title: State media report an order');
    expect(findings(briefing)).toEqual([]);
  });

  it('names the topic that was meant', () => {
    expect(findings(briefing.replace('[drone-production]', '[drone-prodution]'))).toEqual([
      { rule: 'ref/unresolved', line: 6, help: expect.stringContaining('drone-production') },
    ]);
  });

  it('lacks two dates when it is published, and has them as the README gives them', () => {
    const published = briefing.replace('status: draft', 'status: published');
    expect(findings(published).map(({ rule }) => rule)).toEqual(['brief/cutoff', 'schema/invalid']);
    const dates = 'published: 2026-11-22\ninformationCutoff: 2026-11-22';
    expect(findings(published.replace('status: published', `status: published\n${dates}`))).toEqual(
      [],
    );
  });
});
