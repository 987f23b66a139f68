// Nothing unreleased is anywhere in a built site: not in pages, names of files, feeds or the search index.

import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leakContent } from '../fixtures/leak-content.ts';
import {
  buildSite,
  decoded,
  remove,
  temporaryFolder,
  writeContent,
  type BuiltSite,
} from './build-content.ts';

const content = leakContent();
const folder = temporaryFolder();
let site: BuiltSite;

beforeAll(async () => {
  writeContent(folder, content.files);
  site = await buildSite({ CONTENT_DIR: folder, BUILD_TIME: '2026-12-01T12:00:00+00:00' });
});

afterAll(() => remove(folder, dirname(site.dist)));

/** Pagefind's own index is binary, but words and fragments stand in it as they are. */
const holding = (word: string): readonly string[] =>
  site.files.filter((path) => path.includes(word) || decoded(site.dist, path).includes(word));

describe('a build of content of which most is withheld', () => {
  it('goes through', () => {
    expect([site.code, site.output]).toEqual([0, expect.stringContaining('withheld')]);
  });

  it('has pages and a search index', () => {
    expect(site.files).toContain('briefings/open/index.html');
    expect(site.files.filter((path) => path.startsWith('pagefind/index/')).length).toBeGreaterThan(
      0,
    );
  });

  it('shows what may be shown, in pages and in the index', () => {
    expect(content.public.filter((words) => holding(words).length === 0)).toEqual([]);
    const index = site.files.filter((path) => path.startsWith('pagefind/fragment/'));
    const text = index.map((path) => decoded(site.dist, path)).join('\n');
    expect(text).toContain('What may be known');
  });

  it('holds no word of what may not', () => {
    expect(
      content.secrets.flatMap((word) => holding(word).map((path) => join(path, word))),
    ).toEqual([]);
  });

  it('keeps no pictures that nothing built embeds', () => {
    expect(site.files.filter((path) => path.startsWith('media/'))).toEqual([]);
  });
});
