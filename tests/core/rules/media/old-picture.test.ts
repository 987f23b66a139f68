// Pictures older than what they are to show.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('too old', () => {
  it.each<readonly [string, Case]>([
    [
      'by more than a week',
      {
        fields: `claims:
  works: { source: picture, date: 2024-11-14 }`,
        text: 'The works are running, a picture shows.[@works]',
        files: {
          'sources/picture.yaml': `title: '[Picture]'
publisher: evening-news
kind: image
published: 2024-11-15
language: zxx
url: https://news.example/picture
derivedFrom: []
imagery: { provider: evening-news, handout: false, taken: 2024-11-06, credit: Evening News }
`,
        },
        finds: [
          [
            'briefings/example.md:10:20-10:27 warning media/old-picture',
            '`works` is about `2024-11-14`, but `picture`, on which it rests, was taken `2024-11-06`',
            'name a document of that time; if one of the two days is wrong, correct `date` here or `taken` there',
            'sources/picture.yaml:8:52 `picture` was taken `2024-11-06`',
          ],
        ],
      },
    ],
    [
      'by years, to a month',
      {
        fields: `claims:
  works: { source: picture, date: 2024-11 }`,
        text: 'The works are running, a picture shows.[@works]',
        files: {
          'sources/picture.yaml': `title: '[Picture]'
publisher: evening-news
kind: image
published: 2024-11-15
language: zxx
url: https://news.example/picture
derivedFrom: []
imagery: { provider: evening-news, handout: false, taken: 2019, credit: Evening News }
`,
        },
        finds: [
          [
            'briefings/example.md:10:20-10:27 warning media/old-picture',
            '`works` is about `2024-11`, but `picture`, on which it rests, was taken `2019`',
            'name a document of that time; if one of the two days is wrong, correct `date` here or `taken` there',
            'sources/picture.yaml:8:52 `picture` was taken `2019`',
          ],
        ],
      },
    ],
    [
      'that a story shows',
      {
        fields: `claims:
  works: { source: story, date: 2024-11-14 }`,
        text: 'The works are running, a picture shows.[@works]',
        files: {
          'sources/picture.yaml': `title: '[Picture]'
publisher: evening-news
kind: image
published: 2024-11-15
language: zxx
url: https://news.example/picture
derivedFrom: []
imagery: { provider: evening-news, handout: false, taken: 2023, credit: Evening News }
`,
          'sources/story.yaml': `title: Works seen
publisher: daily-post
published: 2024-11-15
url: https://post.example/works
derivedFrom: [picture]
`,
        },
        finds: [
          [
            'briefings/example.md:10:20-10:25 warning media/old-picture',
            '`works` is about `2024-11-14`, but `picture`, on which it rests, was taken `2023`',
            'name a document of that time; if one of the two days is wrong, correct `date` here or `taken` there',
            'sources/picture.yaml:8:52 `picture` was taken `2023`',
          ],
        ],
      },
    ],
    [
      'that a speaker worked from',
      {
        fields: `claims:
  works: { source: news-interview, saidBy: evening-news, basedOn: [picture], date: 2024-11-14 }`,
        text: 'The works are running, a picture shows.[@works]',
        files: {
          'sources/picture.yaml': `title: '[Picture]'
publisher: evening-news
kind: image
published: 2024-11-15
language: zxx
url: https://news.example/picture
derivedFrom: []
imagery: { provider: evening-news, handout: false, taken: 2023, credit: Evening News }
`,
        },
        finds: [
          [
            'briefings/example.md:10:67-10:76 warning media/old-picture',
            '`works` is about `2024-11-14`, but `picture`, on which it rests, was taken `2023`',
            'name a document of that time; if one of the two days is wrong, correct `date` here or `taken` there',
            'sources/picture.yaml:8:52 `picture` was taken `2023`',
          ],
        ],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'media/old-picture')).toEqual(one.finds);
  });
});

describe('not too old', () => {
  it.each<readonly [string, Case]>([
    [
      'by a week',
      {
        fields: `claims:
  works: { source: picture, date: 2024-11-14 }`,
        text: 'The works are running, a picture shows.[@works]',
        files: {
          'sources/picture.yaml': `title: '[Picture]'
publisher: evening-news
kind: image
published: 2024-11-15
language: zxx
url: https://news.example/picture
derivedFrom: []
imagery: { provider: evening-news, handout: false, taken: 2024-11-07, credit: Evening News }
`,
        },
        finds: [],
      },
    ],
    [
      'not certainly',
      {
        fields: `claims:
  works: { source: picture, date: 2024-11-14 }`,
        text: 'The works are running, a picture shows.[@works]',
        files: {
          'sources/picture.yaml': `title: '[Picture]'
publisher: evening-news
kind: image
published: 2024-11-15
language: zxx
url: https://news.example/picture
derivedFrom: []
imagery: { provider: evening-news, handout: false, taken: 2023?, credit: Evening News }
`,
        },
        finds: [],
      },
    ],
    [
      'of the first of two days',
      {
        fields: `claims:
  works: { source: picture, date: [2023-05-02, 2024-11-14] }`,
        text: 'The works are running, a picture shows.[@works]',
        files: {
          'sources/picture.yaml': `title: '[Picture]'
publisher: evening-news
kind: image
published: 2024-11-15
language: zxx
url: https://news.example/picture
derivedFrom: []
imagery: { provider: evening-news, handout: false, taken: 2023-05-02, credit: Evening News }
`,
        },
        finds: [],
      },
    ],
    [
      'later',
      {
        fields: `claims:
  works: { source: picture, date: 2024-11-14 }`,
        text: 'The works are running, a picture shows.[@works]',
        files: {
          'sources/picture.yaml': `title: '[Picture]'
publisher: evening-news
kind: image
published: 2024-11-15
language: zxx
url: https://news.example/picture
derivedFrom: []
imagery: { provider: evening-news, handout: false, taken: 2024-11-15, credit: Evening News }
`,
        },
        finds: [],
      },
    ],
    [
      'of no known day',
      {
        fields: `claims:
  works: { source: picture, date: 2024-11-14 }`,
        text: 'The works are running, a picture shows.[@works]',
        files: {
          'sources/picture.yaml': `title: '[Picture]'
publisher: evening-news
kind: image
published: 2024-11-15
language: zxx
url: https://news.example/picture
derivedFrom: []
imagery: { provider: evening-news, handout: false, credit: Evening News }
`,
        },
        finds: [],
      },
    ],
    [
      'for a claim without a date',
      {
        fields: `claims:
  works: { source: picture }`,
        text: 'The works are running, a picture shows.[@works]',
        files: {
          'sources/picture.yaml': `title: '[Picture]'
publisher: evening-news
kind: image
published: 2024-11-15
language: zxx
url: https://news.example/picture
derivedFrom: []
imagery: { provider: evening-news, handout: false, taken: 2019, credit: Evening News }
`,
        },
        finds: [],
      },
    ],
    [
      'beside a new one, to compare',
      {
        fields: `claims:
  works: { source: agency-report, date: 2024-11-14, status: verified, verification: { method: [expert], by: daily-post, date: 2024-11-16, with: [picture, newer] } }`,
        text: 'The works are running, a picture shows.[@works]',
        files: {
          'sources/picture.yaml': `title: '[Picture]'
publisher: evening-news
kind: image
published: 2024-11-15
language: zxx
url: https://news.example/picture
derivedFrom: []
imagery: { provider: evening-news, handout: false, taken: 2023, credit: Evening News }
`,
          'sources/newer.yaml': `title: '[Picture]'
publisher: evening-news
kind: image
published: 2024-11-15
language: zxx
url: https://news.example/newer
derivedFrom: []
imagery: { provider: evening-news, handout: false, taken: 2024-11-15, credit: Evening News }
`,
        },
        finds: [],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'media/old-picture')).toEqual(one.finds);
  });
});
