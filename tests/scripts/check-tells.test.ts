// `--list`, `--explain`, `--stats` and `--watch`, as people and programs run them.

import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { rules } from '../../src/core/rules/index.ts';
import { smallWorld } from '../fixtures/small-world.ts';
import { temporaryFolder, writeInto } from '../workspace/temporary-folder.ts';
import { root, runScript } from './run-script.ts';

const contentWith = (files: Readonly<Record<string, string>> = {}): string =>
  temporaryFolder(
    Object.fromEntries(
      Object.entries({ ...smallWorld, ...files }).map(([path, text]) => [`content/${path}`, text]),
    ),
  );

const check = (workingFolder: string, ...words: readonly string[]) =>
  runScript('check.ts', words, { workingFolder, environment: { CONTENT_DIR: 'content' } });

describe('--list', () => {
  const site = `${smallWorld['site.yaml']}rules: { ref/unused: error }\n`;

  it('has every rule, with the severity that the site sets', async () => {
    const { code, output, faults } = await check(contentWith({ 'site.yaml': site }), '--list');
    const lines = output.trimEnd().split('\n');
    expect([code, faults, lines.length]).toEqual([0, '', rules.length]);
    expect(lines.find((line) => line.includes(' ref/unused '))).toMatch(
      /^error {4}ref\/unused .* \(site\.yaml; otherwise warning\)$/,
    );
  });

  it('is JSON where that is asked for', async () => {
    const { output } = await check(contentWith({ 'site.yaml': site }), '--list', '--format=json');
    const listed: readonly { readonly rule: string }[] = JSON.parse(output);
    expect(listed.find(({ rule }) => rule === 'ref/unused')).toEqual({
      rule: 'ref/unused',
      severity: 'error',
      default: 'warning',
      summary: rules.find(({ id }) => id === 'ref/unused')?.summary,
    });
  });
});

describe('--explain', () => {
  it('explains every rule', async () => {
    const { code, output, faults } = await check(contentWith(), '--explain', 'verify/overstated');
    expect([code, faults]).toEqual([0, '']);
    expect(output).toMatch(/^verify\/overstated {2}error\n\n.+\n\nWhy\n/);
    expect(output).toMatch(/\nHow to mend it\n[\s\S]*\nPasses: [\s\S]*\nIs found: /);
  });

  it('names the nearest rule for one that does not exist', async () => {
    expect(await check(contentWith(), '--explain', 'verify/overstatd')).toEqual({
      code: 2,
      output: '',
      faults: 'there is no rule `verify/overstatd`; did you mean `verify/overstated`?\n',
    });
  });
});

describe('--stats', () => {
  it('is the profile of what is published', async () => {
    const { code, output } = await check(contentWith(), '--stats', '--format', 'json');
    const { briefings, sources, claims, sentences } = JSON.parse(output);
    expect([code, briefings, sources, claims, sentences]).toEqual([
      0,
      1,
      1,
      1,
      { cited: 1, all: 1 },
    ]);
    expect((await check(contentWith(), '--stats')).output.split('\n')[0]).toMatch(/^briefings +1$/);
  });
});

/** A running `--watch`; `next` waits for the end of its next report. */
function watchIn(folder: string) {
  const child = spawn(process.execPath, [join(root, 'scripts/check.ts'), '--watch'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], CONTENT_DIR: 'content' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  let told: () => void = () => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes: Buffer) => {
      text += bytes.toString();
      told();
    });
  }
  const end = `watching ${join(folder, 'content')}; Ctrl-C ends it\n`;
  const next = async (): Promise<string> => {
    while (!text.includes(end)) await new Promise<void>((resolve) => (told = resolve));
    const report = text.slice(0, text.indexOf(end));
    text = text.slice(text.indexOf(end) + end.length);
    return report;
  };
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, next, ended };
}

describe('--watch', () => {
  it('checks again at every change, survives what is broken, and ends at Ctrl-C', async () => {
    const folder = contentWith();
    const { child, next, ended } = watchIn(folder);
    const clean = '6 files, 1 briefing, 0 claims: no findings\n';
    expect(await next()).toBe(clean);
    writeInto(folder, 'content/sources/broken.yaml', 'title: [\n');
    expect(await next()).toMatch(/ {3}schema\/yaml\n[\s\S]*\n1 error in 1 of 7 files\n$/);
    rmSync(join(folder, 'content/sources/broken.yaml'));
    expect(await next()).toBe(clean);
    rmSync(join(folder, 'content'), { recursive: true });
    let gone = await next();
    while (!gone.startsWith('there is no content folder')) gone = await next();
    for (const [path, text] of Object.entries(smallWorld))
      writeInto(folder, `content/${path}`, text);
    let back = await next();
    while (back !== clean) back = await next();
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });
});
