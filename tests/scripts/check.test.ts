// `npm run check` as people and programs run it.

import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallWorld } from '../fixtures/small-world.ts';
import { temporaryFolder } from '../workspace/temporary-folder.ts';
import { root, runScript, type RunOptions } from './run-script.ts';

const sound = smallWorld;

const badDate = `title: A report
publisher: daily-post
published: 2024-02-30
url: https://post.example/report
derivedFrom: []
`;

const dateFinding = {
  rule: 'schema/date',
  severity: 'error',
  file: 'sources/bad-date.yaml',
  line: 3,
  column: 12,
  endLine: 3,
  endColumn: 22,
};

/** Runs in a folder that has the files as `content/`. */
async function check(
  files: Readonly<Record<string, string | Uint8Array>>,
  words: readonly string[] = [],
  environment: RunOptions['environment'] = {},
) {
  const paths = Object.entries(files).map(([path, text]) => [`content/${path}`, text] as const);
  const folder = temporaryFolder({ 'content/.keep': '', ...Object.fromEntries(paths) });
  return await checkIn(folder, words, environment);
}

const checkIn = (
  workingFolder: string,
  words: readonly string[],
  environment: RunOptions['environment'] = {},
) =>
  runScript('check.ts', words, {
    workingFolder,
    environment: { CONTENT_DIR: 'content', ...environment },
  });

describe('exit codes and streams', () => {
  it('are 0 and a line on what was checked where nothing is found', async () => {
    expect(await check(sound)).toEqual({
      code: 0,
      output: '6 files, 1 briefing, 0 claims: no findings\n',
      faults: '',
    });
  });

  it('are 1 and a report where there are errors', async () => {
    const { code, output, faults } = await check({ ...sound, 'sources/bad-date.yaml': badDate });
    expect([code, faults]).toEqual([1, '']);
    expect(output.split('\n').slice(0, 6)).toEqual([
      'content/sources/bad-date.yaml:3:12',
      expect.stringMatching(/^ {2}error {2}.*`2024-02-30`.* {3}schema\/date$/),
      '         2 | publisher: daily-post',
      '         3 | published: 2024-02-30',
      '           |            ^^^^^^^^^^',
      '         4 | url: https://post.example/report',
    ]);
    expect(output).toMatch(/\n\n1 error in 1 of 7 files\n$/);
  });

  it('are the same on the second run', async () => {
    const folder = temporaryFolder(
      Object.fromEntries(
        Object.entries({ ...sound, 'sources/bad-date.yaml': badDate }).map(([path, text]) => [
          `content/${path}`,
          text,
        ]),
      ),
    );
    expect(await checkIn(folder, [])).toEqual(await checkIn(folder, []));
  });

  it.each([
    [['--formt', 'json'], {}, 'there is no option `--formt`; did you mean `--format`?'],
    [['-q'], {}, 'there is no option `-q`; `--help` lists the options'],
    [['--format', 'jsn'], {}, 'there is no format `jsn`; did you mean `json`?'],
    [
      ['--format', 'xml'],
      {},
      'there is no format `xml`; use `pretty`, `json`, `github` or `sarif`',
    ],
    [['--format'], {}, '`--format` needs a value: `pretty`, `json`, `github` or `sarif`'],
    [['--quiet=yes'], {}, '`--quiet` takes no value: `--quiet=yes`'],
    [['--base'], {}, '`--base` needs a revision'],
    [['--base=-x'], {}, '`-x` is not a revision'],
    [['--base', '--upload-pack=x'], {}, '`--upload-pack=x` is not a revision'],
    [['--only-new'], {}, '`--only-new` says nothing without `--base`'],
    [['--fix', '--base', 'main'], {}, '`--fix` and `--base` do not go together'],
    [['--dry-run'], {}, '`--dry-run` says nothing without `--fix`'],
    [['--watch', '--list'], {}, '`--list` and `--watch` do not go together'],
    [['--watch', '--format', 'json'], {}, '`--watch` and `--format json` do not go together'],
    [['--list', 'content'], {}, '`--list` takes no files: `content`'],
    [
      ['--stats', '--format', 'sarif'],
      {},
      '`--stats` has the formats `pretty` and `json`, not `sarif`',
    ],
    [
      ['content/actors/dailypost.md'],
      {},
      'there is no `content/actors/dailypost.md`; did you mean `content/actors/daily-post.md`?',
    ],
    [['zzz'], {}, 'there is no `zzz`; name a file or folder of the content'],
    [
      [],
      { BUILD_TIME: '2024-11-16' },
      'BUILD_TIME is `2024-11-16`; write an instant with an offset, such as 2024-11-16T06:00:00+09:00',
    ],
  ])('are 2 and one line for %j with %j', async (words, environment, line) => {
    expect(await check(sound, words, environment)).toEqual({
      code: 2,
      output: '',
      faults: `${line}\n`,
    });
  });

  it('are 2 and one line without a content folder', async () => {
    const folder = temporaryFolder();
    expect(await checkIn(folder, ['--format', 'json'])).toEqual({
      code: 2,
      output: '',
      faults: `there is no content folder \`${join(folder, 'content')}\`; name one in CONTENT_DIR, or run in the project\n`,
    });
  });

  it('are 2 for a path outside the content', async () => {
    const other = temporaryFolder();
    const { code, output, faults } = await check(sound, [other]);
    expect([code, output, faults.split('`').slice(0, 3)]).toEqual([
      2,
      '',
      ['', other, ' is not in the content folder '],
    ]);
  });

  it('are 1 and one finding for an empty content folder', async () => {
    const { code, output } = await check({}, ['--format', 'json']);
    expect([code, JSON.parse(output)]).toEqual([
      1,
      [
        {
          rule: 'schema/file',
          severity: 'error',
          file: 'site.yaml',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
          message: 'there is no `site.yaml` in the content folder',
          help: expect.stringMatching(/^write one:\ntitle: /),
          url: '/rules/schema/file/',
        },
      ],
    ]);
  });

  it('--help explains itself', async () => {
    const { code, output, faults } = await check(sound, ['--help']);
    expect([code, output.split('\n')[0], faults]).toEqual([
      0,
      'Checks the content: every file, every rule, one run.',
      '',
    ]);
  });
});

describe('JSON', () => {
  it('is an array with the keys that other programs rely on, in their order, and nothing else', async () => {
    const { output, faults } = await check({ ...sound, 'sources/bad-date.yaml': badDate }, [
      '--format=json',
    ]);
    const parsed = JSON.parse(output);
    expect(parsed).toEqual([
      {
        ...dateFinding,
        message: expect.stringContaining('`2024-02-30`'),
        help: expect.any(String),
        url: 'https://example.org/rules/schema/date/',
      },
    ]);
    expect(Object.keys(parsed[0])).toEqual([
      'rule',
      'severity',
      'file',
      'line',
      'column',
      'endLine',
      'endColumn',
      'message',
      'help',
      'url',
    ]);
    expect(faults).toBe('');
  });

  it('is an empty array where nothing is found', async () => {
    expect(await check(sound, ['--format', 'json'])).toEqual({
      code: 0,
      output: '[]\n',
      faults: '',
    });
  });

  it('of 10,000 findings arrives whole through a pipe, and takes seconds', async () => {
    const tags = Array.from({ length: 500 }, (_, n) => `line ${n} <br>`).join('\n');
    const actor = (n: number) =>
      `---\nname: Actor ${n}\nkind: state\nsummary: A state.\n---\n\n${tags}[@rain]\n`;
    const actors = Array.from({ length: 20 }, (_, n) => [`actors/actor-${n}.md`, actor(n)]);
    const files = { ...sound, ...Object.fromEntries(actors) };
    const { code, output } = await check(files, ['--format', 'json']);
    const html = JSON.parse(output).filter(
      ({ rule }: { rule: string }) => rule === 'schema/markdown',
    );
    expect([code, html.length]).toEqual([1, 10_000]);
    const pretty = await check(files);
    expect(pretty.output.slice(-60)).toMatch(/\n10,000 errors in 20 of 26 files\n$/);
  });
});

describe('formats for a repository', () => {
  const files = {
    '.git/HEAD': 'ref: refs/heads/main\n',
    ...Object.fromEntries(
      Object.entries({ ...sound, 'sources/bad-date.yaml': badDate }).map(([path, text]) => [
        `site/content/${path}`,
        text,
      ]),
    ),
  };

  const environment = { CONTENT_DIR: 'site/content' };

  it('github gives paths from its root, and the whole list in the summary of the job', async () => {
    const folder = temporaryFolder({ ...files, 'summary.md': 'Before.\n' });
    const summary = join(folder, 'summary.md');
    const { code, output, faults } = await checkIn(folder, ['--format', 'github'], {
      ...environment,
      GITHUB_STEP_SUMMARY: summary,
    });
    expect([code, faults]).toEqual([1, '']);
    expect(output.split('\n')).toEqual([
      expect.stringMatching(
        /^::error file=site\/content\/sources\/bad-date\.yaml,line=3,endLine=3,col=12,endColumn=22,title=schema\/date::`published` is `2024-02-30`: /,
      ),
      '1 error in 1 of 7 files',
      '',
    ]);
    expect(readFileSync(summary, 'utf8').split('\n')).toEqual([
      'Before.',
      '### 1 error in 1 of 7 files',
      '',
      '| Severity | Where | What is wrong | What helps | Rule |',
      '| --- | --- | --- | --- | --- |',
      expect.stringMatching(
        /^\| error \| `site\/content\/sources\/bad-date\.yaml:3:12` \| .* \| \[schema\/date\]\(https:\/\/example\.org\/rules\/schema\/date\/\) \|$/,
      ),
      '',
    ]);
  });

  it('github says where the summary cannot be written', async () => {
    const folder = temporaryFolder(files);
    const summary = join(folder, 'none', 'summary.md');
    const { code, output, faults } = await checkIn(folder, ['--format', 'github'], {
      ...environment,
      GITHUB_STEP_SUMMARY: summary,
    });
    expect([code, output, faults.split(':')[0]]).toEqual([
      2,
      '',
      `GITHUB_STEP_SUMMARY is \`${summary}\`, which cannot be written`,
    ]);
  });

  it('sarif gives paths from its root, from wherever it is run', async () => {
    const folder = temporaryFolder(files);
    const { code, output } = await checkIn(join(folder, 'site'), ['--format', 'sarif'], {
      CONTENT_DIR: 'content',
    });
    const [run] = JSON.parse(output).runs;
    expect([code, run.results.length]).toEqual([1, 1]);
    expect(run.results[0].locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'site/content/sources/bad-date.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 3, startColumn: 12, endLine: 3, endColumn: 22 },
        },
      },
    ]);
    expect(run.tool.driver.rules[0].helpUri).toMatch(/^https:\/\/example\.org\/rules\/schema\//);
  });
});

describe('narrowing', () => {
  const files = {
    ...sound,
    'sources/bad-date.yaml': badDate,
    'actors/bad.md': '---\nname: Bad\nkind: king\nsummary: x\n---\n',
  };

  const where = async (...words: readonly string[]) => {
    const { code, output } = await check(files, ['--format', 'json', ...words]);
    return [code, JSON.parse(output).map(({ file }: { file: string }) => file)];
  };

  it('is to files, to folders, and to all that is named', async () => {
    expect(await where()).toEqual([1, ['actors/bad.md', 'sources/bad-date.yaml']]);
    expect(await where('content/actors')).toEqual([1, ['actors/bad.md']]);
    expect(await where('content/actors/bad.md')).toEqual([1, ['actors/bad.md']]);
    expect(await where('./content/sources/', 'content/topics')).toEqual([
      1,
      ['sources/bad-date.yaml'],
    ]);
    expect(await where('content')).toEqual([1, ['actors/bad.md', 'sources/bad-date.yaml']]);
    expect(await where('.')).toEqual([1, ['actors/bad.md', 'sources/bad-date.yaml']]);
  });

  it('takes paths as JSON gives them, too', async () => {
    expect(await where('actors/bad.md')).toEqual([1, ['actors/bad.md']]);
  });

  it('narrows the exit code with the report', async () => {
    expect(await where('content/topics')).toEqual([0, []]);
  });

  it('takes a name that begins with a hyphen behind --', async () => {
    const { code, faults } = await check(files, ['--', '--format']);
    expect([code, faults]).toEqual([
      2,
      'there is no `--format`; name a file or folder of the content\n',
    ]);
  });
});

describe('severities', () => {
  const files = {
    ...sound,
    'site.yaml': `${sound['site.yaml']}rules: { schema/date: warning, schema/invalid: info }\n`,
    'sources/bad-date.yaml': badDate,
    'actors/bad.md': '---\nname: Bad\nkind: king\nsummary: x\n---\n',
  };

  const shown = async (...words: readonly string[]) => {
    const { code, output } = await check(files, words);
    return [
      code,
      [...output.matchAll(/^ {2}(error|warning|info) /gm)].map(([, name]) => name),
      output.split('\n').at(-2),
    ];
  };

  it('show what is only for information on request', async () => {
    expect(await shown()).toEqual([0, ['warning'], '1 warning in 1 of 8 files; 1 info not shown']);
    expect(await shown('--info')).toEqual([
      0,
      ['info', 'warning'],
      '1 warning and 1 info in 2 of 8 files',
    ]);
  });

  it('are errors only with --quiet', async () => {
    expect(await shown('--quiet')).toEqual([
      0,
      [],
      '8 files, 1 briefing, 0 claims: no errors; 1 warning and 1 info not shown',
    ]);
  });

  it('are all in JSON', async () => {
    const { output } = await check(files, ['--format', 'json']);
    expect(JSON.parse(output).map(({ severity }: { severity: string }) => severity)).toEqual([
      'info',
      'warning',
    ]);
  });
});

describe('what is read', () => {
  it('survives hostile folders and reports them', async () => {
    const folder = temporaryFolder(
      Object.fromEntries(Object.entries(sound).map(([path, text]) => [`content/${path}`, text])),
    );
    const content = join(folder, 'content');
    execFileSync('mkfifo', [join(content, 'briefings/pipe.md')]);
    symlinkSync('/etc', join(content, 'briefings/etc'));
    symlinkSync('loop.md', join(content, 'briefings/loop.md'));
    symlinkSync('..', join(content, 'briefings/up'));
    const { code, output, faults } = await checkIn(folder, ['--format', 'json']);
    const found = JSON.parse(output).map(({ rule, file }: { rule: string; file: string }) => [
      rule,
      file,
    ]);
    expect([code, found, faults]).toEqual([
      1,
      ['etc', 'loop.md', 'pipe.md', 'up'].map((name) => ['schema/file', `briefings/${name}`]),
      '',
    ]);
  });

  it('is printed without anything that a terminal obeys', async () => {
    const { output } = await check({
      ...sound,
      'actors/bad.md':
        '---\nname: Bad\nkind: "k\\e[31m"\nsummary: "\u001b[2J\u202e"\n---\n\n\u001b]0;owned\u0007<b>x</b>\n',
    });
    expect(output).toContain('content/actors/bad.md');
    expect(/[^\P{Cc}\n]|\u202e/u.test(output)).toBe(false);
  });
});

describe('colours', () => {
  const escape = '\u001b[';
  const files = { ...sound, 'sources/bad-date.yaml': badDate };

  it('are off where the report is piped, and with NO_COLOR', async () => {
    expect((await check(files)).output).not.toContain(escape);
    expect((await check(files, [], { NO_COLOR: '1' })).output).not.toContain(escape);
  });

  it('are on with FORCE_COLOR, but never in JSON', async () => {
    expect((await check(files, [], { FORCE_COLOR: '1' })).output).toContain(escape);
    expect((await check(files, [], { FORCE_COLOR: '0' })).output).not.toContain(escape);
    expect((await check(files, ['--format', 'json'], { FORCE_COLOR: '1' })).output).not.toContain(
      escape,
    );
  });
});

describe('a reader that stops reading', () => {
  it('ends the report without a word', async () => {
    const tags = Array.from({ length: 5000 }, (_, n) => `line ${n} <br>`).join('\n');
    const folder = temporaryFolder({
      ...Object.fromEntries(Object.entries(sound).map(([path, text]) => [`content/${path}`, text])),
      'content/actors/tags.md': `---\nname: Tags\nkind: state\nsummary: A state.\n---\n\n${tags}[@rain]\n`,
    });
    const child = spawn(process.execPath, [join(root, 'scripts/check.ts')], {
      cwd: folder,
      env: { PATH: process.env['PATH'], CONTENT_DIR: 'content' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const faults: Buffer[] = [];
    child.stderr.on('data', (bytes: Buffer) => faults.push(bytes));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect([code, Buffer.concat(faults).toString()]).toEqual([1, '']);
  });
});
