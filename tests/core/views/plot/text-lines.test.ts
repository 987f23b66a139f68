// Text in lines of a width.

import { describe, expect, it } from 'vitest';
import { textLines, textWidth } from '../../../../src/core/views/plot/text-width.ts';

const narrow = { width: 96, size: 13, most: 3 };

describe('textLines', () => {
  it.each([
    ['Ukraine', ['Ukraine']],
    ['US Department of Defense', ['US Department', 'of Defense']],
    ['국방부 대변인실', ['국방부', '대변인실']],
    ['Bundesverteidigungsministerium', ['Bundesverteidi', 'gungsministeri', 'um']],
    [
      'Permanent Mission of the Republic to the United Nations',
      ['Permanent', 'Mission of the', 'Republic to t…'],
    ],
  ])('breaks %s at spaces, and cuts what is too long', (text, lines) => {
    expect(textLines(text, narrow)).toEqual(lines);
  });

  it('never makes a line that is wider', () => {
    const text = 'Committee for the Peaceful Reunification of the Fatherland, 조국평화통일위원회';
    const lines = textLines(text, { ...narrow, most: 20 });
    expect(lines.filter((line) => textWidth(line, 13) > 96)).toEqual([]);
    expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});
