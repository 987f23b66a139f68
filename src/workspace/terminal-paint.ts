// Colours for a stream, as its reader wants them.

import { styleText } from 'node:util';
import { plain, type Paint, type Style } from '../core/diagnostics/paint.ts';

type TextStyle = Parameters<typeof styleText>[0];

const styles = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  info: ['bold', 'blue'],
  place: 'cyan',
  quiet: 'dim',
  strong: 'bold',
  added: 'green',
  removed: 'red',
} as const satisfies Record<Style, TextStyle>;

const coloured: Paint = (style, text) =>
  text === '' ? '' : styleText(styles[style] as TextStyle, text, { validateStream: false });

export const paintFor = (colours: boolean): Paint => (colours ? coloured : plain);

interface Output {
  readonly isTTY?: boolean | undefined;
}

/** On a terminal, unless NO_COLOR is set; and wherever FORCE_COLOR is, unless it says 0 (https://force-color.org). */
export function wantsColours(
  stream: Output,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  if (environment['NO_COLOR'] || environment['TERM'] === 'dumb') return false;
  return stream.isTTY === true;
}
