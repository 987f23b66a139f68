import { describe, expect, it } from 'vitest';
import { publicationViews } from '../../../src/core/views/publication-views.ts';
import { partPath } from '../../../src/core/views/list-part.ts';
import { siteListParts } from '../../../src/core/views/site-lists.ts';
import { checkFiles, testNow } from '../check-files.ts';
import { exampleBriefing, exampleWorld } from '../../../src/core/rules/example-world.ts';

const briefing = (published: string, fields = '', status = 'published') =>
  exampleBriefing({ fields })
    .replace('published: 2024-11-16', `published: ${published}`)
    .replace('status: published', `status: ${status}`);

const files = {
  ...exampleWorld,
  'briefings/first.md': briefing('2023-12-30'),
  'briefings/second.md': briefing('2024-01-02', 'translationOf: first'),
  'briefings/gone.md': briefing(
    '2024-02-01',
    'withdrawn: { date: 2024-03-01, reason: It was wrong. }',
    'withdrawn',
  ),
  'briefings/third.md': briefing('2024-03', 'supersedes: second\nreviewBy: 2024-11-01'),
  'briefings/hidden.md': briefing(
    '2024-04-01',
    'translationOf: first\nsupersedes: second',
    'draft',
  ),
};

const views = publicationViews(checkFiles(files).corpus, { now: testNow, base: '/' });
const view = (id: string) => views.briefings.get(id);

describe('a briefing', () => {
  it('leads to the ones before and after it by date, past those that were withdrawn or are drafts', () => {
    const around = ['first', 'second', 'third', 'gone'].map((id) => {
      const { older, newer } = view(id);
      return [id, older?.href, newer?.href];
    });
    expect(around).toEqual([
      ['first', undefined, '/briefings/second/'],
      ['second', '/briefings/first/', '/briefings/third/'],
      ['third', '/briefings/second/', undefined],
      ['gone', undefined, undefined],
    ]);
    expect(view('third').older?.date).toEqual({ text: '2 January 2024', iso: '2024-01-02' });
  });

  it('is linked with its translations both ways', () => {
    expect(view('second').translationOf?.href).toBe('/briefings/first/');
    expect(view('first').translations.map(({ href }) => href)).toEqual(['/briefings/second/']);
  });

  it('stands on the claims of its original that it tells, if it is a translation', () => {
    const told = {
      ...exampleWorld,
      'briefings/first.md': exampleBriefing({
        fields: 'claims:\n  order: { source: agency-report }\n  other: { source: agency-report }',
      }),
      'briefings/second.md': exampleBriefing({
        fields: 'translationOf: first',
        text: 'It was ordered.[@first#order]',
      }),
    };
    const { briefings, briefingLines } = publicationViews(checkFiles(told).corpus, {
      now: testNow,
      base: '/',
    });
    const { profile, sources, uncited } = briefings.get('second');
    expect([profile.claims, sources.map(({ id }) => id), uncited]).toEqual([
      1,
      ['agency-report'],
      [],
    ]);
    expect(briefingLines.find(({ href }) => href === '/briefings/second/')?.states).toEqual([
      { shape: 'unverified', count: 1 },
    ]);
  });

  it('is linked with what replaces it both ways', () => {
    expect(view('third').supersedes?.href).toBe('/briefings/second/');
    expect(view('second').supersededBy.map(({ href }) => href)).toEqual(['/briefings/third/']);
  });

  it('is told to be overdue after the day of its review', () => {
    expect([view('third').overdue, view('second').overdue]).toEqual([true, false]);
  });
});

describe('the lists of briefings', () => {
  it('are all of them and those of each year, whose addresses are digits', () => {
    const { briefings, years } = views.lists;
    const names = [briefings, ...years].map(({ place, lines }) => [
      partPath(place, 1),
      partPath(place, 2),
      lines.map(({ href }) => href),
    ]);
    const [first, second, gone, third] = ['first', 'second', 'gone', 'third'].map(
      (id) => `/briefings/${id}/`,
    );
    expect(names).toEqual([
      ['/briefings/', '/briefings/page/2/', [third, gone, second, first]],
      ['/briefings/2024/', '/briefings/2024/2/', [third, gone, second]],
      ['/briefings/2023/', '/briefings/2023/2/', [first]],
    ]);
  });

  it('are among the pages that the site has', () => {
    expect(siteListParts(views.lists).map(({ path }) => path)).toEqual([
      '/briefings/',
      '/briefings/2024/',
      '/briefings/2023/',
      '/actors/',
      '/sources/',
    ]);
  });
});
