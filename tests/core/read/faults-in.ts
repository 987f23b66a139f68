// Reads one file, given as text or bytes, and says what is wrong with it: place and rule, message, help, and
// the places that explain it.

import { positionsIn } from '../../../src/core/diagnostics/lines.ts';
import { readFile } from '../../../src/core/read/read-file.ts';

export type FoundFault = readonly [
  place: string,
  message: string,
  help: string,
  ...related: string[],
];

export function faultsIn(path: string, content: string | Uint8Array): readonly FoundFault[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { text, faults } = readFile({ path, bytes }, 'en');
  const position = positionsIn(text);
  const at = (offset: number) => `${position(offset).line}:${position(offset).column}`;
  return faults.map(({ rule, start, end, message, help, related = [] }) => [
    `${at(start)}-${at(end)} ${rule}`,
    message,
    help,
    ...related.map((place) => `${at(place.start)} ${place.message}`),
  ]);
}
