// `npm run check -- --base`, over real repositories and a real shallow clone.

import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallWorld } from '../fixtures/small-world.ts';
import { temporaryFolder, writeInto } from '../workspace/temporary-folder.ts';
import { runScript } from './run-script.ts';

const git = (folder: string, ...words: readonly string[]): string =>
  execFileSync('git', words, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'A',
      GIT_AUTHOR_EMAIL: 'a@example.org',
      GIT_COMMITTER_NAME: 'A',
      GIT_COMMITTER_EMAIL: 'a@example.org',
    },
  }).trim();

function commit(folder: string, message: string): string {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', message);
  return git(folder, 'rev-parse', 'HEAD');
}

const known =
  'title: Old\npublisher: daily-post\npublished: 2024-02-30\nurl: https://post.example/old\nderivedFrom: []\n';

function repository(): string {
  const files = { ...smallWorld, 'sources/old.yaml': known };
  const folder = temporaryFolder(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text])),
  );
  git(folder, 'init', '-q', '-b', 'main');
  commit(folder, 'first');
  return folder;
}

const check = (folder: string, words: readonly string[], environment = {}) =>
  runScript('check.ts', words, {
    workingFolder: folder,
    environment: { CONTENT_DIR: 'content', ...environment },
  });

/** One fault more, and a claim. */
function change(folder: string): void {
  writeInto(folder, 'content/sources/late.yaml', known.replaceAll('old', 'late'));
  const path = 'content/briefings/example.md';
  const text = readFileSync(join(folder, path), 'utf8')
    .replace(
      'topics: [weather]',
      'topics: [weather]\nclaims: { wet: { source: rain, text: It rained } }',
    )
    .replace('[@rain]', '[@wet]');
  writeInto(folder, path, text);
}

describe('--base', () => {
  it('marks what is new, and prints the sourcing diff', async () => {
    const folder = repository();
    change(folder);
    const { code, output, faults } = await check(folder, ['--base', 'main']);
    expect([code, faults]).toEqual([1, '']);
    expect(output).toMatch(/^content\/sources\/late\.yaml:3:12 {2}new\n/);
    expect(output).toMatch(/\ncontent\/sources\/old\.yaml:3:12\n/);
    expect(output.split('\n').slice(-7)).toEqual([
      'Sourcing',
      '',
      'Claims added',
      '  `example#wet`: unverified; origins: Daily Post; It rained',
      '',
      '2 errors in 2 of 8 files',
      '',
    ]);
  });

  it('gives what is new alone with --only-new, and the exit code with it', async () => {
    const folder = repository();
    const words = ['--base', 'main', '--only-new', '--format', 'json'];
    expect(await check(folder, words)).toEqual({ code: 0, output: '[]\n', faults: '' });
    change(folder);
    const { code, output } = await check(folder, words);
    expect([code, JSON.parse(output).map(({ file }: { file: string }) => file)]).toEqual([
      1,
      ['sources/late.yaml'],
    ]);
  });

  it('prints the sourcing diff alone with --diff', async () => {
    const folder = repository();
    change(folder);
    const { output } = await check(folder, ['--base', 'main', '--diff', 'markdown']);
    expect(output).toBe(
      '### Sourcing\n\n**Claims added**\n\n- `example#wet`: unverified; origins: Daily Post; It rained\n',
    );
  });

  it('finds a published id that is gone', async () => {
    const folder = repository();
    rmSync(join(folder, 'content/briefings/example.md'));
    const { code, output } = await check(folder, ['--base', 'main', '--only-new', '--format=json']);
    const found = JSON.parse(output).filter(
      ({ rule }: { rule: string }) => rule === 'ref/id-removed',
    );
    expect([code, found[0].file, found[0].message]).toEqual([
      1,
      'briefings/example.md',
      'the briefing `example` was published and is gone',
    ]);
  });

  it('counts from the common ancestor, so that what others added is not missed here', async () => {
    const folder = repository();
    git(folder, 'switch', '-q', '-c', 'mine');
    git(folder, 'switch', '-q', 'main');
    writeInto(folder, 'content/actors/other.md', '---\nname: Other\nkind: outlet\n---\n');
    commit(folder, 'second');
    git(folder, 'switch', '-q', 'mine');
    expect((await check(folder, ['--base', 'main', '--only-new'])).output).toBe(
      'Nothing changed in the sourcing.\n\n7 files, 1 briefing, 0 claims: no findings\n',
    );
  });

  it('says of a shallow clone what to fetch, and works when it was fetched', async () => {
    const origin = repository();
    const first = git(origin, 'rev-parse', 'HEAD');
    git(origin, 'switch', '-q', '-c', 'mine');
    change(origin);
    commit(origin, 'second');
    const parent = temporaryFolder();
    git(parent, 'clone', '-q', '--depth=1', '--branch=mine', `file://${origin}`, 'clone');
    const clone = join(parent, 'clone');
    expect(await check(clone, ['--base', 'main'])).toEqual({
      code: 2,
      output: '',
      faults:
        'the revision `main` is not in this shallow clone; fetch it: `git fetch --depth=1 origin main:refs/remotes/origin/main`, and name `origin/main`\n',
    });
    expect((await check(clone, ['--base', first])).faults).toBe(
      `the revision \`${first}\` is not in this shallow clone; fetch it: \`git fetch --depth=1 origin ${first}\`, and name \`${first}\`\n`,
    );
    for (const counted of ['HEAD~1', 'mine^', first.slice(0, 9)]) {
      expect((await check(clone, ['--base', counted])).faults).toBe(
        `the revision \`${counted}\` is not in this shallow clone; fetch its history: \`git fetch --unshallow\`\n`,
      );
    }
    git(clone, 'fetch', '-q', '--depth=1', 'origin', 'main:refs/remotes/origin/main');
    const { code, output, faults } = await check(clone, [
      '--base',
      'origin/main',
      '--only-new',
      '--format=json',
    ]);
    expect([code, JSON.parse(output).length, faults]).toEqual([
      1,
      1,
      'compared with `origin/main` itself: this shallow clone holds no common ancestor\n',
    ]);
  });

  it('finds what counts back from the branch once the history was fetched', async () => {
    const origin = repository();
    change(origin);
    commit(origin, 'second');
    const parent = temporaryFolder();
    git(parent, 'clone', '-q', '--depth=1', `file://${origin}`, 'clone');
    const clone = join(parent, 'clone');
    git(clone, 'fetch', '-q', '--unshallow');
    expect(await check(clone, ['--base', 'HEAD~1', '--only-new', '--quiet'])).toMatchObject({
      code: 1,
      faults: '',
    });
  });

  it('follows a content folder that was renamed, and says where none can be told', async () => {
    const folder = repository();
    renameSync(join(folder, 'content'), join(folder, 'texts'));
    const renamed = { CONTENT_DIR: 'texts' };
    const words = ['--base', 'main', '--only-new'];
    expect(await check(folder, words, renamed)).toEqual({
      code: 0,
      output: 'Nothing changed in the sourcing.\n\n7 files, 1 briefing, 0 claims: no findings\n',
      faults: 'in `main` the content folder is `content/`\n',
    });
    git(folder, 'rm', '-q', '-r', '--cached', 'content');
    git(folder, 'commit', '-q', '-m', 'gone');
    expect((await check(folder, words, renamed)).faults).toBe(
      '`main` has no content folder `texts/`\n',
    );
  });

  it.each([
    ['-x', '`-x` is not a revision\n'],
    ['no such', '`no such` is not a revision\n'],
    [
      'nowhere',
      'there is no revision `nowhere`; name a branch, a tag or a commit, or fetch it first\n',
    ],
  ])('refuses %j', async (revision, faults) => {
    expect(await check(repository(), [`--base=${revision}`])).toEqual({
      code: 2,
      output: '',
      faults,
    });
  });

  it('says that there is no repository', async () => {
    const folder = temporaryFolder({ 'content/site.yaml': smallWorld['site.yaml'] });
    expect((await check(folder, ['--base', 'main'])).faults).toBe(
      `\`${join(folder, 'content')}\` is not in a git repository, so there is no base\n`,
    );
  });
});
