// Words in quotation marks. An apostrophe is no quotation mark; a mark that is never closed opens nothing.

import { finder } from '../find-words.ts';

const longest = 600;

/** Each kind closes with its own mark and holds no other of it: one pass, no going back. */
export const quotations = finder(
  new RegExp(`"[^"]{1,${longest}}"`, 'gu'),
  new RegExp(`“[^“”]{1,${longest}}”`, 'gu'),
  new RegExp(`„[^„“”]{1,${longest}}[“”]`, 'gu'),
  new RegExp(`«[^«»]{1,${longest}}»`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}\p{N}])‘[^‘]{1,${longest}}?’(?![\p{L}\p{N}])`, 'gu'),
);
