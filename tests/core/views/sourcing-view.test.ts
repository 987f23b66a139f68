// How to read a claim: every word with its meaning, and what is silenced, of what is released only.

import { describe, expect, it } from 'vitest';
import { releaseCorpus } from '../../../src/core/corpus/release.ts';
import * as vocabularies from '../../../src/core/schema/vocabularies.ts';
import { backlinksOf } from '../../../src/core/views/backlinks.ts';
import { english } from '../../../src/core/views/interface-text.ts';
import { meaningHref, shapeTerm, termId } from '../../../src/core/views/meanings.ts';
import { sourcingView, termSections } from '../../../src/core/views/sourcing-view.ts';
import { smallWorld } from '../../fixtures/small-world.ts';
import { checkFiles, testNow } from '../check-files.ts';

const sections = termSections(english);
const terms = sections.flatMap((section) => section.terms);

function viewOf(files: Readonly<Record<string, string>>) {
  const { corpus } = releaseCorpus(checkFiles({ ...smallWorld, ...files }).corpus, testNow);
  return sourcingView({
    corpus,
    backlinks: backlinksOf(corpus),
    text: english,
    interfaceLanguage: 'en',
    base: '/',
    now: testNow,
  });
}

describe('the words of the sourcing page', () => {
  it('are all words of all vocabularies, each with its meaning', () => {
    const all = Object.values(vocabularies)
      .filter((one) => typeof one === 'object')
      .flatMap((vocabulary) => Object.values(vocabulary));
    expect(all.length).toBeGreaterThan(100);
    expect(terms.map(({ meaning }) => meaning).sort()).toEqual(all.sort());
  });

  it('have places of their own that stay as they are', () => {
    const ids = terms.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(sections[0]).toEqual({
      id: 'claim-status',
      name: 'How a claim stands',
      terms: [
        {
          id: 'claim-status-unverified',
          word: 'unverified',
          meaning: 'Nobody independent has confirmed it',
          shape: 'unverified',
        },
        {
          id: 'claim-status-corroborated',
          word: 'corroborated',
          meaning: 'At least two independent origins say so',
          shape: 'corroborated',
        },
        {
          id: 'claim-status-verified',
          word: 'verified',
          meaning: 'Checked by a named party with a named method',
          shape: 'verified',
        },
        {
          id: 'claim-status-disputed',
          word: 'disputed',
          meaning: 'Somebody with standing says otherwise',
          shape: 'disputed',
        },
        {
          id: 'claim-status-refuted',
          word: 'refuted',
          meaning: 'Shown to be wrong by a named party with a named method',
          shape: 'refuted',
        },
      ],
    });
  });

  it('say how files write a word that readers see otherwise', () => {
    expect(terms.find(({ id }) => id === 'tlp-amber-strict')).toEqual({
      id: 'tlp-amber-strict',
      word: 'TLP:AMBER+STRICT',
      meaning: "May be shared within the recipient's organisation only",
      written: 'AMBER+STRICT',
    });
  });

  it('are where the marks lead', () => {
    const ids = new Set(terms.map(({ id }) => id));
    const shapes = [
      ...vocabularies.words(vocabularies.claimStatus),
      'act',
      'opinion',
      'assessed',
    ] as const;
    expect(shapes.map(shapeTerm).filter((id) => !ids.has(id))).toEqual([]);
    expect(meaningHref('/sub/', termId('computed', 'interested-party'))).toBe(
      '/sub/sourcing/#computed-interested-party',
    );
  });
});

const briefing = (id: string, status: string, suppress: string) => ({
  [`briefings/${id}.md`]: smallWorld['briefings/example.md']
    .replace('status: published', status)
    .replace('\n---\n\n', `\nsuppress:\n${suppress}\n---\n\n`),
});

describe('the suppressions of the sourcing page', () => {
  it('are listed by rule, each with its place and reason', () => {
    const view = viewOf({
      ...briefing(
        'example',
        'status: published',
        `  - { rule: ref/unused, at: rain, reason: Kept for later. }
  - { rule: attr/no-such, at: It rained in, reason: No such rule. }
  - { rule: ref/bare-url, reason: '' }
  - { rule: release/tlp, reason: Never silenced. }`,
      ),
      'topics/weather.md': `---
name: Weather
summary: Rain and sun.
suppress: [{ rule: claim/uncited, reason: Common knowledge. }]
---
`,
    });
    const example = {
      name: 'Daily Post reports rain',
      href: '/briefings/example/',
      language: 'en',
    };
    expect(view.suppressions).toEqual([
      {
        rule: {
          id: 'claim/uncited',
          name: 'Cite a claim or a source in every paragraph, list item, table row and quotation',
          href: '/rules/claim/uncited/',
        },
        in: { name: 'Weather', href: '/topics/weather/' },
        reason: 'Common knowledge.',
      },
      {
        rule: expect.objectContaining({ id: 'ref/unused', href: '/rules/ref/unused/' }),
        in: example,
        at: { name: 'Rain in the north', href: '/sources/rain/', language: 'en' },
        reason: 'Kept for later.',
      },
    ]);
  });

  it('of drafts, and places that are withheld, are not shown', () => {
    const view = viewOf({
      'site.yaml': `${smallWorld['site.yaml']}suppress:
  - { rule: claim/uncited, at: A secret paragraph, reason: Site reason. }
  - { rule: claim/uncited, at: It rained IN  the north, reason: Open reason. }
  - { rule: claim/uncited, at: hidden-source, reason: Source reason. }
rules: { archive/missing: error, ref/unused: 'off', claim/no-such: error }
`,
      ...briefing('secret', 'status: draft', '  - { rule: ref/unused, reason: Secret reason. }'),
      'sources/hidden-source.yaml': `title: Hidden
publisher: daily-post
published: 2024-11-15
url: https://post.example/hidden
tlp: RED
suppress: [{ rule: ref/unused, reason: Hidden reason. }]
`,
    });
    expect(view.suppressions.map(({ in: where, at, reason }) => [where.name, at, reason])).toEqual([
      ['Example', undefined, 'Site reason.'],
      ['Example', { name: '“It rained IN  the north …”' }, 'Open reason.'],
      ['Example', undefined, 'Source reason.'],
    ]);
    expect(view.changed.map(({ rule, severity }) => [rule.id, severity])).toEqual([
      ['archive/missing', 'error'],
      ['ref/unused', 'off'],
    ]);
  });
});
