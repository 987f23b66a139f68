import { describe, expect, it } from 'vitest';
import { nameInText } from '../../../src/core/provenance/words.ts';
import { checkFiles } from '../check-files.ts';

const { corpus } = checkFiles({});

describe('a name in a sentence', () => {
  it.each([
    ['Ministry of Defence of Northland', 'the Ministry of Defence of Northland'],
    ['Central Military Commission of the Party', 'the Central Military Commission of the Party'],
    ['Armed Forces of Northland', 'the Armed Forces of Northland'],
    ['Centre for Studies', 'the Centre for Studies'],
    ['The Institute for Studies', 'The Institute for Studies'],
    ['Voice of Northland', 'Voice of Northland'],
    ['Ministry Daily', 'Ministry Daily'],
    ['Northland', 'Northland'],
  ])('%s', (name, inText) => {
    expect(nameInText(corpus, { name })).toBe(inText);
  });
});
