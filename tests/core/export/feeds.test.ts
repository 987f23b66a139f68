// Feeds: what is in them, and that they are what Atom and JSON Feed ask for.

import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { atomFeed } from '../../../src/core/export/atom-feed.ts';
import { jsonFeed } from '../../../src/core/export/json-feed.ts';
import { longestFeed } from '../../../src/core/views/feed-views.ts';
import { publicationViews } from '../../../src/core/views/publication-views.ts';
import { smallWorld } from '../../fixtures/small-world.ts';
import { checkFiles, testNow } from '../check-files.ts';
import { citedWorld } from './cited-world.ts';
import { readAtom } from './read-atom.ts';

const { views, settings } = citedWorld();
const { feeds } = views;

interface JsonFeed {
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

const asJson = (folder: string) => JSON.parse(jsonFeed(settings, feeds.get(folder))) as JsonFeed;

describe('feeds', () => {
  it('are there for the site, for changes, and for each actor and topic with briefings', () => {
    expect(feeds.ids).toEqual([
      '',
      'corrections/',
      'actors/daily-post/',
      'actors/kim-jong-un/',
      'topics/weather/',
    ]);
  });

  it.each(feeds.ids)('are Atom without a fault: %s', (folder) => {
    const { faults, entries } = readAtom(atomFeed(settings, feeds.get(folder)));
    expect(faults).toEqual([]);
    expect(entries.length).toBeGreaterThan(0);
  });

  it.each(feeds.ids)('are JSON Feed 1.1 without a fault: %s', (folder) => {
    const ajv = new Ajv({ strict: true, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(jsonFeedSchema);
    const feed = asJson(folder);
    validate(feed);
    expect(validate.errors).toBe(null);
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
  });

  it('have the latest changed first, and the date of the first as their own', () => {
    const { entries, updated } = readAtom(atomFeed(settings, feeds.get('')));
    expect(updated).toBe('2024-11-25T00:00:00.000Z');
    expect(entries.map((one) => [one.id, one.updated.slice(0, 10)])).toEqual([
      ['https://desk.example/sub/briefings/newer/', '2024-11-25'],
      ['https://desk.example/sub/briefings/floods/', '2024-11-20'],
      ['https://desk.example/sub/briefings/example/', '2024-11-16'],
      ['https://desk.example/sub/briefings/gone/', '2024-11-12'],
    ]);
  });

  it('say of a withdrawn briefing that it is, and why, and nothing else', () => {
    expect(asJson('').items.at(-1)).toEqual({
      id: 'https://desk.example/sub/briefings/gone/',
      url: 'https://desk.example/sub/briefings/gone/',
      title: 'Taken back',
      summary: 'This briefing was withdrawn.',
      content_html:
        '<div lang="en"><p>This briefing was withdrawn.</p><ul><li>Reason: The report was about another river.</li></ul></div>',
      date_published: '2024-11-10T00:00:00.000Z',
      date_modified: '2024-11-12T00:00:00.000Z',
      language: 'en',
    });
  });

  it('tell of updates, replacements, withdrawals and retractions, each under an id of its own', () => {
    expect(
      asJson('corrections/').items.map(({ id, title, summary }) => [id, title, summary]),
    ).toEqual([
      [
        'https://desk.example/sub/briefings/floods/#replaced_by_newer',
        'Replaced: Северная река: 100% flooded & rising',
        'Replaced by: Newer floods',
      ],
      [
        'https://desk.example/sub/briefings/floods/#revision_2024-11-20_1',
        'Update: Северная река: 100% flooded & rising',
        'More rain.',
      ],
      [
        'https://desk.example/sub/sources/maybe/#retracted',
        'Retracted: Rain, perhaps',
        'It never rained.',
      ],
      [
        'https://desk.example/sub/briefings/gone/#withdrawn',
        'Withdrawn: Taken back',
        'The report was about another river.',
      ],
    ]);
  });

  it('keep signs of XML and HTML as words', () => {
    const files = {
      ...smallWorld,
      'site.yaml': smallWorld['site.yaml'].replace('title: Example', 'title: "A < B & C"'),
      'briefings/example.md': smallWorld['briefings/example.md'].replace(
        'title: Daily Post reports rain',
        'title: "Daily Post <b>reports</b> rain & ]]> hail"',
      ),
    };
    const hostile = publicationViews(checkFiles(files).corpus, { now: testNow, base: '/' });
    const feed = atomFeed(
      { site: hostile.site, origin: 'https://a.example' },
      hostile.feeds.get(''),
    );
    const { faults, entries } = readAtom(feed);
    expect(faults).toEqual([]);
    expect(entries[0]?.title).toBe(
      'Daily Post &#60;b&#62;reports&#60;/b&#62; rain &#38; ]]&#62; hail',
    );
  });

  it(`end after ${longestFeed} entries`, () => {
    const many = Object.fromEntries(
      Array.from({ length: longestFeed + 10 }, (_, index) => [
        `briefings/rain-${index}.md`,
        smallWorld['briefings/example.md'].replace(
          'published: 2024-11-16',
          `published: 2024-10-${String(1 + (index % 28)).padStart(2, '0')}`,
        ),
      ]),
    );
    const { corpus } = checkFiles({ ...smallWorld, ...many });
    const { feeds: long } = publicationViews(corpus, { now: testNow, base: '/' });
    expect(long.get('topics/weather/').entries.length).toBe(longestFeed);
    expect(long.get('').entries[0]?.id).toBe('briefings/example/');
  });

  it('of a site without briefings is empty and dated by the first day of 1970', () => {
    const { 'briefings/example.md': _left, ...files } = smallWorld;
    const empty = publicationViews(checkFiles(files).corpus, { now: testNow, base: '/' });
    const feed = atomFeed({ site: empty.site, origin: 'https://a.example' }, empty.feeds.get(''));
    expect(readAtom(feed)).toEqual({
      faults: [],
      entries: [],
      updated: '1970-01-01T00:00:00.000Z',
    });
  });
});

const address = { type: 'string', format: 'uri', pattern: '^https?://' } as const;
const words = { type: 'string', minLength: 1 } as const;
const authors = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    properties: { name: words, url: address },
    required: ['name'],
    additionalProperties: false,
  },
} as const;

/** After https://www.jsonfeed.org/version/1.1/, of what is written here; nothing else may be. */
const jsonFeedSchema = {
  type: 'object',
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: words,
    home_page_url: address,
    feed_url: address,
    description: words,
    authors,
    language: words,
    items: {
      type: 'array',
      maxItems: longestFeed,
      items: {
        type: 'object',
        properties: {
          id: address,
          url: address,
          title: words,
          summary: words,
          content_html: words,
          date_published: { type: 'string', format: 'date-time' },
          date_modified: { type: 'string', format: 'date-time' },
          authors,
          tags: { type: 'array', items: words },
          language: words,
        },
        required: ['id', 'url', 'title', 'content_html', 'date_published', 'date_modified'],
        additionalProperties: false,
      },
    },
  },
  required: ['version', 'title', 'home_page_url', 'feed_url', 'authors', 'language', 'items'],
  additionalProperties: false,
} as const;
