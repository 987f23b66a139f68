// The signs that words are made of, for patterns. Where a pattern says `\p{L}`, its compiled form has several hundred
// ranges at each place that it stands in, which is most of what a short run does with it. These have a few.

/** What belongs to words in every script, in ranges of a class: all letters, and digits and marks between them. */
const letters = [
  'A-Za-zªµºÀ-ÖØ-öø-ˁ',
  String.raw`\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u037d\u037f-\u1fff\u2071\u207f\u2090-\u209c`,
  String.raw`\u2102-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183\u2184\u2c00-\u2dff\u2e2f\u3005\u3006\u3031-\u3035`,
  String.raw`\u303b\u303c\u3041-\ud7ff\uf900-\ufdff\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc`,
  String.raw`\u{10000}-\u{1efff}\u{20000}-\u{3ffff}`,
].join('');

/** Figures of all scripts that `letters` has no ranges around. */
const figures = String.raw`0-9²³¹¼-¾\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3007\u3021-\u3029\u3038-\u303a\uff10-\uff19\u{1f100}-\u{1f10c}\u{1fbf0}-\u{1fbf9}`;

/** A pattern with flag `u` in which `\p{L}` and `\p{N}` stand for the ranges above. */
export function wordRegExp(source: string, flags: string): RegExp {
  let inClass = false;
  const short = source.replaceAll(/\\p\{[LN]\}|\\.|[[\]]/gs, (sign) => {
    if (sign === '[') inClass = true;
    if (sign === ']') inClass = false;
    if (!sign.startsWith('\\p{')) return sign;
    const ranges = sign === String.raw`\p{L}` ? letters : figures;
    return inClass ? ranges : `[${ranges}]`;
  });
  return new RegExp(short, `${flags}u`);
}
