// Where a file stands says what it is.

import { describe, expect, it } from 'vitest';
import { nameFault, pathFor, placeOf } from '../../../src/core/read/place.ts';

describe('placeOf', () => {
  it.each([
    ['site.yaml', { kind: 'site', id: 'site', extension: 'yaml' }],
    ['briefings/one.md', { kind: 'briefing', id: 'one', extension: 'md' }],
    ['briefings/2024/11/one.md', { kind: 'briefing', id: 'one', extension: 'md' }],
    ['actors/kim-il.md', { kind: 'actor', id: 'kim-il', extension: 'md' }],
    ['topics/drones.md', { kind: 'topic', id: 'drones', extension: 'md' }],
    ['sources/a-1.yaml', { kind: 'source', id: 'a-1', extension: 'yaml' }],
    ['media/a b.JPG', { kind: 'media', id: 'a b.JPG' }],
    ['media/a.webp', { kind: 'media', id: 'a.webp' }],
    ['topics/a.b.md', { kind: 'topic', id: 'a.b', extension: 'md' }],
    ['topics/.md', { kind: 'topic', id: '', extension: 'md' }],
  ])('%s', (path, place) => {
    expect(placeOf(path)).toEqual(place);
  });

  it.each([
    [
      'notes.md',
      '`notes.md` belongs to no kind of content',
      'move it out of the content folder, or to `briefings/`, `actors/`, `topics/`, `sources/` or `media/`',
    ],
    ['site.yml', '`site.yml` belongs to no kind of content', 'rename it to `site.yaml`'],
    [
      'topic/a.md',
      '`topic/a.md` belongs to no kind of content',
      'did you mean the folder `topics/`?',
    ],
    [
      'constructor/a.md',
      '`constructor/a.md` belongs to no kind of content',
      'move it out of the content folder, or to `briefings/`, `actors/`, `topics/`, `sources/` or `media/`',
    ],
    ['topics/a.txt', '`topics/a.txt` is not named like a topic', 'rename it to `topics/a.md`'],
    ['topics/a.MD', '`topics/a.MD` is not named like a topic', 'rename it to `topics/a.md`'],
    ['topics/a', '`topics/a` is not named like a topic', 'rename it to `topics/a.md`'],
    [
      'sources/a.yml',
      '`sources/a.yml` is not named like a source',
      'rename it to `sources/a.yaml`',
    ],
    [
      'actors/asia/a.md',
      '`actors/asia/a.md` stands in a folder of its own, where no actor is looked for',
      'move it to `actors/a.md`',
    ],
    [
      'media/x/a.png',
      '`media/x/a.png` stands in a folder of its own, where no picture is looked for',
      'move it to `media/a.png`',
    ],
    [
      'media/a.svg',
      '`media/a.svg` is not a picture in one of the formats `jpg`, `jpeg`, `png`, `webp`, `avif`, `gif`',
      'save it as PNG; SVG files can run scripts',
    ],
    [
      'media/a.html',
      '`media/a.html` is not a picture in one of the formats `jpg`, `jpeg`, `png`, `webp`, `avif`, `gif`',
      'save it as JPEG or PNG, or delete it',
    ],
  ])('%s is out of place', (path, message, help) => {
    const fault = { rule: 'schema/file', start: 0, end: 0, message, help };
    expect(placeOf(path)).toEqual({ kind: 'unknown', fault });
  });
});

describe('pathFor', () => {
  it.each([
    ['briefing', 'briefings/one.md'],
    ['source', 'sources/one.yaml'],
    ['site', 'site.yaml'],
  ] as const)('a new %s', (kind, path) => {
    expect(pathFor(kind, 'one')).toBe(path);
  });
});

describe('nameFault', () => {
  const long = `${'a'.repeat(79)}-b`;
  it.each([
    ['My Topic', 'an id holds only a-z, 0-9 and single hyphens', 'my-topic'],
    ['Drones', 'an id holds only a-z, 0-9 and single hyphens', 'drones'],
    ['a_b', 'an id holds only a-z, 0-9 and single hyphens', 'a-b'],
    ['a..b', 'an id holds only a-z, 0-9 and single hyphens', 'a-b'],
    ['café', 'an id holds only a-z, 0-9 and single hyphens', 'cafe'],
    ['2024', 'an id holds at least one letter', 'no-2024'],
    ['index', 'the site keeps this word for itself', 'the-index'],
    ['con', 'Windows keeps this word for a device', 'the-con'],
    ['lpt1', 'Windows keeps this word for a device', 'the-lpt1'],
    [long, 'an id has at most 80 characters, this one has 81', 'a'.repeat(79)],
  ])('%s', (id, reason, meant) => {
    const shown = `${id}.md`.length > 80 ? `${id}.md`.slice(0, 79) + '…' : `${id}.md`;
    const name = id.length > 80 ? `${id.slice(0, 79)}…` : id;
    expect(nameFault({ kind: 'topic', id, extension: 'md' })).toEqual({
      rule: 'schema/id',
      start: 0,
      end: 0,
      message: `the file name \`${shown}\` gives the id \`${name}\`: ${reason}`,
      help: `rename the file to \`${meant}.md\``,
    });
  });

  it('may have as many characters as an id', () => {
    expect(nameFault({ kind: 'topic', id: 'a'.repeat(80), extension: 'md' })).toBeUndefined();
  });

  it.each(['..', '명령', ''])('has no better name for %j', (id) => {
    expect(nameFault({ kind: 'actor', id, extension: 'md' })?.help).toBe(
      'rename the file, for instance to `some-actor.md`; its name is the actor’s id',
    );
  });

  it.each(['a', 'a-1', '2024-11-14', 'constructor'])('has nothing against %s', (id) => {
    expect(nameFault({ kind: 'source', id, extension: 'yaml' })).toBeUndefined();
  });
});
