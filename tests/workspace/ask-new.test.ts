// What `new` asks on a terminal. The terminal is a pair of streams; keys are pressed when a question stands there.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runNew } from '../../src/workspace/run-new.ts';
import { smallWorld } from '../fixtures/small-world.ts';
import { temporaryFolder } from './temporary-folder.ts';

const down = '\u001b[B';
const enter = '\r';
const escape = '\u0003';

/** Presses the keys of an answer as soon as its question is shown. */
async function converse(
  workingFolder: string,
  words: readonly string[],
  answers: readonly (readonly [question: string, keys: readonly string[]])[],
) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 100, rows: 40 });
  const faults = new PassThrough();
  const waiting = [...answers];
  let shown = '';
  output.on('data', (bytes: Buffer) => {
    shown += bytes.toString();
    const [next] = waiting;
    if (next === undefined || !shown.includes(next[0])) return;
    waiting.shift();
    shown = '';
    // A question listens once it is drawn.
    setImmediate(() => next[1].forEach((key) => input.write(key)));
  });
  const code = await runNew({
    words,
    environment: { CONTENT_DIR: 'content' },
    workingFolder,
    input: input as unknown as NodeJS.ReadStream,
    output: output as unknown as NodeJS.WriteStream,
    faults: faults as unknown as NodeJS.WriteStream,
    now: Date.UTC(2026, 10, 24, 12),
  });
  return { code, faults: String(faults.read() ?? ''), unasked: waiting.map(([name]) => name) };
}

const world = (): string =>
  temporaryFolder(
    Object.fromEntries(
      Object.entries({ ...smallWorld, 'topics/wind.md': smallWorld['topics/weather.md'] }).map(
        ([path, text]) => [`content/${path}`, text] as const,
      ),
    ),
  );

const lines = (folder: string, path: string): readonly string[] =>
  readFileSync(join(folder, path), 'utf8').split('\n');

describe('on a terminal', () => {
  it('a site is asked for its folder and title', async () => {
    const folder = temporaryFolder();
    expect(
      await converse(
        folder,
        [],
        [
          ['What is to be made?', [enter]],
          ['Its folder', ['content', enter]],
          ['Its title', ['Northland: a review', enter]],
        ],
      ),
    ).toEqual({ code: 0, faults: '', unasked: [] });
    expect(lines(folder, 'content/site.yaml')[0]).toBe('title: "Northland: a review"');
  });

  it('a briefing is asked for its id, its texts and its topics', async () => {
    const folder = world();
    expect(
      await converse(
        folder,
        [],
        [
          ['What is to be made?', [down, enter]],
          ['Its id', ['snow', enter]],
          ['title: Headline', ['Snow is said to fall', enter]],
          ['summary: The bottom line', ['One agency says so.', enter]],
          ['topics: What it is about', [down, ' ', enter]],
        ],
      ),
    ).toEqual({ code: 0, faults: '', unasked: [] });
    expect(lines(folder, 'content/briefings/snow.md').slice(0, 6)).toEqual([
      '---',
      'title: "Snow is said to fall"',
      'summary: "One agency says so."',
      'status: draft # Whether it is built: draft, published, withdrawn',
      'authors: ["A name"] # Who wrote it',
      'topics: [wind]',
    ]);
  });

  it('an id that cannot be one is asked for again', async () => {
    const folder = world();
    expect(
      await converse(
        folder,
        ['actor'],
        [
          ['Its id', ['all', enter]],
          ['keeps this word', ['\u007f\u007f\u007f', 'agency', enter]],
          ['name: Its usual name', ['The agency', enter]],
          ['kind: What kind', [down, enter]],
          ['summary: Who or what', ['A news agency.', enter]],
        ],
      ),
    ).toEqual({ code: 0, faults: '', unasked: [] });
    expect(lines(folder, 'content/actors/agency.md').slice(0, 4)).toEqual([
      '---',
      'name: "The agency"',
      'kind: state',
      'summary: "A news agency."',
    ]);
  });

  it('breaking off makes nothing', async () => {
    expect(await converse(temporaryFolder(), ['site'], [['Its folder', [escape]]])).toEqual({
      code: 2,
      faults: 'broken off; nothing was made\n',
      unasked: [],
    });
  });
});
