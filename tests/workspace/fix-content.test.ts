// Safe fixes over a whole content folder, in memory.

import { describe, expect, it } from 'vitest';
import { fixContent } from '../../src/workspace/fix-content.ts';
import { takeSnapshot } from '../../src/workspace/take-snapshot.ts';
import { testNow } from '../core/check-files.ts';
import { smallWorld } from '../fixtures/small-world.ts';
import { temporaryFolder } from './temporary-folder.ts';

const source = (published: string): string => `# kept
title:   "A report"   # and this
publisher: daily-post
published: ${published}
url: https://post.example/report
derivedFrom: []
`;

const title = '"A report"   # and this';

async function fix(
  files: Readonly<Record<string, string | Uint8Array>>,
  isWanted: (file: string) => boolean = () => true,
) {
  const folder = temporaryFolder({ ...smallWorld, ...files });
  const fixed = await fixContent(takeSnapshot(folder), { now: testNow, isWanted });
  const { made, changed, checked } = fixed;
  return {
    made,
    changed: changed.map(({ path, after }) => [path, Buffer.from(after).toString()]),
    left: checked.findings.map(({ rule }) => rule),
    again: await fixContent(fixed.snapshot, { now: testNow, isWanted }),
  };
}

describe('fixContent', () => {
  it('changes nothing where nothing is found', async () => {
    const { made, changed, left } = await fix({});
    expect([made, changed, left]).toEqual([0, [], []]);
  });

  it('keeps comments, spaces, the byte order mark and line ends of Windows', async () => {
    const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    const { made, changed, left } = await fix({ 'sources/a.yaml': windows(source('14 Nov 2024')) });
    expect([made, changed, left]).toEqual([
      1,
      [['sources/a.yaml', windows(source('2024-11-14'))]],
      [],
    ]);
  });

  it('goes on with what could not be read before, and then has nothing more to do', async () => {
    const { made, changed, again } = await fix({
      'sources/a.yaml': source('14 Nov 2024').replace(title, 'A report: part one'),
    });
    expect([made, changed]).toEqual([
      2,
      [['sources/a.yaml', source('2024-11-14').replace(title, '"A report: part one"')]],
    ]);
    expect([again.made, again.changed]).toEqual([0, []]);
  });

  it('leaves files alone that are not asked for, and what is no UTF-8', async () => {
    const { made, changed } = await fix(
      {
        'sources/a.yaml': source('14 Nov 2024'),
        'sources/b.yaml': source('15 Nov 2024').replace('/report', '/other'),
        'sources/c.yaml': new Uint8Array([0x74, 0x3a, 0xff, 0xfe]),
      },
      (file) => file !== 'sources/a.yaml',
    );
    expect([made, changed.map(([path]) => path)]).toEqual([1, ['sources/b.yaml']]);
  });
});
