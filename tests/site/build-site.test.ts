// Real builds of a small site: what they write, and that a build after a change is the same as one from nothing.

import { existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeProject, type Project } from './fixture/make-project.ts';
import { build } from './fixture/run.ts';
import { bodyOf, fileNames, siteFiles } from './fixture/site-files.ts';

describe('a build', { timeout: 60_000 }, () => {
  let project: Project;
  beforeAll(() => {
    project = makeProject();
  });
  afterAll(() => rmSync(project.root, { recursive: true }));

  test('writes pages, assets, media and a search index, and says what it published', async () => {
    const { code, stdout, stderr } = await build(project);
    expect({ code, stdout: withoutTime(stdout), stderr }).toEqual({
      code: 0,
      stdout: '6 pages in dist, in N s\n2 briefings published, 1 withheld (draft 1)\n',
      stderr: '',
    });
    expect(
      fileNames(project.path('dist')).filter((file) => !/^(?:_astro|pagefind)\//.test(file)),
    ).toEqual([
      '.whence-build.json',
      '404.html',
      'briefings/alpha/index.html',
      'briefings/alpha/text.txt',
      'briefings/alpha/words.csv',
      'briefings/beta/index.html',
      'briefings/beta/text.txt',
      'briefings/beta/words.csv',
      'index.html',
      'media/picture.svg',
      'robots.txt',
      'search/index.html',
      'titles.json',
    ]);
  });

  test('writes exports as they are made, a long one in parts', () => {
    const exported = (file: string) =>
      readFileSync(project.path(`dist/briefings/alpha/${file}`), 'utf8');
    expect([exported('text.txt'), exported('words.csv')]).toEqual([
      'The factory began in May.',
      'The\nfactory\nbegan\nin\nMay.\n',
    ]);
  });

  test('keeps the space between inline elements that stand on lines of their own', () => {
    expect(bodyOf(project.path('dist'), 'briefings/alpha/index.html')).toBe(
      '<h1>Alpha</h1> <p> <em>The factory began in May.</em> <b>end</b> </p>',
    );
  });

  test('takes over every page when nothing has changed', async () => {
    const before = siteFiles(project.path('dist'));
    const { stdout } = await build(project);
    expect(withoutTime(stdout)).toBe(
      '6 pages in dist, 6 of them unchanged, in N s\n2 briefings published, 1 withheld (draft 1)\n',
    );
    expect(siteFiles(project.path('dist'))).toEqual(before);
  });

  test.each<[string, (edited: Project) => void, string]>([
    [
      'an edited text',
      (edited) => edited.write('content/alpha.json', { title: 'Alpha', text: 'It began in June.' }),
      '6 pages in dist, 5 of them unchanged, in N s',
    ],
    [
      'a new briefing',
      (edited) => edited.write('content/delta.json', { title: 'Delta', text: 'A strike.' }),
      '7 pages in dist, 4 of them unchanged, in N s',
    ],
    [
      'a deleted briefing',
      (edited) => edited.remove('content/beta.json'),
      '6 pages in dist, 4 of them unchanged, in N s',
    ],
    [
      'a new title of the site',
      (edited) => edited.write('content/site.json', { title: 'Bureau' }),
      '6 pages in dist, 1 of them unchanged, in N s',
    ],
    [
      'a changed picture',
      (edited) => edited.write('content/media/picture.svg', '<svg/>'),
      '6 pages in dist, 6 of them unchanged, in N s',
    ],
    [
      'a changed layout',
      (edited) => edited.write('src/pages/404.astro', '<html><body>Gone</body></html>'),
      '6 pages in dist, in N s',
    ],
  ])('is the same as a build from nothing after %s', async (_change, change, said) => {
    change(project);
    const { stdout } = await build(project);
    expect(withoutTime(stdout).split('\n')[0]).toBe(said);
    const incremental = siteFiles(project.path('dist'));
    rmSync(project.path('dist'), { recursive: true });
    await build(project);
    expect(siteFiles(project.path('dist'))).toEqual(incremental);
  });

  test('mends a page that somebody changed in the output', async () => {
    const page = project.path('dist/index.html');
    const [before, { mtime }] = [readFileSync(page, 'utf8'), statSync(page)];
    writeFileSync(page, `${before}<!-- by hand -->`);
    await build(project);
    expect(readFileSync(page, 'utf8')).toBe(before);
    utimesSync(page, mtime, new Date(0));
    const { stdout } = await build(project);
    expect(withoutTime(stdout).split('\n')[0]).toBe('6 pages in dist, 5 of them unchanged, in N s');
  });

  test('mends an export that somebody changed or deleted in the output', async () => {
    const before = siteFiles(project.path('dist'));
    writeFileSync(project.path('dist/briefings/alpha/text.txt'), 'by hand');
    rmSync(project.path('dist/briefings/alpha/words.csv'));
    await build(project);
    expect(siteFiles(project.path('dist'))).toEqual(before);
  });

  test('touches nothing when the content has an error', async () => {
    const before = siteFiles(project.path('dist'));
    project.write('content/alpha.json', { text: 'No title.' });
    const { code, stdout, stderr } = await build(project);
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: 'Nothing was built: the content has 1 error, 0 warnings.\n',
      stderr: 'content/alpha.json: error: a title is missing\n',
    });
    expect(siteFiles(project.path('dist'))).toEqual(before);
    project.write('content/alpha.json', { title: 'Alpha', text: 'The factory began in May.' });
  });

  test.each([
    [' while others are written', { BUSY: '/rendered' }],
    [', after one that left something behind', {}],
  ])(
    'ends with 2 and leaves the site when a page cannot be rendered%s',
    async (_when, environment) => {
      const before = siteFiles(project.path('dist'));
      project.write('src/pages/404.astro', '---\nthrow new Error("no such layout");\n---\n');
      const { code, stderr } = await build(project, environment);
      expect({
        code,
        stderr: stderr.split('\n').filter((line) => line.startsWith('Error:')),
      }).toEqual({
        code: 2,
        stderr: ['Error: no such layout'],
      });
      expect(siteFiles(project.path('dist'))).toEqual(before);
      expect(existsSync(project.path('.dist-whence-lock'))).toBe(false);
    },
  );
});

describe('two clones', { timeout: 60_000 }, () => {
  test('build the same site, wherever they lie and wherever it goes', async () => {
    const [one, other] = [makeProject(), makeProject()];
    const [first, second] = await Promise.all([
      build(one, { BASE: 'desk', SITE: 'https://desk.example' }),
      build(other, {
        BASE: '/desk/',
        SITE: 'https://desk.example/',
        OUT_DIR: `${other.root}-site`,
      }),
    ]);
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(siteFiles(`${other.root}-site`)).toEqual(siteFiles(one.path('dist')));
    expect(bodyOf(one.path('dist'), 'index.html')).toBe(
      '<h1>Desk</h1><ul><li><a href="/desk/briefings/alpha/">Alpha</a></li><li><a href="/desk/briefings/beta/">Beta</a></li></ul>',
    );
    for (const path of [one.root, other.root, `${other.root}-site`])
      rmSync(path, { recursive: true });
  });
});

function withoutTime(stdout: string): string {
  return stdout.replace(/in \d+\.\d s/, 'in N s');
}
