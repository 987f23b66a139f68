// How much confidence the sourcing of a judgement allows. The ceiling itself is tested with
// provenance.

import { describe, expect, it } from 'vitest';
import { interestedNorthland } from '../../../../src/core/rules/example-world.ts';
import { foundFor, type Case } from '../found.ts';

describe('too much', () => {
  it.each<readonly [string, Case]>([
    [
      'high on an opinion',
      {
        fields: `claims:
  order: { source: agency-report }
  count: { source: news-interview, saidBy: south-official }
  decree: { nature: act, source: agency-report }
  cheap: { nature: opinion, source: news-interview }
  both: { status: corroborated, attributions: [{ source: agency-report }, { source: news-interview, saidBy: south-official }] }
  outlook: { kind: assessed, confidence: high, because: So it seems., restsOn: [cheap] }`,
        text: 'It is so, they say.[@order; @count; @decree; @cheap; @both] We judge so.[@outlook]',
        files: {},
        finds: [
          [
            'briefings/example.md:15:42-15:46 error confidence/above-ceiling',
            '`outlook` has the confidence `high`, but its sourcing allows no more than `moderate`: `cheap` is an opinion',
            'write `confidence: moderate`, or rest it on claims that are verified or corroborated by somebody without a stake',
            'briefings/example.md:13:3 `cheap` is an opinion',
          ],
        ],
      },
    ],
    [
      'moderate on a party alone',
      {
        fields: `claims:
  order: { source: agency-report }
  count: { source: news-interview, saidBy: south-official }
  decree: { nature: act, source: agency-report }
  cheap: { nature: opinion, source: news-interview }
  both: { status: corroborated, attributions: [{ source: agency-report }, { source: news-interview, saidBy: south-official }] }
  outlook: { kind: assessed, confidence: moderate, because: So it seems., restsOn: [order] }`,
        text: 'It is so, they say.[@order; @count; @decree; @cheap; @both] We judge so.[@outlook]',
        files: interestedNorthland,
        finds: [
          [
            'briefings/example.md:15:42-15:50 error confidence/above-ceiling',
            '`outlook` has the confidence `moderate`, but its sourcing allows no more than `low`: `order` has one origin, Northland, which is an interested party',
            'write `confidence: low`, or rest it on claims that are verified or corroborated by somebody without a stake',
            'briefings/example.md:10:3 `order` has one origin, Northland, which is an interested party',
          ],
        ],
      },
    ],
    [
      'high on claims of which one is enough and others are not',
      {
        fields: `claims:
  order: { source: agency-report }
  count: { source: news-interview, saidBy: south-official }
  decree: { nature: act, source: agency-report }
  cheap: { nature: opinion, source: news-interview }
  both: { status: corroborated, attributions: [{ source: agency-report }, { source: news-interview, saidBy: south-official }] }
  outlook: { kind: assessed, confidence: high, because: So it seems., restsOn: [both, count, cheap, order, decree] }`,
        text: 'It is so, they say.[@order; @count; @decree; @cheap; @both] We judge so.[@outlook]',
        files: {},
        finds: [
          [
            'briefings/example.md:15:42-15:46 error confidence/above-ceiling',
            '`outlook` has the confidence `high`, but its sourcing allows no more than `moderate`: `count` is unverified; `cheap` is an opinion; `order` is unverified',
            'write `confidence: moderate`, or rest it on claims that are verified or corroborated by somebody without a stake',
            'briefings/example.md:11:3 `count` is unverified',
            'briefings/example.md:13:3 `cheap` is an opinion',
            'briefings/example.md:10:3 `order` is unverified',
          ],
        ],
      },
    ],
    [
      'high on a judgement of moderate confidence',
      {
        fields: `claims:
  order: { source: agency-report }
  count: { source: news-interview, saidBy: south-official }
  decree: { nature: act, source: agency-report }
  cheap: { nature: opinion, source: news-interview }
  both: { status: corroborated, attributions: [{ source: agency-report }, { source: news-interview, saidBy: south-official }] }
  base: { kind: assessed, confidence: moderate, because: So it seems., restsOn: [count] }
  outlook: { kind: assessed, confidence: high, because: So it seems., restsOn: [both, base] }`,
        text: 'It is so, they say.[@order; @count; @decree; @cheap; @both] So it is.[@base] We judge so.[@outlook]',
        files: {},
        finds: [
          [
            'briefings/example.md:16:42-16:46 error confidence/above-ceiling',
            '`outlook` has the confidence `high`, but its sourcing allows no more than `moderate`: `base` is a judgement of moderate confidence',
            'write `confidence: moderate`, or rest it on claims that are verified or corroborated by somebody without a stake',
            'briefings/example.md:15:3 `base` is a judgement of moderate confidence',
          ],
        ],
      },
    ],
    [
      'moderate on what has no known origin',
      {
        fields: `claims:
  order: { source: agency-report }
  count: { source: news-interview, saidBy: south-official }
  decree: { nature: act, source: agency-report }
  cheap: { nature: opinion, source: news-interview }
  both: { status: corroborated, attributions: [{ source: agency-report }, { source: news-interview, saidBy: south-official }] }
  rumour: { source: unknown }
  outlook: { kind: assessed, confidence: moderate, because: So it seems., restsOn: [count, rumour] }`,
        text: 'It is so, they say.[@order; @count; @decree; @cheap; @both] So it is.[@rumour] We judge so.[@outlook]',
        files: {
          'sources/unknown.yaml': `title: Rumour
publisher: daily-post
published: 2024-11-15
url: https://post.example/rumour
`,
        },
        finds: [
          [
            'briefings/example.md:16:42-16:50 error confidence/above-ceiling',
            '`outlook` has the confidence `moderate`, but its sourcing allows no more than `low`: `rumour` has no known origin',
            'write `confidence: low`, or rest it on claims that are verified or corroborated by somebody without a stake',
            'briefings/example.md:15:3 `rumour` has no known origin',
          ],
        ],
      },
    ],
    [
      'moderate on a claim of another briefing that is refuted',
      {
        fields: `claims:
  order: { source: agency-report }
  count: { source: news-interview, saidBy: south-official }
  decree: { nature: act, source: agency-report }
  cheap: { nature: opinion, source: news-interview }
  both: { status: corroborated, attributions: [{ source: agency-report }, { source: news-interview, saidBy: south-official }] }
  outlook: { kind: assessed, confidence: moderate, because: So it seems., restsOn: [other#order] }`,
        text: 'It is so, they say.[@order; @count; @decree; @cheap; @both] We judge so.[@outlook]',
        files: {
          'briefings/other.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
claims:
  order: { source: agency-report, status: refuted, verification: { method: [document], by: daily-post, date: 2024-11-16 } }
---

Text, it says.[@order]
`,
        },
        finds: [
          [
            'briefings/example.md:15:42-15:50 error confidence/above-ceiling',
            '`outlook` has the confidence `moderate`, but its sourcing allows no more than `low`: `other#order` is refuted',
            'write `confidence: low`, or rest it on claims that are verified or corroborated by somebody without a stake',
            'briefings/other.md:10:3 `other#order` is refuted',
          ],
        ],
      },
    ],
    [
      'more reasons than the message holds',
      {
        fields: `claims:
  order: { source: agency-report }
  count: { source: news-interview, saidBy: south-official }
  decree: { nature: act, source: agency-report }
  cheap: { nature: opinion, source: news-interview }
  both: { status: corroborated, attributions: [{ source: agency-report }, { source: news-interview, saidBy: south-official }] }
  r-one: { source: news-interview, status: disputed }
  r-two: { source: news-interview, status: disputed }
  r-three: { source: news-interview, status: disputed }
  r-four: { source: news-interview, status: disputed }
  outlook: { kind: assessed, confidence: moderate, because: So it seems., restsOn: [r-one, r-two, r-three, r-four] }`,
        text: 'It is so, they say.[@order; @count; @decree; @cheap; @both] So it is.[@r-one; @r-two; @r-three; @r-four] We judge so.[@outlook]',
        files: {},
        finds: [
          [
            'briefings/example.md:19:42-19:50 error confidence/above-ceiling',
            '`outlook` has the confidence `moderate`, but its sourcing allows no more than `low`: `r-one` is disputed; `r-two` is disputed; `r-three` is disputed; and 1 more',
            'write `confidence: low`, or rest it on claims that are verified or corroborated by somebody without a stake',
            'briefings/example.md:15:3 `r-one` is disputed',
            'briefings/example.md:16:3 `r-two` is disputed',
            'briefings/example.md:17:3 `r-three` is disputed',
            'briefings/example.md:18:3 `r-four` is disputed',
          ],
        ],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'confidence/above-ceiling')).toEqual(one.finds);
  });
});

describe('not too much', () => {
  it.each<readonly [string, Case]>([
    [
      'high on an act and on what a disinterested speaker corroborates',
      {
        fields: `claims:
  order: { source: agency-report }
  count: { source: news-interview, saidBy: south-official }
  decree: { nature: act, source: agency-report }
  cheap: { nature: opinion, source: news-interview }
  both: { status: corroborated, attributions: [{ source: agency-report }, { source: news-interview, saidBy: south-official }] }
  outlook: { kind: assessed, confidence: high, because: So it seems., restsOn: [decree, both] }`,
        text: 'It is so, they say.[@order; @count; @decree; @cheap; @both] We judge so.[@outlook]',
        files: {},
        finds: [],
      },
    ],
    [
      'moderate on one disinterested speaker',
      {
        fields: `claims:
  order: { source: agency-report }
  count: { source: news-interview, saidBy: south-official }
  decree: { nature: act, source: agency-report }
  cheap: { nature: opinion, source: news-interview }
  both: { status: corroborated, attributions: [{ source: agency-report }, { source: news-interview, saidBy: south-official }] }
  outlook: { kind: assessed, confidence: moderate, because: So it seems., restsOn: [count] }`,
        text: 'It is so, they say.[@order; @count; @decree; @cheap; @both] We judge so.[@outlook]',
        files: {},
        finds: [],
      },
    ],
    [
      'low on anything',
      {
        fields: `claims:
  order: { source: agency-report }
  count: { source: news-interview, saidBy: south-official }
  decree: { nature: act, source: agency-report }
  cheap: { nature: opinion, source: news-interview }
  both: { status: corroborated, attributions: [{ source: agency-report }, { source: news-interview, saidBy: south-official }] }
  outlook: { kind: assessed, confidence: low, because: So it seems., restsOn: [order] }`,
        text: 'It is so, they say.[@order; @count; @decree; @cheap; @both] We judge so.[@outlook]',
        files: {},
        finds: [],
      },
    ],
    [
      'what was found weaker does not count',
      {
        fields: `claims:
  order: { source: agency-report }
  count: { source: news-interview, saidBy: south-official }
  decree: { nature: act, source: agency-report }
  cheap: { nature: opinion, source: news-interview }
  both: { status: corroborated, attributions: [{ source: agency-report }, { source: news-interview, saidBy: south-official }] }
  outlook: { kind: assessed, confidence: high, because: So it seems., restsOn: [both], despite: [order] }`,
        text: 'It is so, they say.[@order; @count; @decree; @cheap; @both] We judge so.[@outlook]',
        finds: [],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'confidence/above-ceiling')).toEqual(one.finds);
  });
});

describe('one fault, one finding', () => {
  const rulesIn = (one: Omit<Case, 'finds'>) =>
    foundFor(one, '').map(([where = '']) => where.split(' ').slice(1).join(' '));
  it.each<readonly [string, Omit<Case, 'finds'>, readonly string[]]>([
    [
      'a support that does not exist',
      {
        fields: `claims:
  order: { source: agency-report }
  count: { source: news-interview, saidBy: south-official }
  decree: { nature: act, source: agency-report }
  cheap: { nature: opinion, source: news-interview }
  both: { status: corroborated, attributions: [{ source: agency-report }, { source: news-interview, saidBy: south-official }] }
  outlook: { kind: assessed, confidence: high, because: So it seems., restsOn: [ordre] }`,
        text: 'It is so, they say.[@order; @count; @decree; @cheap; @both] We judge so.[@outlook]',
        files: {},
      },
      ['error ref/unresolved'],
    ],
    [
      'a support with a fault',
      {
        fields: `claims:
  order: { source: agency-report }
  count: { source: news-interview, saidBy: south-official }
  decree: { nature: act, source: agency-report }
  cheap: { nature: opinion, source: news-interview }
  both: { status: corroborated, attributions: [{ source: agency-report }, { source: news-interview, saidBy: south-official }] }
  one: { source: agency-report, status: sure }
  outlook: { kind: assessed, confidence: high, because: So it seems., restsOn: [one] }`,
        text: 'It is so, they say.[@order; @count; @decree; @cheap; @both] So it is.[@one] We judge so.[@outlook]',
        files: {},
      },
      ['error schema/invalid'],
    ],
    [
      'a support without a document',
      {
        fields: `claims:
  order: { source: agency-report }
  count: { source: news-interview, saidBy: south-official }
  decree: { nature: act, source: agency-report }
  cheap: { nature: opinion, source: news-interview }
  both: { status: corroborated, attributions: [{ source: agency-report }, { source: news-interview, saidBy: south-official }] }
  one: { saidBy: north-agency }
  outlook: { kind: assessed, confidence: high, because: So it seems., restsOn: [one] }`,
        text: 'It is so, they say.[@order; @count; @decree; @cheap; @both] So it is.[@one] We judge so.[@outlook]',
        files: {},
      },
      ['error attr/no-attribution'],
    ],
    [
      'a judgement without confidence among the supports',
      {
        fields: `claims:
  order: { source: agency-report }
  count: { source: news-interview, saidBy: south-official }
  decree: { nature: act, source: agency-report }
  cheap: { nature: opinion, source: news-interview }
  both: { status: corroborated, attributions: [{ source: agency-report }, { source: news-interview, saidBy: south-official }] }
  one: { kind: assessed, because: So it seems., restsOn: [count] }
  outlook: { kind: assessed, confidence: high, because: So it seems., restsOn: [one] }`,
        text: 'It is so, they say.[@order; @count; @decree; @cheap; @both] So it is.[@one] We judge so.[@outlook]',
        files: {},
      },
      ['error confidence/missing'],
    ],
    [
      'nothing to rest on',
      {
        fields: `claims:
  order: { source: agency-report }
  count: { source: news-interview, saidBy: south-official }
  decree: { nature: act, source: agency-report }
  cheap: { nature: opinion, source: news-interview }
  both: { status: corroborated, attributions: [{ source: agency-report }, { source: news-interview, saidBy: south-official }] }
  outlook: { kind: assessed, confidence: high, because: So it seems., restsOn: [] }`,
        text: 'It is so, they say.[@order; @count; @decree; @cheap; @both] We judge so.[@outlook]',
        files: {},
      },
      ['error confidence/missing'],
    ],
    [
      'a topic whose broader one does not exist',
      {
        fields: `claims:
  order: { source: agency-report }
  count: { source: news-interview, saidBy: south-official }
  decree: { nature: act, source: agency-report }
  cheap: { nature: opinion, source: news-interview }
  both: { status: corroborated, attributions: [{ source: agency-report }, { source: news-interview, saidBy: south-official }] }
  outlook: { kind: assessed, confidence: high, because: So it seems., restsOn: [order] }`,
        text: 'It is so, they say.[@order; @count; @decree; @cheap; @both] We judge so.[@outlook]',
        files: {
          'topics/drones.md': `---
name: Drones
summary: Unmanned aircraft.
measures: { drones-built: { label: Drones built, unit: drones } }
broader: aircraft
---
`,
        },
      },
      ['error ref/unresolved'],
    ],
    [
      'a confidence that does not exist',
      {
        fields: `claims:
  order: { source: agency-report }
  count: { source: news-interview, saidBy: south-official }
  decree: { nature: act, source: agency-report }
  cheap: { nature: opinion, source: news-interview }
  both: { status: corroborated, attributions: [{ source: agency-report }, { source: news-interview, saidBy: south-official }] }
  outlook: { kind: assessed, confidence: hihg, because: So it seems., restsOn: [order] }`,
        text: 'It is so, they say.[@order; @count; @decree; @cheap; @both] We judge so.[@outlook]',
        files: {},
      },
      ['error schema/invalid'],
    ],
    [
      'judgements in a circle',
      {
        fields: `claims:
  one: { kind: assessed, confidence: high, because: So it seems., restsOn: [two] }
  two: { kind: assessed, confidence: low, because: So it seems., restsOn: [one] }`,
        text: 'We judge so.[@one; @two]',
      },
      ['error ref/cycle'],
    ],
  ])('%s', (_, one, rules) => {
    expect(rulesIn(one)).toEqual(rules);
  });
});
