// The least of an input that still breaks a promise: lines are left out while something is broken.

import { brokenPromise } from './broken-promise.ts';
import type { Input } from './inputs.ts';

/** The kind of fault, without what differs from input to input. */
const kindOf = (broken: string): string => broken.split('\n')[0]?.replace(/[\d`].*/, '') ?? '';

/** `rounds` bounds the work: each tries one piece less. */
export function smallest({ path, files }: Input, rounds = 400): Input {
  const kind = kindOf(brokenPromise(files) ?? '');
  const breaks = (text: string) => kindOf(brokenPromise({ ...files, [path]: text }) ?? '') === kind;
  let [lines, left] = [(files[path] ?? '').split('\n'), rounds];
  for (
    let size = Math.ceil(lines.length / 2);
    size >= 1;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let at = 0; at < lines.length && left > 0; left -= 1) {
      const fewer = lines.toSpliced(at, size);
      if (breaks(fewer.join('\n'))) lines = fewer;
      else at += size;
    }
  }
  return { path, files: { ...files, [path]: lines.join('\n') } };
}
