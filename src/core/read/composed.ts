// Text under Unicode normalisation form C, with the way back to where each character stood.

export interface ComposedText {
  readonly text: string;
  /** From an offset in `text` to that in the original; undefined inside a character that was recomposed. */
  readonly originalOffset: (offset: number) => number | undefined;
}

export function composed(original: string): ComposedText {
  const text = original.normalize('NFC');
  if (text === original) return { text, originalOffset: (offset) => offset };
  const offsets = offsetsIn(original);
  return { text, originalOffset: (offset) => offsets.get(offset) };
}

/** Nothing composes across the borders of characters as readers see them (UAX #29), so each is normalised alone. */
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

function offsetsIn(original: string): ReadonlyMap<number, number> {
  const offsets = new Map<number, number>();
  let offset = 0;
  for (const { segment, index } of characters.segment(original)) {
    const normal = segment.normalize('NFC');
    const known = normal === segment ? normal.length : 1;
    for (let unit = 0; unit < known; unit++) offsets.set(offset + unit, index + unit);
    offset += normal.length;
  }
  return offsets.set(offset, original.length);
}
