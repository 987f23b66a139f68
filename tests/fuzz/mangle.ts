// Slips of the hand and worse: a text after some of its lines and signs were cut, doubled, swapped or replaced.

export const manglings = [
  'cut line',
  'double line',
  'swap lines',
  'repeat line',
  'borrow line',
  'indent line',
  'join lines',
  'swap words',
  'other word',
  'cut signs',
  'insert',
  'replace',
  'drop quote',
  'cut rest',
  'other line ends',
] as const;

export interface Mangling {
  readonly what: (typeof manglings)[number];
  /** Where, and up to or from where, as shares of the text: 0 to 1. */
  readonly at: number;
  readonly to: number;
  /** What is put in. */
  readonly odd: string;
}

/** `lender` is another text, whose lines can be borrowed. */
export const mangled = (text: string, steps: readonly Mangling[], lender: string): string =>
  steps.reduce((before, step) => mangledOnce(before, step, lender), text);

function mangledOnce(text: string, step: Mangling, lender: string): string {
  const lines = text.split('\n');
  const [here, there] = [placeIn(lines, step.at), placeIn(lines, step.to)];
  const line = lines[here] ?? '';
  const withLines = (...put: readonly string[]) => lines.with(here, put.join('\n')).join('\n');
  const from = placeIn(text, step.at);
  const splice = (length: number, put: string) =>
    text.slice(0, from) + put + text.slice(from + length);
  const few = Math.ceil(step.to * 12);
  switch (step.what) {
    case 'cut line':
      return lines.toSpliced(here, 1).join('\n');
    case 'double line':
      return withLines(line, line);
    case 'swap lines':
      return lines
        .with(here, lines[there] ?? '')
        .with(there, line)
        .join('\n');
    case 'repeat line':
      return withLines(...Array.from({ length: few * 10 }, () => line));
    case 'borrow line':
      return withLines(line, lender.split('\n')[placeIn(lender.split('\n'), step.to)] ?? '');
    case 'indent line':
      return withLines(' '.repeat(few) + line);
    case 'join lines':
      return lines.toSpliced(here, 2, line + (lines[here + 1] ?? '')).join('\n');
    case 'swap words':
      return swapWords(text, step.at, step.to);
    case 'other word':
      return otherWord(text, step.at, step.odd);
    case 'cut signs':
      return splice(few, '');
    case 'insert':
      return splice(0, step.odd);
    case 'replace':
      return splice(few, step.odd);
    case 'drop quote':
      return withLines(line.replace(/["'“”‘’{}[\]]/, ''));
    case 'cut rest':
      return text.slice(0, from);
    case 'other line ends':
      return text.replaceAll('\n', step.to < 0.5 ? '\r\n' : '\r');
  }
}

const word = /[\p{L}\p{N}-]+/gu;

function swapWords(text: string, at: number, to: number): string {
  const found = text.match(word) ?? [];
  const [here, there] = [placeIn(found, at), placeIn(found, to)];
  let index = -1;
  return text.replace(word, (own) => {
    index += 1;
    if (index === here) return found[there] ?? own;
    return index === there ? (found[here] ?? own) : own;
  });
}

function otherWord(text: string, at: number, odd: string): string {
  const here = placeIn(text.match(word) ?? [], at);
  let index = -1;
  return text.replace(word, (own) => {
    index += 1;
    return index === here ? odd : own;
  });
}

const placeIn = ({ length }: { readonly length: number }, share: number): number =>
  Math.min(Math.floor(share * length), Math.max(0, length - 1));
