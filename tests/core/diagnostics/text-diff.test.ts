import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/core/diagnostics/paint.ts';
import { textDiff } from '../../../src/core/diagnostics/text-diff.ts';

describe('textDiff', () => {
  it('shows what changes with two lines around it', () => {
    const before = 'one\ntwo\nthree\nfour\nfive\nsix';
    expect(textDiff({ name: 'content/a.md', before, after: before.replace('four', '4') }, plain))
      .toBe(`--- content/a.md
+++ content/a.md
@@ -2,5 +2,5 @@
 two
 three
-four
+4
 five
 six
`);
  });

  it('shows nothing that a terminal obeys, and line ends of Windows as line ends', () => {
    expect(textDiff({ name: 'a\u001b', before: 'a\u001b[2J\r\n', after: 'b\t\r\n' }, plain)).toBe(
      '--- a␛\n+++ a␛\n@@ -1,1 +1,1 @@\n-a␛[2J\n+b  \n',
    );
  });
});
