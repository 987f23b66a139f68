// Words in quotation marks, of whatever language. An apostrophe is no quotation mark, and so no straight single mark
// is one; a mark that is never closed opens nothing.

import { finder, spansOf } from './find-words.ts';

const longest = 2000;

/** Each kind closes with its own mark and holds no other of it: one pass, no going back. */
const marks = [
  new RegExp(`"[^"]{1,${longest}}"`, 'gu'),
  new RegExp(`“[^“”]{1,${longest}}”`, 'gu'),
  new RegExp(`„[^„“”]{1,${longest}}[“”]`, 'gu'),
  new RegExp(`«[^«»]{1,${longest}}»|»[^«»]{1,${longest}}«`, 'gu'),
  new RegExp(`「[^「」]{1,${longest}}」|『[^『』]{1,${longest}}』`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}\p{N}])‘[^‘]{1,${longest}}?’(?![\p{L}\p{N}])`, 'gu'),
];

export const quotations = finder(
  ...marks.map((pattern) => (text: string) => spansOf(text, pattern)),
);
