// New files are generated from the schemas: what they say is sound, and so is what they offer in comments.

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { newSite } from '../../../src/core/export/new-site.ts';
import { scaffold, scaffoldFields } from '../../../src/core/export/scaffold.ts';
import { schemas, type RecordKind } from '../../../src/core/schema/kinds.ts';
import { checkFiles } from '../check-files.ts';

const kinds = Object.keys(schemas) as RecordKind[];
const now = Date.UTC(2026, 10, 24, 12);

const frontmatter = (text: string): string => /^---\n(.*?)^---$/ms.exec(text)?.[1] ?? text;

const findings = (files: Readonly<Record<string, string>>) =>
  checkFiles(files, now).findings.map(({ rule, message }) => `${rule}: ${message}`);

describe('the text of a new file', () => {
  it('has what a file of its kind needs, and the rest in comments with what it is for', () => {
    expect(scaffold('topic')).toBe(`---
name: "…" # Its name
summary: "…" # What belongs to it

# What else may stand here: take away the "# " in front of what you need.
# aliases: ["…"] # Other names
# broader: some-id # The topic above it
# related: [some-id] # Topics beside it
# measures: { some-id: { label: "…", unit: "…" } } # Figures that claims on it can give; ids are global
# tlp: CLEAR # TLP 2.0 marking; nothing above the site's level is built: CLEAR, GREEN, AMBER, AMBER+STRICT, RED
# formerly: [some-id] # Earlier ids; their addresses stay as redirects
# suppress: [{ rule: claim/uncited, reason: "…" }] # Rules that are silenced here, each with its reason
---

`);
  });

  it('takes values that are given, wherever they belong', () => {
    const text = scaffold('source', { values: { title: '"Rain"', kind: 'report' } });
    expect(text.split('\n').slice(0, 6)).toEqual([
      'title: "Rain"',
      'publisher: "A name" # Who published it: an actor or a name',
      'kind: report',
      'published: unknown # When it was published, or `unknown`',
      'url: https://example.org/ # Its canonical address',
      '',
    ]);
  });

  it.each(kinds)('is a sound %s', (kind) => {
    expect(schemas[kind].safeParse(parse(frontmatter(scaffold(kind)))).error).toBeUndefined();
  });

  it.each(kinds)('offers fields that a %s can have, all of them', (kind) => {
    const offered = frontmatter(scaffold(kind)).replace(/^# (?=\w+: )/gm, '');
    const value: unknown = parse(offered);
    expect(Object.keys(value ?? {}).sort()).toEqual(Object.keys(schemas[kind].shape).sort());
    expect(schemas[kind].safeParse(value).error).toBeUndefined();
  });

  it.each(kinds)('says what each field of a %s is for', (kind) => {
    expect(scaffoldFields(kind).filter(({ purpose }) => purpose === '')).toEqual([]);
  });
});

describe('a new publication', () => {
  it('has nothing wrong with it, whatever its title and day', () => {
    for (const title of ['A new publication', 'No: "it" is # 1', '북쪽 보고서 \\ {a}', 'yes']) {
      expect(findings(newSite(title, '2026-11-24'))).toEqual([]);
    }
  });

  it('bears any other new file beside it', () => {
    const files = {
      ...newSite('Northland', '2026-11-24'),
      'briefings/second.md': scaffold('briefing', { values: { topics: '[this-publication]' } }),
      'actors/north.md': scaffold('actor'),
      'topics/rain.md': scaffold('topic'),
      'sources/rain-report.yaml': scaffold('source'),
    };
    expect(findings(files)).toEqual([]);
  });

  it('is not made for a day that does not exist', () => {
    expect(() => newSite('Northland', '2026-02-30')).toThrow('2026-02-30 is no date');
  });
});
