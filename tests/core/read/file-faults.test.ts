// What bytes are read as, and what is wrong with them.

import { describe, expect, it } from 'vitest';
import { decode, notAGroup, unreadFault } from '../../../src/core/read/file-faults.ts';

const encodingHelp =
  'save it again with the encoding "UTF-8"; most editors offer it under "Save with encoding"';

const utf16 = {
  rule: 'schema/file',
  start: 0,
  end: 0,
  message: 'the file is UTF-16, not UTF-8',
  help: encodingHelp,
};

describe('decode', () => {
  it.each([
    ['nothing', [], ''],
    ['one letter', [0x61], 'a'],
    ['two bytes of one letter', [0xc3, 0xa9], 'é'],
    ['a byte order mark, which is dropped', [0xef, 0xbb, 0xbf, 0x61], 'a'],
    ['an empty byte before letters', [0, 0x61, 0x62, 0], '\0ab\0'],
  ])('%s', (_, bytes, text) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({ text });
  });
  it.each([
    ['a byte order mark, lower byte first', [0xff, 0xfe, 0x61, 0]],
    ['a byte order mark, higher byte first', [0xfe, 0xff, 0, 0x61]],
    ['every second byte empty', [0x61, 0, 0x62, 0]],
    ['every other byte empty', [0, 0x61, 0, 0x62]],
  ])('UTF-16: %s', (_, bytes) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({ text: '', fault: utf16 });
  });
  it.each([
    ['a letter of another encoding', [0x61, 0xe9, 0x62], 'a\ufffdb', 1],
    ['half of a byte order mark', [0xff, 0x61], '\ufffda', 0],
    ['the other half', [0xfe, 0x61], '\ufffda', 0],
  ])('%s', (_, bytes, text, start) => {
    const message = 'the file is not UTF-8: the sign that stands here cannot be read';
    const fault = { rule: 'schema/file', start, end: start + 1, message, help: encodingHelp };
    expect(decode(Uint8Array.from(bytes))).toEqual({ text, fault });
  });
});

describe('what kept a file from being read', () => {
  it.each([
    [1_500_000, 'the file has 1.4 MB, more than the 1.0 MB that a text may have'],
    [10_485_760, 'the file has 10 MB, more than the 1.0 MB that a text may have'],
  ])('%d bytes', (bytes, message) => {
    expect(unreadFault('topics/a.md', { kind: 'too-large', bytes })).toEqual({
      rule: 'schema/file',
      start: 0,
      end: 0,
      message,
      help: 'split it, or move pictures to `media/`',
    });
  });
});

describe('a file that is no group of keys', () => {
  it.each([
    ['', null, 'the file says nothing', 0],
    ['- one\n- two\n', ['one', 'two'], 'the file is not made of keys with values', 5],
  ])('%j', (text, value, message, end) => {
    const { help, ...fault } = notAGroup(text, value, 'topic');
    expect(fault).toEqual({ rule: 'schema/invalid', start: 0, end, message });
    expect(help.split('\n')[0]).toBe('write `key: value`, one a line:');
  });
});
