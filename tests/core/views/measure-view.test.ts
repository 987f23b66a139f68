// The figures of a measure: which there are, how they are drawn, and that no label lies on another.

import { describe, expect, it } from 'vitest';
import { releaseCorpus } from '../../../src/core/corpus/release.ts';
import { backlinksOf } from '../../../src/core/views/backlinks.ts';
import { english } from '../../../src/core/views/interface-text.ts';
import { measureView } from '../../../src/core/views/measure-view.ts';
import type { DrawnFigure } from '../../../src/core/views/plot/drawn-figure.ts';
import {
  datesBelow,
  lineHeight,
  narrow,
  plotView,
  textSize,
  wide,
  type PlotView,
} from '../../../src/core/views/plot/plot-view.ts';
import { textWidth } from '../../../src/core/views/plot/text-width.ts';
import { measuredWorld } from '../../fixtures/measured-world.ts';
import { checkFiles } from '../check-files.ts';

const now = Date.UTC(2026, 0, 1);

function viewOf(files: Readonly<Record<string, string>>, id = 'displaced') {
  const built = checkFiles(files, now);
  const { corpus } = releaseCorpus(built.corpus, now);
  const measure = corpus.measures.get(id);
  const context = {
    corpus,
    backlinks: backlinksOf(corpus),
    text: english,
    interfaceLanguage: 'en',
    base: '/',
    now,
  };
  const view = measure && measureView(context, measure);
  return { findings: built.findings, view };
}

const { view, findings } = viewOf(measuredWorld);

describe('the figures of a measure', () => {
  it('stand in content that checks without a finding', () => {
    expect(findings).toEqual([]);
  });

  it('are told by date, who said them, what is said of the claim, and why one is not in the plot', () => {
    expect(
      view?.rows.map(({ date, claimant, figure, left, claims }) => [
        date?.text,
        claimant.name,
        figure,
        left,
        ...claims.map((one) =>
          [
            one.href,
            one.state,
            one.superseded && 'superseded',
            one.disputed && 'disputed',
            one.retracted && 'retracted',
          ]
            .filter(Boolean)
            .join(' '),
        ),
      ]),
    ).toEqual([
      [
        'November 2024',
        'Morning Mail',
        '1,500–2,500 people',
        undefined,
        '/briefings/floods/#month unverified',
      ],
      [
        '2 November 2024',
        'Daily Post',
        'about 1,200 people',
        undefined,
        '/briefings/floods/#first unverified superseded',
      ],
      [
        'about 8 November 2024',
        'Evening Star of the Northern Provinces',
        '4,000 people',
        undefined,
        '/briefings/floods/#around refuted',
      ],
      [
        '12 November 2024',
        'Evening Star of the Northern Provinces',
        '500 people',
        undefined,
        '/briefings/floods/#taken-back unverified retracted',
      ],
      [
        '20 November 2024',
        'Daily Post',
        'at least 3,000 people',
        undefined,
        '/briefings/floods/#second unverified disputed',
      ],
      [
        '20 November 2024',
        'Morning Mail',
        '700 families',
        'not in the plot: another unit',
        '/briefings/floods/#families unverified',
      ],
      [
        '20 November 2024',
        'Morning Mail',
        'at most 2,800 people',
        undefined,
        '/briefings/floods/#most unverified disputed',
      ],
      [
        '1 December 2024',
        'Northland desk',
        '2,600 people',
        undefined,
        '/briefings/floods/#counted unverified',
      ],
      [
        undefined,
        'Evening Star of the Northern Provinces',
        '2,000 people',
        'not in the plot: no date that could be drawn',
        '/briefings/floods/#undated unverified',
      ],
    ]);
  });

  it('have a key for the signs that occur', () => {
    expect(view?.signs).toEqual([
      'about',
      'at-least',
      'at-most',
      'range',
      'period',
      'uncertain',
      'superseded',
      'retracted',
      'disputed',
      'refuted',
    ]);
  });

  it('that two briefings tell alike are one figure with two claims', () => {
    const again = viewOf({
      ...measuredWorld,
      'briefings/again.md': `---
title: Daily Post gives a figure
summary: Daily Post counts.
status: published
published: 2024-12-01
informationCutoff: 2024-11-30
authors: [desk]
topics: [floods]
claims:
  same: { source: post-1, quantity: { measure: displaced, value: 1200, qualifier: about } }
---

Daily Post counted some 1,200 people.[@same]
`,
    }).view;
    const row = again?.rows.find(({ figure }) => figure === 'about 1,200 people');
    expect(row?.claims.map(({ href, superseded }) => [href, superseded])).toEqual([
      ['/briefings/again/#same', false],
      ['/briefings/floods/#first', true],
    ]);
    const mark = again?.plots?.wide.marks.find(({ title }) => title.includes('about 1,200'));
    expect(mark?.signs).toEqual(['about']);
  });

  it('are a table without a plot where there is only one', () => {
    const { rows, plots, signs } = viewOf(measuredWorld, 'level').view ?? {};
    expect([rows?.length, plots, signs]).toEqual([1, undefined, []]);
  });

  it('of a topic that is not released are nowhere', () => {
    const files = { ...measuredWorld };
    files['topics/floods.md'] = `${measuredWorld['topics/floods.md']}`.replace(
      'name: Floods',
      'name: Floods\ntlp: RED',
    );
    const { corpus } = releaseCorpus(checkFiles(files, now).corpus, now);
    expect(corpus.measures.size).toBe(0);
    expect([...corpus.claims.values()].flatMap(({ quantities }) => quantities)).toEqual([]);
  });

  it('bring their topic into the build', () => {
    const { corpus } = releaseCorpus(
      checkFiles(
        {
          ...measuredWorld,
          'topics/rain.md': '---\nname: Rain\nsummary: Water from above.\n---\n',
          'briefings/floods.md': `${measuredWorld['briefings/floods.md']}`.replace(
            'topics: [floods]',
            'topics: [rain]',
          ),
        },
        now,
      ).corpus,
      now,
    );
    expect([...corpus.topics.keys()]).toEqual(['floods', 'rain']);
  });
});

const figure = (claimant: string, from: number, low: number, more: Partial<DrawnFigure> = {}) => ({
  claimant,
  from,
  to: from,
  low,
  high: low,
  signs: [],
  title: claimant,
  ...more,
});

const words = {
  title: 'People',
  unit: 'people',
  number: (value: number) => value.toLocaleString('en'),
  description: (figures: readonly DrawnFigure[], claimants: number) =>
    `${figures.length} by ${claimants}`,
  date: (time: number, step: 'day' | 'month' | 'year') =>
    new Date(time).toISOString().slice(step === 'year' ? 0 : 5, step === 'year' ? 4 : 10),
};

describe('a plot', () => {
  // 20,000 days after 1970-01-01 is 4 October 2024.
  it('has every part at its place', () => {
    const plot = plotView(
      [
        figure('Post', 20_000, 50),
        figure('Mail', 20_010, 20, { high: 80, signs: ['range'] }),
        figure('Post', 20_020, 100, { to: 20_049, signs: ['at-most', 'period'] }),
      ],
      { ...wide, width: 400, height: 100, labels: 100 },
      words,
    );
    expect(plot).toMatchInlineSnapshot(`
      {
        "amounts": [
          {
            "label": "0",
            "y": 140,
          },
          {
            "label": "20",
            "y": 120,
          },
          {
            "label": "40",
            "y": 100,
          },
          {
            "label": "60",
            "y": 80,
          },
          {
            "label": "80",
            "y": 60,
          },
          {
            "label": "100",
            "y": 40,
          },
        ],
        "dates": [
          {
            "anchor": "middle",
            "label": "10-06",
            "x": 52.1,
            "year": "2024",
          },
          {
            "anchor": "middle",
            "label": "10-20",
            "x": 112,
          },
          {
            "anchor": "middle",
            "label": "11-03",
            "x": 171.9,
          },
          {
            "anchor": "middle",
            "label": "11-17",
            "x": 231.8,
          },
        ],
        "description": "3 by 2",
        "frame": {
          "bottom": 140,
          "left": 29,
          "right": 272,
          "top": 40,
        },
        "height": 184,
        "labels": [
          {
            "claimant": 0,
            "leader": {
              "x1": 201.3,
              "x2": 282,
              "y1": 40,
              "y2": 44,
            },
            "lines": [
              "Post",
            ],
            "x": 300,
            "y": 44,
          },
          {
            "claimant": 1,
            "leader": {
              "x1": 96.5,
              "x2": 282,
              "y1": 90,
              "y2": 90,
            },
            "lines": [
              "Mail",
            ],
            "x": 300,
            "y": 90,
          },
        ],
        "marks": [
          {
            "claimant": 0,
            "signs": [],
            "title": "Post",
            "x": 45.7,
            "y": 90,
          },
          {
            "claimant": 1,
            "range": {
              "high": 60,
              "low": 120,
            },
            "signs": [
              "range",
            ],
            "title": "Mail",
            "x": 88.5,
            "y": 90,
          },
          {
            "claimant": 0,
            "open": {
              "from": 40,
              "to": 58,
            },
            "period": {
              "from": 129.1,
              "to": 257.4,
            },
            "signs": [
              "at-most",
              "period",
            ],
            "title": "Post",
            "x": 193.3,
            "y": 40,
          },
        ],
        "title": "People",
        "unit": "people",
        "width": 400,
      }
    `);
  });

  it('begins at zero, also below it', () => {
    const heights = (low: number, high: number) =>
      plotView([figure('Post', 20_000, low, { high })], wide, words).amounts.map(
        ({ label }) => label,
      );
    expect(heights(900, 1000)).toEqual(['0', '200', '400', '600', '800', '1,000']);
    expect(heights(-5, 5)).toEqual(['-6', '-4', '-2', '0', '2', '4', '6']);
    expect(heights(0, 0)).toEqual(['0', '0.2', '0.4', '0.6', '0.8', '1']);
  });

  it('stands marks side by side that would lie on one another', () => {
    const marks = (figures: readonly DrawnFigure[]) =>
      plotView(figures, wide, words).marks.map(({ x }) => x);
    const [one = 0, other = 0, third = 0, far = 0] = marks([
      figure('A', 20_000, 10),
      figure('B', 20_000, 10),
      figure('C', 20_000, 10),
      figure('D', 20_000, 90),
    ]);
    expect([other - one, third - one, far - one]).toEqual([12, -12, 0]);
  });

  it('leaves out dates for which there is no room', () => {
    const years = [figure('A', 0, 1), figure('A', 20_000, 2)];
    expect(plotView(years, narrow, words).dates.map(({ label }) => label)).toEqual([
      '1980',
      '2000',
      '2020',
    ]);
  });

  it.each([
    ['wide', wide],
    ['narrow', narrow],
  ])('has no text that lies on another, however many claimants there are: %s', (_name, size) => {
    const names = Array.from(
      { length: 40 },
      (_, index) =>
        ['Ministry of Defence of the Republic', '국방부', 'Post', 'A federal commissioner'][
          index % 4
        ] + ` ${index}`,
    );
    const plot = plotView(
      names.map((name, index) => figure(name, 20_000 + ((index * 7) % 90), 1000 - (index % 3) * 5)),
      size,
      words,
    );
    expect(overlaps(plot)).toEqual([]);
    const real = size === wide ? view?.plots?.wide : view?.plots?.narrow;
    expect(real && overlaps(real)).toEqual([]);
  });
});

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pairs of texts that overlap, and texts that leave the plot. */
function overlaps(plot: PlotView): readonly string[] {
  const boxes = textsOf(plot);
  const pairs = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
  const outside = boxes.filter(
    ({ left, right, top, bottom }) =>
      left < 0 || right > plot.width || top < 0 || bottom > plot.height,
  );
  return [...pairs, ...outside.map(({ text }) => `${text} outside`)];
}

function textsOf({ frame, unit, amounts, dates, labels }: PlotView): readonly Box[] {
  const box = (text: string, left: number, middle: number): Box => ({
    text,
    left,
    right: left + textWidth(text, textSize),
    top: middle - lineHeight / 2 + 0.1,
    bottom: middle + lineHeight / 2 - 0.1,
  });
  return [
    box(unit, 0, 8),
    ...amounts.map(({ y, label }) => box(label, frame.left - 8 - textWidth(label, textSize), y)),
    ...dates.flatMap(({ x, label, year, anchor }) =>
      [label, ...(year === undefined ? [] : [year])].map((text, index) =>
        box(
          text,
          anchor === 'start' ? 0 : x - textWidth(text, textSize) / 2,
          frame.bottom + datesBelow + lineHeight * (index + 1) - 4.5,
        ),
      ),
    ),
    ...labels.flatMap(({ x, y, lines }) =>
      lines.map((line, index) => box(line, x, y + (index - (lines.length - 1) / 2) * lineHeight)),
    ),
  ];
}
