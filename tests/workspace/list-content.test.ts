// What stands in a content folder, hostile or careless as it may be.

import { execFileSync } from 'node:child_process';
import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listContent } from '../../src/workspace/list-content.ts';
import { WrongUse } from '../../src/workspace/wrong-use.ts';
import { temporaryFolder } from './temporary-folder.ts';

const notAFile = {
  kind: 'unreadable',
  reason: 'it is neither a file nor a folder, but a pipe, a socket or a device',
};

describe('listContent', () => {
  it('lists files of all folders, sorted by path as code units', () => {
    const files = {
      'site.yaml': '',
      'briefings/b.md': '',
      'briefings/2024/a.md': '',
      'briefings/B.md': '',
      'actors/é.md': '',
      'media/a picture.jpg': '',
    };
    expect(listContent(temporaryFolder(files))).toEqual([
      { path: 'actors/é.md' },
      { path: 'briefings/2024/a.md' },
      { path: 'briefings/B.md' },
      { path: 'briefings/b.md' },
      { path: 'media/a picture.jpg' },
      { path: 'site.yaml' },
    ]);
  });

  it('lists names that are strange but real', () => {
    const names = ['김정은.md', 'a..b.md', 'line\nend.md', '$(x).md', '-x.md', 'a\\b.md'];
    const folder = temporaryFolder(Object.fromEntries(names.map((name) => [`actors/${name}`, ''])));
    const listed = listContent(folder).map(({ path }) => path.slice('actors/'.length));
    expect(listed).toEqual(names.toSorted());
  });

  it('leaves out dotfiles, dot-folders and what editors leave behind', () => {
    const files = {
      '.git/config': '',
      '.hidden.md': '',
      'actors/.DS_Store': '',
      'actors/kim.md~': '',
      'actors/.#kim.md': '',
      'actors/#kim.md#': '',
      'actors/kim.md': '',
    };
    expect(listContent(temporaryFolder(files))).toEqual([{ path: 'actors/kim.md' }]);
  });

  it('is empty for an empty folder', () => {
    expect(listContent(temporaryFolder())).toEqual([]);
  });

  it('reports a folder that is named like a file, and nothing inside it', () => {
    const files = { 'briefings/a.md/b.md': '', 'sources/s.yaml/t.yaml': '', 'site.yaml/x.md': '' };
    expect(listContent(temporaryFolder(files))).toEqual([
      { path: 'briefings/a.md', fault: { kind: 'folder' } },
      { path: 'site.yaml', fault: { kind: 'folder' } },
      { path: 'sources/s.yaml', fault: { kind: 'folder' } },
    ]);
  });

  it('never follows a link out of the folder', () => {
    const outside = temporaryFolder({ 'secret.md': 'secret', 'more/secret.md': '' });
    const folder = temporaryFolder({ 'actors/a.md': '' });
    symlinkSync(join(outside, 'secret.md'), join(folder, 'actors/secret.md'));
    symlinkSync(outside, join(folder, 'briefings'));
    symlinkSync('../../', join(folder, 'actors/up'));
    expect(listContent(folder)).toEqual([
      { path: 'actors/a.md' },
      { path: 'actors/secret.md', fault: { kind: 'link-outside' } },
      { path: 'actors/up', fault: { kind: 'link-outside' } },
      { path: 'briefings', fault: { kind: 'link-outside' } },
    ]);
  });

  it('is not fooled by a neighbour whose name begins like the folder’s', () => {
    const parent = temporaryFolder({ 'content/site.yaml': '', 'content-private/secret.md': '' });
    mkdirSync(join(parent, 'content/actors'));
    symlinkSync('../../content-private/secret.md', join(parent, 'content/actors/a.md'));
    expect(listContent(join(parent, 'content'))).toEqual([
      { path: 'actors/a.md', fault: { kind: 'link-outside' } },
      { path: 'site.yaml' },
    ]);
  });

  it('reports links that lead to themselves, to a folder above them, or nowhere', () => {
    const folder = temporaryFolder({ 'briefings/2024/a.md': '' });
    symlinkSync('loop.md', join(folder, 'briefings/loop.md'));
    symlinkSync('two.md', join(folder, 'briefings/one.md'));
    symlinkSync('one.md', join(folder, 'briefings/two.md'));
    symlinkSync('gone.md', join(folder, 'briefings/dangling.md'));
    symlinkSync('..', join(folder, 'briefings/2024/up'));
    symlinkSync('.', join(folder, 'here'));
    const fault = { kind: 'link-circle' };
    expect(listContent(folder)).toEqual([
      { path: 'briefings/2024/a.md' },
      { path: 'briefings/2024/up', fault },
      { path: 'briefings/dangling.md', fault },
      { path: 'briefings/loop.md', fault },
      { path: 'briefings/one.md', fault },
      { path: 'briefings/two.md', fault },
      { path: 'here', fault },
    ]);
  });

  it('lists a file once, at the place where it belongs', () => {
    const folder = temporaryFolder({
      'actors/a.md': '',
      '.store/b.md': '',
      'pool/c.md': '',
      'actors/x/d.md': '',
    });
    symlinkSync('a.md', join(folder, 'actors/same.md'));
    symlinkSync('../.store/b.md', join(folder, 'actors/b.md'));
    symlinkSync('b.md', join(folder, 'actors/b-again.md'));
    symlinkSync('../pool/c.md', join(folder, 'actors/c.md'));
    symlinkSync('actors', join(folder, 'people'));
    expect(listContent(folder)).toEqual([
      { path: 'actors/a.md' },
      { path: 'actors/b-again.md' },
      { path: 'actors/c.md' },
      { path: 'actors/x/d.md' },
      { path: 'pool/c.md' },
    ]);
  });

  it('reports a link to a folder that is left out', () => {
    const folder = temporaryFolder({ '.drafts/a.md': '' });
    symlinkSync('.drafts', join(folder, 'briefings'));
    const reason =
      'it is a link to a folder whose files are left out, like all whose name starts with a dot';
    expect(listContent(folder)).toEqual([
      { path: 'briefings', fault: { kind: 'unreadable', reason } },
    ]);
  });

  it('reports pipes, sockets and links to devices, and opens none', async () => {
    const folder = temporaryFolder({ 'actors/a.md': '' });
    execFileSync('mkfifo', [join(folder, 'actors/pipe.md')]);
    symlinkSync('pipe.md', join(folder, 'actors/linked-pipe.md'));
    symlinkSync('/dev/zero', join(folder, 'actors/zero.md'));
    const server = createServer().listen(join(folder, 'actors/socket.md'));
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    expect(listContent(folder)).toEqual([
      { path: 'actors/a.md' },
      { path: 'actors/linked-pipe.md', fault: notAFile },
      { path: 'actors/pipe.md', fault: notAFile },
      { path: 'actors/socket.md', fault: notAFile },
      { path: 'actors/zero.md', fault: { kind: 'link-outside' } },
    ]);
  });

  it('takes a link to a folder as the content folder', () => {
    const folder = temporaryFolder({ 'real/site.yaml': '' });
    symlinkSync('real', join(folder, 'content'));
    expect(listContent(join(folder, 'content'))).toEqual([{ path: 'site.yaml' }]);
  });

  it.each([
    ['nowhere', (folder: string) => `there is no content folder \`${folder}/nowhere\``],
    ['file', (folder: string) => `\`${folder}/file\` is not a folder`],
  ])('refuses a content folder that is none: %s', (name, message) => {
    const folder = realpathSync(temporaryFolder({ file: '' }));
    const call = () => listContent(join(folder, name));
    expect(call).toThrow(WrongUse);
    expect(call).toThrow(`${message(folder)}; name one in CONTENT_DIR, or run in the project`);
  });
});
