// What the environment of a build may say.

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBuildSettings } from '../../src/site/build-settings.ts';
import { WrongUse } from '../../src/workspace/wrong-use.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (environment: Record<string, string>) =>
  readBuildSettings({ root, environment, now: 1_000 });

describe('the settings of a build', () => {
  test('have a default for everything', () => {
    expect(read({})).toEqual({
      root,
      outDir: join(root, 'dist'),
      contentDir: join(root, 'content'),
      now: 1_000,
    });
  });

  test('are what the environment says', () => {
    const environment = {
      SITE: 'https://desk.example/',
      BASE: 'briefings/2024',
      OUT_DIR: 'public',
      BUILD_TIME: '2024-11-16T06:00:00+09:00',
      CONTENT_DIR: 'tests/site',
      CONTENT_REVISION: 'v12',
    };
    expect(read(environment)).toEqual({
      root,
      outDir: join(root, 'public'),
      contentDir: join(root, 'tests', 'site'),
      now: Date.UTC(2024, 10, 15, 21),
      site: 'https://desk.example',
      base: '/briefings/2024/',
      revision: 'v12',
    });
  });

  test('take an empty value for none', () => {
    expect(read({ SITE: '', BASE: ' ', OUT_DIR: '', BUILD_TIME: '' })).toEqual(read({}));
  });

  test.each([
    ['docs', '/docs/'],
    ['/docs', '/docs/'],
    ['//docs//', '/docs/'],
    ['/', '/'],
  ])('read the base %s as %s', (BASE, base) => {
    expect(read({ BASE }).base).toBe(base);
  });

  test.each([
    [
      { BUILD_TIME: '2024-11-16' },
      'BUILD_TIME is `2024-11-16`: write an instant with an offset, such as 2024-11-16T06:00:00+09:00.',
    ],
    [
      { SITE: 'desk.example' },
      'SITE is `desk.example`: write scheme and host, such as https://example.org; a path belongs in BASE.',
    ],
    [
      { SITE: 'https://desk.example/docs/' },
      'SITE is `https://desk.example/docs/`: write scheme and host, such as https://example.org; a path belongs in BASE.',
    ],
    [{ BASE: '../docs' }, 'BASE is `../docs`: write a path, such as /briefings/.'],
    [
      { BASE: 'https://desk.example/' },
      'BASE is `https://desk.example/`: write a path, such as /briefings/.',
    ],
    [
      { CONTENT_DIR: 'no/such' },
      `There is no content folder ${join(root, 'no/such')}: name one in CONTENT_DIR, or run in the project.`,
    ],
  ])('refuse %j in one line', (environment, message) => {
    expect(() => read(environment)).toThrow(new WrongUse(message));
  });
});
