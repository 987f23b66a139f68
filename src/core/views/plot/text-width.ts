// How wide text is in the site's sans serif, estimated from above, and text broken into lines of a width.

/** In ems. */
function letterWidth(letter: string): number {
  if (/[\s.,:;'’|!()[\]ijlI]/.test(letter)) return 0.32;
  if (/[tfr1/-]/.test(letter)) return 0.42;
  if (/[mwMW@%—…]/.test(letter)) return 0.9;
  if (/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(letter)) {
    return 1.02;
  }
  return /\p{Lu}/u.test(letter) ? 0.66 : 0.56;
}

export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * size;

export interface LineSettings {
  readonly width: number;
  readonly size: number;
  /** What is left over is cut and ends in "…". */
  readonly most: number;
}

/** Breaks at spaces, and inside a word only where it is wider than a line. */
export function textLines(text: string, { width, size, most }: LineSettings): readonly string[] {
  const fits = (line: string) => textWidth(line, size) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((whole) => pieces(whole, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && !fits(longer)) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), cut(lines[most - 1], fits)];
}

function pieces(word: string, fits: (text: string) => boolean): readonly string[] {
  if (fits(word)) return [word];
  const found: string[] = [''];
  for (const letter of word) {
    const last = found.at(-1) ?? '';
    if (last === '' || fits(last + letter)) found[found.length - 1] = last + letter;
    else found.push(letter);
  }
  return found;
}

function cut(line = '', fits: (text: string) => boolean): string {
  const letters = [...line];
  while (letters.length > 0 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
