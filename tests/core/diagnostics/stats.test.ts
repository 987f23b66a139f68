// The sourcing profile of a publication, over what is released.

import { describe, expect, it } from 'vitest';
import { releaseCorpus } from '../../../src/core/corpus/release.ts';
import { statsJson, statsText } from '../../../src/core/diagnostics/stats.ts';
import { publicationProfile } from '../../../src/core/provenance/publication-profile.ts';
import { exampleBriefing, worldWith } from '../../../src/core/rules/example-world.ts';
import { backlinksOf } from '../../../src/core/views/backlinks.ts';
import { checkFiles, testNow } from '../check-files.ts';

const files = worldWith({
  files: {
    'actors/northland.md':
      '---\nname: Northland\nkind: state\nsummary: A state.\ninterests: [{ in: drones, as: party }]\n---\n',
    'briefings/example.md': exampleBriefing({
      fields: `claims:
  order: { saidBy: northland, source: post-story }
  law: { nature: act, saidBy: southland, source: news-interview }`,
      text: 'It was ordered, Northland says.[@order] Southland passed a law.[@law]',
    }),
    'briefings/hidden.md': exampleBriefing({ text: 'It was ordered.[@agency-report]' }).replace(
      'status: published',
      'status: draft',
    ),
  },
});

const profileOf = (content: Readonly<Record<string, string>>) => {
  const { corpus } = releaseCorpus(checkFiles(content).corpus, testNow);
  return publicationProfile(corpus, [...backlinksOf(corpus).claimsOf.values()].flat());
};

const profile = profileOf(files);

describe('the profile of the publication', () => {
  it('is a table for people', () => {
    expect(statsText(profile)).toBe(`briefings                  1
actors                     6
topics                     1
sources                    3

claims published           2
  unverified               1
  corroborated             0
  verified                 0
  disputed                 0
  refuted                  0
  acts                     1
  opinions                 0
  judgements               0

claims with                2 without judgements
  no known origin          0
  one origin               2
  several origins          0
  interested parties only  1

documents                  3 from 2 origins
sentences with a citation  2 of 2 (100 %)
languages                  en
oldest document            2024-11-15
newest document            2024-11-15
`);
  });

  it('is an object for programs', () => {
    expect(JSON.parse(statsJson(profile))).toEqual({
      briefings: 1,
      actors: 6,
      topics: 1,
      sources: 3,
      citedDirectly: 0,
      claims: 2,
      byStatus: { unverified: 1, corroborated: 0, verified: 0, disputed: 0, refuted: 0 },
      acts: 1,
      opinions: 0,
      assessments: 0,
      byOrigins: { none: 0, one: 2, several: 0 },
      interested: 1,
      disinterested: 1,
      documents: 3,
      origins: 2,
      sentences: { cited: 2, all: 2 },
      languages: ['en'],
      oldest: '2024-11-15',
      newest: '2024-11-15',
    });
  });

  it('tells documents that are cited as such from the claims that `npm run check` counts', () => {
    const text = 'It was ordered.[@agency-report] It was paid.[@post-story]';
    const direct = profileOf(
      worldWith({ files: { 'briefings/example.md': exampleBriefing({ text }) } }),
    );
    expect(statsText(direct)).toContain(
      'claims published           2, of which 2 are documents cited as such\n',
    );
    expect(JSON.parse(statsJson(direct))).toMatchObject({ claims: 2, citedDirectly: 2 });
  });

  it('is one of nothing where nothing is released', () => {
    const empty = profileOf({});
    expect(statsText(empty).split('\n').slice(-6, -1)).toEqual([
      'documents                  0 from 0 origins',
      'sentences with a citation  0 of 0',
      'languages                  none',
      'oldest document            none',
      'newest document            none',
    ]);
  });
});
