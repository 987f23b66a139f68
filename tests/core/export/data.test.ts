// The data files: that they hold what their schemas say, and that CSV gives back what was written.

import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { claimsCsv, claimsJson, columns } from '../../../src/core/export/claims-files.ts';
import { csvLine, unguarded } from '../../../src/core/export/csv.ts';
import {
  actorData,
  briefingData,
  claimData,
  sourceData,
  topicData,
} from '../../../src/core/export/data.ts';
import { csvColumns, dataFiles } from '../../../src/core/export/data-fields.ts';
import { dataSchemas } from '../../../src/core/export/data-schema.ts';
import { citedWorld } from './cited-world.ts';

const { views, settings } = citedWorld();
const together = (parts: Iterable<string>): string => [...parts].join('');
const claimsOf = () => together(claimsJson(settings, views.claims()));

describe('the data of every thing', () => {
  it.each([
    ...views.briefings.ids.map((id) => ['briefing', id] as const),
    ...views.actors.ids.map((id) => ['actor', id] as const),
    ...views.topics.ids.map((id) => ['topic', id] as const),
    ...views.sources.ids.map((id) => ['source', id] as const),
  ])('is what its schema says: %s %s', (kind, id) => {
    const found = {
      briefing: () =>
        dataSchemas.briefingData.safeParse(briefingData(settings, views.briefings.get(id))),
      actor: () => dataSchemas.actorData.safeParse(actorData(settings, views.actors.get(id))),
      topic: () => dataSchemas.topicData.safeParse(topicData(settings, views.topics.get(id))),
      source: () => dataSchemas.sourceData.safeParse(sourceData(settings, views.sources.get(id))),
    }[kind]();
    expect(found.error?.issues ?? []).toEqual([]);
  });

  it('says of a withdrawn briefing when and why, and nothing else', () => {
    expect(briefingData(settings, views.briefings.get('gone'))).toEqual({
      id: 'gone',
      url: 'https://desk.example/sub/briefings/gone/',
      publisher: 'Example desk',
      revision: 'r7_a',
      title: 'Taken back',
      summary: '',
      language: 'en',
      status: 'withdrawn',
      withdrawn: { date: '2024-11-12', reason: 'The report was about another river.' },
      published: '2024-11-10',
      authors: [],
      reviewers: [],
      topics: [],
      actors: [],
      tlp: 'CLEAR',
      overdue: false,
      supersededBy: [],
      translations: [],
      takeaways: [],
      html: [],
      gaps: [],
      revisions: [],
      sources: [],
      retractedSources: [],
      claims: [],
    });
  });

  it('keeps dates as they were written', () => {
    expect(
      ['flood', 'decade', 'maybe'].map(
        (id) => sourceData(settings, views.sources.get(id)).published,
      ),
    ).toEqual(['2024-11-14/2024-11-16', '195X', '2024-11?']);
  });
});

describe('claims.json', () => {
  it('is what its schema says', () => {
    const found = dataSchemas.claimsFile.safeParse(JSON.parse(claimsOf()));
    expect(found.error?.issues ?? []).toEqual([]);
  });

  it('has every claim of every briefing, the newest briefing first', () => {
    const { claims } = JSON.parse(claimsOf()) as { claims: readonly { id: string }[] };
    expect(claims.map(({ id }) => id)).toEqual(['floods#perhaps', 'floods#said', 'floods#years']);
  });

  it('says of a claim who, along which way, from which origin, and what became of it', () => {
    const [claim] = [...views.claims()].map((one) => claimData(settings, one));
    const post = { name: 'Daily Post', url: 'https://desk.example/sub/actors/daily-post/' };
    const document = { name: 'Rain, perhaps', url: 'https://desk.example/sub/sources/maybe/' };
    expect(claim).toEqual({
      id: 'floods#perhaps',
      url: 'https://desk.example/sub/briefings/floods/#perhaps',
      briefing: {
        name: 'Северная река: 100% flooded & rising',
        url: 'https://desk.example/sub/briefings/floods/',
      },
      text: 'It may have rained.',
      language: 'en',
      kind: 'reported',
      nature: 'fact',
      status: 'unverified',
      dates: [],
      about: [post],
      topics: [{ name: 'Weather', url: 'https://desk.example/sub/topics/weather/' }],
      figures: [],
      documents: 1,
      origins: [post],
      attributions: [
        {
          speaker: post,
          document,
          chain: [{ ...post, document, relay: false }],
          basedOn: [],
          origins: [post],
          interested: false,
        },
      ],
      retracted: 'all',
      retractedDocuments: [document],
      disputes: [],
      supersededBy: [],
    });
  });
});

describe('claims.csv, read by a parser', () => {
  it('has a row for each claim, with the words of the JSON', () => {
    const rows = parse(together(claimsCsv(settings, views.claims())), {
      columns: true,
      record_delimiter: '\r\n',
    }) as readonly Record<string, string>[];
    const claims = [...views.claims()].map((one) => claimData(settings, one));
    expect(rows.map((row) => columns.map(({ name }) => unguarded(row[name] ?? 'missing')))).toEqual(
      claims.map((claim) => columns.map(({ value }) => value(claim))),
    );
  });

  it.each([
    '=HYPERLINK("https://a.example")',
    '+1',
    '-1',
    '@SUM(1)',
    '\tx',
    '\rx',
    "'quoted'",
    "'=1",
    'a "quoted", one\r\nof two lines',
    '김정은',
    '',
  ])('gives back %j, and no spreadsheet takes it for a formula', (words) => {
    const [[cell = 'missing']] = parse(csvLine([words, 'end']), {
      record_delimiter: '\r\n',
    }) as [string[]];
    expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(unguarded(cell)).toBe(words);
  });
});

describe('the page on the data', () => {
  it('describes every field of every file', () => {
    const files = dataFiles();
    expect(files.map(({ name }) => name)).toEqual(Object.keys(dataSchemas));
    const undescribed = files.flatMap(({ name, description, fields }) =>
      [{ name: '', description }, ...fields]
        .filter((field) => field.description.trim() === '')
        .map((field) => `${name} ${field.name}`),
    );
    expect(undescribed).toEqual([]);
    expect(csvColumns.length).toBe(columns.length);
  });

  it('names fields with those above them', () => {
    const claim = dataFiles().find(({ name }) => name === 'claimData');
    expect(claim?.fields.find(({ name }) => name === 'attributions[].document.url')).toEqual({
      name: 'attributions[].document.url',
      type: 'address',
      optional: true,
      description: 'Its page',
    });
  });
});
