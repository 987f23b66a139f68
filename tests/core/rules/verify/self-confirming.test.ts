// Whose check is the claim once more.

import { describe, expect, it } from 'vitest';
import { interestedNorthland } from '../../../../src/core/rules/example-world.ts';
import { foundFor, type Case } from '../found.ts';

describe('the claim once more', () => {
  it.each<readonly [string, Case]>([
    [
      'the state, of its agency’s report',
      {
        fields: `claims:
  order: { source: agency-report, status: verified, verification: { method: [document], by: northland, date: 2024-11-16 } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [
          [
            'briefings/example.md:10:93-10:102 error verify/self-confirming',
            '`order` was checked by `northland`, but its only speaker, `north-agency`, has the same principal: Northland',
            'name in `by` somebody who does not answer to Northland, or delete `verification` and write `status: unverified`',
          ],
        ],
      },
    ],
    [
      'the publisher, of its own story',
      {
        fields: `claims:
  order: { source: news-interview, status: verified, verification: { method: [document], by: evening-news, date: 2024-11-16 } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [
          [
            'briefings/example.md:10:94-10:106 error verify/self-confirming',
            '`order` was checked by its only speaker, `evening-news`',
            'name in `by` somebody who does not answer to Evening News, or delete `verification` and write `status: unverified`',
          ],
        ],
      },
    ],
    [
      'another body, of a story that goes back to the agency',
      {
        fields: `claims:
  order: { source: post-story, status: refuted, verification: { method: [document], by: north-ministry, date: 2024-11-16 } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [
          [
            'briefings/example.md:10:89-10:103 error verify/self-confirming',
            '`order` was checked by `north-ministry`, but its only speaker, `north-agency`, has the same principal: Northland',
            'name in `by` somebody who does not answer to Northland, or delete `verification` and write `status: unverified`',
          ],
        ],
      },
    ],
    [
      'the body of an unnamed official',
      {
        fields: `claims:
  order: { source: news-interview, saidBy: { unnamed: an official, reason: not said, of: southland }, status: verified, verification: { method: [document], by: southland, date: 2024-11-16 } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [
          [
            'briefings/example.md:10:161-10:170 error verify/self-confirming',
            '`order` was checked by its only speaker, `southland`',
            'name in `by` somebody who does not answer to Southland, or delete `verification` and write `status: unverified`',
          ],
        ],
      },
    ],
    [
      'one of two bodies of one state',
      {
        fields: `claims:
  order: { attributions: [{ source: agency-report, saidBy: north-agency }, { source: news-interview, saidBy: north-ministry }], status: verified, verification: { method: [document], by: northland, date: 2024-11-16 } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [
          [
            'briefings/example.md:10:187-10:196 error verify/self-confirming',
            '`order` was checked by `northland`, but all its speakers have the same principal: Northland',
            'name in `by` somebody who does not answer to Northland, or delete `verification` and write `status: unverified`',
          ],
        ],
      },
    ],
    [
      'a party among several',
      {
        fields: `claims:
  order: { attributions: [{ source: agency-report }, { source: news-interview, saidBy: south-official }], status: verified, verification: { method: [document], by: north-ministry, date: 2024-11-16 } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: interestedNorthland,
        finds: [
          [
            'briefings/example.md:10:165-10:179 error verify/self-confirming',
            '`order` was checked by `north-ministry`, but an interested speaker, `north-agency`, has the same principal: Northland',
            'name in `by` somebody who does not answer to Northland, or delete `verification` and write `status: unverified`',
          ],
        ],
      },
    ],
    [
      'the provider, of what others read in its handout',
      {
        fields: `claims:
  order: { source: news-interview, saidBy: evening-news, basedOn: [north-agency], status: verified, verification: { method: [document], by: north-ministry, date: 2024-11-16 } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [
          [
            'briefings/example.md:10:141-10:155 error verify/self-confirming',
            '`order` was checked by `north-ministry`, but its only origin, `northland`, has the same principal: Northland',
            'name in `by` somebody who does not answer to Northland, or delete `verification` and write `status: unverified`',
          ],
        ],
      },
    ],
    [
      'a name without a page, of itself',
      {
        fields: `claims:
  order: { source: blog, status: verified, verification: { method: [document], by: a BLOG, date: 2024-11-16 } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/blog.yaml': `title: A post
publisher: A Blog
published: 2024-11-15
url: https://blog.example/post
derivedFrom: []
`,
        },
        finds: [
          [
            'briefings/example.md:10:84-10:90 error verify/self-confirming',
            '`order` was checked by its only speaker, `"a BLOG"`',
            'name in `by` somebody who does not answer to a BLOG, or delete `verification` and write `status: unverified`',
          ],
        ],
      },
    ],
    [
      'in a dispute',
      {
        fields: `claims:
  order: { source: agency-report, status: disputed, verification: { method: [document], by: northland, date: 2024-11-16 } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [
          [
            'briefings/example.md:10:93-10:102 error verify/self-confirming',
            '`order` was checked by `northland`, but its only speaker, `north-agency`, has the same principal: Northland',
            'name in `by` somebody who does not answer to Northland, or delete `verification` and write `status: unverified`',
          ],
        ],
      },
    ],
    [
      'an admission, by the only one who made it',
      {
        fields: `claims:
  order: { source: agency-report, againstInterest: It costs them., status: verified, verification: { method: [document], by: northland, date: 2024-11-16 } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [
          [
            'briefings/example.md:10:126-10:135 error verify/self-confirming',
            '`order` was checked by `northland`, but its only speaker, `north-agency`, has the same principal: Northland',
            'name in `by` somebody who does not answer to Northland, or delete `verification` and write `status: unverified`',
          ],
        ],
      },
    ],
    [
      'a person who spoke for the same state on that day',
      {
        fields: `claims:
  order: { source: agency-report, status: verified, verification: { method: [document], by: a-minister, date: 2024-11-16 } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'actors/a-minister.md': `---
name: A. Minister
kind: person
summary: A minister.
affiliations: [{ with: northland, to: 2024-12 }]
---
`,
        },
        finds: [
          [
            'briefings/example.md:10:93-10:103 error verify/self-confirming',
            '`order` was checked by `a-minister`, but its only speaker, `north-agency`, has the same principal: Northland',
            'name in `by` somebody who does not answer to Northland, or delete `verification` and write `status: unverified`',
          ],
        ],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'verify/self-confirming')).toEqual(one.finds);
  });
});

describe('a check of it', () => {
  it.each<readonly [string, Case]>([
    [
      'by somebody else',
      {
        fields: `claims:
  order: { source: agency-report, status: verified, verification: { method: [document], by: daily-post, date: 2024-11-16 } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [],
      },
    ],
    [
      'by a body without a stake, which is not the only speaker',
      {
        fields: `claims:
  order: { attributions: [{ source: agency-report }, { source: news-interview, saidBy: south-official }], status: verified, verification: { method: [document], by: southland, date: 2024-11-16 } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [],
      },
    ],
    [
      'by one of several who admits it',
      {
        fields: `claims:
  order: { attributions: [{ source: agency-report, againstInterest: It costs them. }, { source: news-interview, saidBy: south-official }], status: verified, verification: { method: [document], by: northland, date: 2024-11-16 } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [],
      },
    ],
    [
      'by the desk, of what it saw',
      {
        fields: `claims:
  order: { kind: observed, status: verified, verification: { method: [document], by: editorial-desk, date: 2024-11-16 } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [],
      },
    ],
    [
      'by a person who had left the state’s service',
      {
        fields: `claims:
  order: { source: agency-report, status: verified, verification: { method: [document], by: a-minister, date: 2024-11-16 } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'actors/a-minister.md': `---
name: A. Minister
kind: person
summary: A minister once.
affiliations: [{ with: northland, to: 2024-10 }]
---
`,
        },
        finds: [],
      },
    ],
    [
      'by an independent body of the state',
      {
        fields: `claims:
  order: { source: agency-report, status: verified, verification: { method: [document], by: north-court, date: 2024-11-16 } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'actors/north-court.md': `---
name: Court of Northland
kind: government
summary: A court.
partOf: northland
independent: Its judges cannot be dismissed.
---
`,
        },
        finds: [],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'verify/self-confirming')).toEqual(one.finds);
  });
});

describe('one fault, one finding', () => {
  const rulesIn = (one: Omit<Case, 'finds'>) =>
    foundFor(one, '').map(([where = '']) => where.split(' ').slice(1).join(' '));
  it.each<readonly [string, Omit<Case, 'finds'>, readonly string[]]>([
    [
      'a verifier who does not exist',
      {
        fields: `claims:
  order: { source: agency-report, status: verified, verification: { method: [document], by: north-ministri, date: 2024-11-16 } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
      },
      ['error ref/unresolved'],
    ],
    [
      'a verifier whose state does not exist',
      {
        fields: `claims:
  order: { source: agency-report, status: verified, verification: { method: [document], by: north-court, date: 2024-11-16 } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'actors/north-court.md': `---
name: Court of Northland
kind: government
summary: A court.
partOf: northlandia
---
`,
        },
      },
      ['error ref/unresolved'],
    ],
  ])('%s', (_, one, rules) => {
    expect(rulesIn(one)).toEqual(rules);
  });
});
