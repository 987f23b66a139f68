// A failing example's files after the edits that mend it.

import { worldWith } from '../../../src/core/rules/example-world.ts';
import type { FailingExample } from '../../../src/core/rules/rule.ts';

export function mended(example: FailingExample): Readonly<Record<string, string>> {
  const files: Record<string, string> = { ...worldWith(example) };
  for (const edit of example.mended) {
    const text = files[edit.file] ?? '';
    if ('moved' in edit) {
      Reflect.deleteProperty(files, edit.file);
      files[edit.moved] = text;
      continue;
    }
    if (!text.includes(edit.from)) throw new Error(`${edit.file} does not hold ${edit.from}`);
    files[edit.file] = text.replace(edit.from, edit.to);
  }
  return files;
}
