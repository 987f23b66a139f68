// What a contributor writes in plain-text fields is shown as text, never as markup.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  buildSite,
  remove,
  temporaryFolder,
  writeContent,
  type BuiltSite,
} from './build-content.ts';

const attack = `<script>alert(1)</script><img src=x onerror=alert(2)>" onclick="alert(3)' --> ]]> {alert} \${x}`;
const text = (name: string): string => `'${name} ${attack.replaceAll("'", "''")}'`;

const files = {
  'site.yaml': `title: ${text('title')}
description: ${text('description')}
url: https://hostile.example/
publisher: { name: ${text('publisher')} }
license: ${text('license')}
language: en
`,
  'actors/body.md': `---
name: ${text('name')}
kind: state
summary: ${text('summary')}
aliases: [${text('alias')}]
interests: [{ in: topic-one, as: party, note: ${text('interest')} }]
---
`,
  'topics/topic-one.md': `---
name: ${text('name')}
summary: ${text('summary')}
measures: { things: { label: ${text('label')}, unit: ${text('unit')} } }
---
`,
  'sources/document.yaml': `title: ${text('title')}
publisher: body
authors: [${text('author')}]
published: 2024-01-01
url: https://hostile.example/?a="><script>alert(4)</script>
derivedFrom: []
`.replace(/url: .*/, 'url: https://hostile.example/?a=%22%3E'),
  'briefings/one.md': `---
title: ${text('title')}
summary: ${text('summary')}
status: published
published: 2024-01-02
informationCutoff: 2024-01-02
authors: [${text('author')}]
topics: [topic-one]
takeaways: [{ text: ${text('takeaway says')}, claims: [one] }]
claims:
  one:
    text: ${text('claim')}
    saidBy: { unnamed: ${text('unnamed')}, reason: ${text('reason')}, of: body }
    source: document
    locator: ${text('locator')}
    quantity: { measure: things, value: 3 }
    quote: { text: ${text('quote')}, original: ${text('original')}, translation: human, translator: ${text('translator')} }
gaps: [${text('gap')}]
conflicts: ${text('conflicts')}
ai: { used: true, purpose: ${text('purpose')} }
---

A body says so &lt;script&gt;alert(5)&lt;/script&gt; and \`<script>alert(6)</script>\`.[@one, p. 4 "quoted"]
`,
};

const folder = temporaryFolder();
let site: BuiltSite;

beforeAll(async () => {
  writeContent(folder, files);
  site = await buildSite({ CONTENT_DIR: folder });
});

afterAll(() => remove(folder, dirname(site.dist)));

describe('a site whose every text tries to break out', () => {
  it('is built', () => {
    expect([site.code, site.output]).toEqual([0, expect.any(String)]);
  });

  it('shows the texts escaped on every page', () => {
    const pages = site.files.filter((path) => path.endsWith('.html'));
    const broken = pages.flatMap((path) => {
      // In a quoted value `<` is only a character.
      const html = readFileSync(join(site.dist, path), 'utf8').replace(/="[^"]*"/g, '=""');
      const found = html.match(/<script>alert|<img src=x|<[^>]*\son\w+=/g) ?? [];
      return found.map((one) => `${path}: ${one}`);
    });
    expect(broken).toEqual([]);
    const shown = readFileSync(join(site.dist, 'briefings/one/index.html'), 'utf8');
    expect(shown).toMatch(/(?:&lt;|&#x3C;|&#60;)script/);
  });
});
