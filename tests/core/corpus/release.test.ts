import { describe, expect, it } from 'vitest';
import { publicationViews, type Views } from '../../../src/core/views/publication-views.ts';
import { leakContent } from '../../fixtures/leak-content.ts';
import { checkFiles, testNow } from '../check-files.ts';

const content = leakContent();
const { corpus, findings } = checkFiles(content.files, testNow);
const views = publicationViews(corpus, { now: testNow, base: '/' });

const all = <V>(some: Views<V>): readonly V[] => some.ids.map((id) => some.get(id));

const shown = JSON.stringify([
  views,
  all(views.briefings),
  all(views.actors),
  all(views.topics),
  all(views.sources),
  views.listPages.ids.map(views.listPages.get),
]);

describe('the release filter', () => {
  it('starts from content without errors, so that a build would go through', () => {
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is tested with many words in many fields', () => {
    expect(content.secrets.length).toBeGreaterThan(200);
  });

  it('lets no word of a draft, an embargoed, a marked or a withdrawn briefing into a view', () => {
    expect(content.secrets.filter((word) => shown.includes(word))).toEqual([]);
  });

  it('shows what may be shown', () => {
    expect(content.public.filter((words) => !shown.includes(words))).toEqual([]);
  });

  it('counts what it withheld by its first reason', () => {
    expect(views.withheld).toEqual({ draft: 1, embargo: 1, tlp: 1 });
  });

  it('releases only what the built briefings use', () => {
    expect(views.briefings.ids).toEqual(['gone', 'open']);
    expect(views.actors.ids).toEqual(['open-body', 'open-person']);
    expect(views.topics.ids).toEqual(['open-topic']);
    expect(views.sources.ids).toEqual(['open-source']);
    expect(views.media).toEqual([]);
  });

  it('does not take a document whose upstream is withheld for own reporting', () => {
    const source = views.sources.get('open-source');
    expect([source.derivation, source.upstream]).toEqual(['unknown', []]);
  });
});
