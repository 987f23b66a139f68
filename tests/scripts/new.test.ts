// `npm run new` as people run it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallWorld } from '../fixtures/small-world.ts';
import { temporaryFolder } from '../workspace/temporary-folder.ts';
import { runScript } from './run-script.ts';

const day = { BUILD_TIME: '2026-11-24T12:00:00+00:00' };

const world = (): string =>
  temporaryFolder(
    Object.fromEntries(
      Object.entries(smallWorld).map(([path, text]) => [`content/${path}`, text] as const),
    ),
  );

const runIn = (workingFolder: string, script: string, words: readonly string[]) =>
  runScript(script, words, { workingFolder, environment: { CONTENT_DIR: 'content', ...day } });

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.\w+$/.test(path))
    .sort();

describe('a new site', () => {
  it('is made, and checked without a finding', async () => {
    const folder = temporaryFolder();
    expect(await runIn(folder, 'new.ts', ['site', 'content'])).toEqual({
      code: 0,
      output: `made content/site.yaml
     content/actors/editorial-desk.md
     content/topics/this-publication.md
     content/briefings/first-briefing.md
write your own title and address in content/site.yaml, then: CONTENT_DIR=content npm run dev
`,
      faults: '',
    });
    expect(await runIn(folder, 'check.ts', ['--info'])).toEqual({
      code: 0,
      output: '4 files, 1 briefing, 1 claim: no findings\n',
      faults: '',
    });
  });

  it('may stand in a folder that is there and empty, not in one that holds anything', async () => {
    const folder = temporaryFolder({ 'full/.keep': '', 'file.txt': '' });
    const faults = async (name: string) => (await runIn(folder, 'new.ts', ['site', name])).faults;
    expect(await faults('full')).toBe(
      `\`${join(folder, 'full')}\` is not empty; name a new folder\n`,
    );
    expect(await faults('file.txt')).toBe(`\`${join(folder, 'file.txt')}\` is no folder\n`);
    expect(filesIn(folder)).toEqual(['file.txt', 'full/.keep']);
    const empty = temporaryFolder();
    expect((await runIn(empty, 'new.ts', ['site', '.'])).code).toBe(0);
    expect(filesIn(empty)).toContain('site.yaml');
  });
});

describe('a new file', () => {
  it.each([
    ['briefing', 'briefings/snow.md'],
    ['actor', 'actors/snow.md'],
    ['topic', 'topics/snow.md'],
    ['source', 'sources/snow.yaml'],
  ])('of the kind %s stands in its folder and gives no error', async (kind, path) => {
    const folder = world();
    expect(await runIn(folder, 'new.ts', [kind, 'snow'])).toEqual({
      code: 0,
      output: `made content/${path}\nfill it in, then: npm run check\n`,
      faults: '',
    });
    const { code, output } = await runIn(folder, 'check.ts', []);
    expect([code, output]).toEqual([0, expect.stringContaining('no findings')]);
  });

  it('of a briefing is about the only topic that there is', async () => {
    const folder = world();
    await runIn(folder, 'new.ts', ['briefing', 'snow']);
    expect(readFileSync(join(folder, 'content/briefings/snow.md'), 'utf8')).toContain(
      '\ntopics: [weather]\n',
    );
  });
});

describe('wrong use', () => {
  it.each([
    [[], 'say what to make: `npm run new -- site <folder>` or `npm run new -- briefing <id>`'],
    [['site'], 'a site needs a folder: `npm run new -- site my-site`'],
    [['topic'], 'the new topic needs an id: `npm run new -- topic some-id`'],
    [['topik', 'snow'], 'nothing of the kind `topik` can be made; did you mean `topic`?'],
    [
      ['picture', 'snow'],
      'nothing of the kind `picture` can be made; use site, briefing, source, actor, topic',
    ],
    [['topic', 'snow', 'ice'], '`ice` is one word too many: one thing is made at a time'],
    [['topic', '--force'], 'there is no option `--force`; `--help` says how it is used'],
    [
      ['actor', 'North Land'],
      '`North Land` cannot be the id of an actor: an id holds only a-z, 0-9 and single hyphens; write `north-land`',
    ],
    [
      ['topic', '../site'],
      '`../site` cannot be the id of a topic: an id holds only a-z, 0-9 and single hyphens; write `site`',
    ],
    [
      ['briefing', 'new'],
      '`new` cannot be the id of a briefing: the site keeps this word for itself; write `the-new`',
    ],
    [['topic', 'weather'], 'the id `weather` is taken: topics/weather.md is there already'],
    [['actor', 'rain'], 'the id `rain` is taken: sources/rain.yaml is there already'],
  ])('%j is one line and exit 2, and nothing changes', async (words, line) => {
    const folder = world();
    const before = filesIn(folder);
    expect(await runIn(folder, 'new.ts', words)).toEqual({
      code: 2,
      output: '',
      faults: `${line}\n`,
    });
    expect(filesIn(folder)).toEqual(before);
  });

  it('is told where the content folder is missing', async () => {
    const folder = temporaryFolder();
    const { code, faults } = await runIn(folder, 'new.ts', ['topic', 'snow']);
    expect([code, faults]).toEqual([
      2,
      `there is no content folder \`${join(folder, 'content')}\`; name one in CONTENT_DIR, or run in the project\n`,
    ]);
  });

  it('is not asking for help', async () => {
    const { code, output, faults } = await runIn(temporaryFolder(), 'new.ts', ['--help']);
    expect([code, output.split('\n')[0], faults]).toEqual([
      0,
      'Makes a content folder, or a file in one. Nothing that is there is written over.',
      '',
    ]);
  });
});
