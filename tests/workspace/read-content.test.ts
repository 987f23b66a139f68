// Reading a content folder, cold and from the cache: what comes out is the same.

import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleBriefing, exampleWorld } from '../../src/core/rules/example-world.ts';
import { readFile, type ReadFile } from '../../src/core/read/read-file.ts';
import { parseInWorkers } from '../../src/workspace/parse-in-workers.ts';
import { readContent } from '../../src/workspace/read-content.ts';
import { takeSnapshot } from '../../src/workspace/take-snapshot.ts';
import { temporaryFolder, writeInto } from './temporary-folder.ts';

const source = exampleWorld['sources/agency-report.yaml'] ?? '';

/** The example world with what is hard to keep: holes, odd numbers and keys, unread files, Korean. */
const world: Readonly<Record<string, string | Uint8Array>> = {
  ...exampleWorld,
  'briefings/example.md': exampleBriefing({
    text: 'Kim 김정은 said “so” &amp; left.[@agency-report]',
  }),
  'briefings/holes.md': exampleBriefing({
    fields: 'gaps: [one, { two: 2 }, three]\nreviewBy: soon',
  }),
  'briefings/keys.md': exampleBriefing({
    fields: 'claims: { __proto__: { kind: observed }, b: {} }',
  }),
  'briefings/numbers.md': exampleBriefing({
    fields: `claims:
  a: { saidBy: south-official, source: news-interview, quantity: { measure: drones-built, value: .inf } }
  b: { saidBy: south-official, source: news-interview, quantity: { measure: drones-built, value: -0 } }`,
  }),
  'briefings/unclosed.md': '---\ntitle: x\n',
  'briefings/markdown.md': exampleBriefing({
    text: '# A\n\n| a | b |\n|---|---|\n| 1[@agency-report] | 2 |\n\n> q[@post-story]\n\n- i[^1]\n\n[^1]: n',
  }),
  'sources/latin.yaml': new Uint8Array([0x74, 0x3a, 0xe9]),
  'sources/noted.yaml': `${source}note: |\n  See *this* [page](https://note.example/).\n`,
  'sources/broken.yaml': 'title: [\n',
  'sources/empty.yaml': '',
  'media/picture.jpg': 'picture',
  'stray.txt': 'x',
};

/** A reading with everything in it spelled out. */
function whole({ file, text, faults, record, media }: ReadFile) {
  return { file, text, faults, media, record: record && { ...record, body: { ...record.body } } };
}

async function readAll(folder: string, cacheFolder?: string) {
  const { read, parsed } = await readContent(folder, { cacheFolder });
  return { read: read.map(whole), parsed };
}

/** What the core makes of the files, without disk or cache. */
const expected = Object.entries(world)
  .map(([path, content]) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return whole(readFile({ path, bytes }, 'en'));
  })
  .sort((a, b) => (a.file < b.file ? -1 : 1));

const texts = Object.keys(world).filter((path) => !/^media|^stray/.test(path)).length;

/** Texts that the cache does not keep: those that do not parse, and those with holes or odd numbers. */
const notKept = [
  'holes.md',
  'unclosed.md',
  'latin.yaml',
  'broken.yaml',
  'empty.yaml',
  'numbers.md',
];

const packsIn = (cacheFolder: string): readonly string[] =>
  readdirSync(cacheFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.pack'))
    .map((name) => join(cacheFolder, name));

describe('readContent', () => {
  it('reads every file as the core does, in the order of paths', async () => {
    expect(await readAll(temporaryFolder(world))).toEqual({ read: expected, parsed: texts });
  });

  it('gives the same from the cache, and parses only what cannot be kept', async () => {
    const folder = temporaryFolder(world);
    const cache = temporaryFolder();
    expect(await readAll(folder, cache)).toEqual({ read: expected, parsed: texts });
    expect(await readAll(folder, cache)).toEqual({ read: expected, parsed: notKept.length });
  });

  it('parses in threads as it does here', async () => {
    const snapshot = takeSnapshot(temporaryFolder(world));
    const files = snapshot.files.filter(({ bytes }) => bytes);
    const { readings } = await parseInWorkers(files, 'en', 2);
    const sorted = readings
      .map(({ file }) => whole(file))
      .sort((a, b) => (a.file < b.file ? -1 : 1));
    expect(sorted).toEqual(expected.filter(({ file }) => !/^media|^stray/.test(file)));
  });

  it('parses what changed, what is new and what was renamed, and forgets what is gone', async () => {
    const folder = temporaryFolder(exampleWorld);
    const cache = temporaryFolder();
    await readContent(folder, { cacheFolder: cache });
    writeInto(
      folder,
      'sources/post-story.yaml',
      `${exampleWorld['sources/post-story.yaml']}# more\n`,
    );
    writeInto(folder, 'sources/new.yaml', source);
    writeInto(folder, 'sources/renamed.yaml', source);
    rmSync(join(folder, 'sources/agency-report.yaml'));
    expect((await readContent(folder, { cacheFolder: cache })).parsed).toBe(3);
    const { read, parsed } = await readContent(folder, { cacheFolder: cache });
    expect([parsed, read.map(({ file }) => file).filter((file) => /^sources/.test(file))]).toEqual([
      0,
      [
        'sources/new.yaml',
        'sources/news-interview.yaml',
        'sources/post-story.yaml',
        'sources/renamed.yaml',
      ],
    ]);
    expect(
      packsIn(cache).map((pack) => readFileSync(pack, 'latin1').includes('agency-report.yaml')),
    ).toEqual([false]);
  });

  it('reads everything again when the language of the site changes', async () => {
    const folder = temporaryFolder(exampleWorld);
    const cache = temporaryFolder();
    await readContent(folder, { cacheFolder: cache });
    writeInto(folder, 'site.yaml', (exampleWorld['site.yaml'] ?? '').replace('en', 'de'));
    expect((await readContent(folder, { cacheFolder: cache })).parsed).toBe(
      Object.keys(exampleWorld).length,
    );
    expect((await readContent(folder, { cacheFolder: cache })).parsed).toBe(0);
  });

  it('keeps the files of two content folders apart', async () => {
    const [one, other] = [temporaryFolder(exampleWorld), temporaryFolder(world)];
    const cache = temporaryFolder();
    await readContent(one, { cacheFolder: cache });
    await readContent(other, { cacheFolder: cache });
    expect((await readContent(one, { cacheFolder: cache })).parsed).toBe(0);
    expect(packsIn(cache).length).toBe(2);
  });

  const damages: Readonly<Record<string, (pack: Buffer) => Uint8Array>> = {
    emptied: () => new Uint8Array(),
    'cut short': (pack) => pack.subarray(0, pack.length - 10),
    'cut in the index': (pack) => pack.subarray(0, 100),
    'longer than it was': (pack) => Buffer.concat([pack, pack]),
    'something else': () => Buffer.from('{"version":1}'),
    'altered in the index': (pack) => altered(pack, 200),
    'altered in a chunk': (pack) => altered(pack, pack.length - 300),
    'altered at its end': (pack) => altered(pack, pack.length - 2),
  };

  function altered(pack: Buffer, at: number): Uint8Array {
    const copy = Buffer.from(pack);
    copy[at] = (copy[at] ?? 0) ^ 0xff;
    return copy;
  }

  it.each(Object.keys(damages))(
    'reads the same when the cache was %s, and mends it',
    async (damage) => {
      const folder = temporaryFolder(world);
      const cache = temporaryFolder();
      await readContent(folder, { cacheFolder: cache });
      for (const pack of packsIn(cache)) {
        writeFileSync(pack, damages[damage]?.(readFileSync(pack)) ?? '');
      }
      expect((await readAll(folder, cache)).read).toEqual(expected);
      await readContent(folder, { cacheFolder: cache });
      expect(await readAll(folder, cache)).toEqual({ read: expected, parsed: notKept.length });
    },
  );

  it('works where nothing can be kept', async () => {
    const folder = temporaryFolder(world);
    const cache = join(temporaryFolder({ file: '' }), 'file');
    expect(await readAll(folder, cache)).toEqual({ read: expected, parsed: texts });
    expect(statSync(cache).size).toBe(0);
  });

  it('lets runs at the same time share a cache', async () => {
    const folder = temporaryFolder(world);
    const cache = temporaryFolder();
    const runs = await Promise.all([1, 2, 3].map(() => readAll(folder, cache)));
    expect(runs.map(({ read }) => read)).toEqual([expected, expected, expected]);
    expect(
      readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) => /tmp$/.test(name)),
    ).toEqual([]);
  });

  it('goes on with what it opened when another run replaces the cache', async () => {
    const folder = temporaryFolder(world);
    const cache = temporaryFolder();
    await readContent(folder, { cacheFolder: cache });
    const { read } = await readContent(folder, { cacheFolder: cache });
    writeInto(folder, 'sources/another.yaml', source);
    await readContent(folder, { cacheFolder: cache });
    expect(read.map(whole)).toEqual(expected);
  });
});

describe('faults of files', () => {
  const faultsOf = async (folder: string) => {
    const { read } = await readContent(folder);
    return read.flatMap(({ file, faults }) =>
      faults.map(({ rule, message }) => ({ file, rule, message })),
    );
  };

  it('an empty folder lacks `site.yaml`, and nothing else', async () => {
    expect((await readContent(temporaryFolder())).read).toEqual([
      {
        file: 'site.yaml',
        text: '',
        faults: [
          {
            rule: 'schema/file',
            start: 0,
            end: 0,
            message: 'there is no `site.yaml` in the content folder',
            help: `write one:
title: The name of the publication
url: https://example.org/
publisher: { name: Who publishes }
language: en`,
          },
        ],
      },
    ]);
  });

  it('another name of `site.yaml` is told once', async () => {
    expect(await faultsOf(temporaryFolder({ 'site.yml': 'title: x' }))).toEqual([
      {
        file: 'site.yml',
        rule: 'schema/file',
        message: '`site.yml` belongs to no kind of content',
      },
    ]);
  });

  it('a text of more than a megabyte is not read, a picture may be larger', async () => {
    const large = new Uint8Array(1_048_577);
    const folder = temporaryFolder({
      ...exampleWorld,
      'actors/large.md': large,
      'media/large.png': large,
    });
    expect(await faultsOf(folder)).toEqual([
      {
        file: 'actors/large.md',
        rule: 'schema/file',
        message: 'the file has 1.0 MB, more than the 1.0 MB that a text may have',
      },
    ]);
  });

  it('links, folders and pipes become findings of their own', async () => {
    const folder = temporaryFolder(exampleWorld);
    symlinkSync('/etc/hostname', join(folder, 'actors/out.md'));
    symlinkSync('loop.md', join(folder, 'actors/loop.md'));
    mkdirSync(join(folder, 'topics/folder.md'));
    expect(await faultsOf(folder)).toEqual([
      {
        file: 'actors/loop.md',
        rule: 'schema/file',
        message: '`actors/loop.md` is a link that leads back to itself or to nothing',
      },
      {
        file: 'actors/out.md',
        rule: 'schema/file',
        message: '`actors/out.md` is a link that leads out of the content folder',
      },
      {
        file: 'topics/folder.md',
        rule: 'schema/file',
        message: '`topics/folder.md` is a folder, but its name is that of a file',
      },
    ]);
  });
});
