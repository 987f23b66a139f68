// A content folder without `site.yaml` is told so in a finding, not by a stop: the rest is checked, too.

import type { ReadFile } from '../core/read/read-file.ts';

/** A file that stands for the missing one; none where one is there or was meant by another name. */
export function missingSite(files: readonly { readonly path: string }[]): readonly ReadFile[] {
  if (files.some(({ path }) => /^site\.(?:ya?ml|json|toml)$/i.test(path))) return [];
  return [
    {
      file: 'site.yaml',
      text: '',
      faults: [
        {
          rule: 'schema/file',
          start: 0,
          end: 0,
          message: 'there is no `site.yaml` in the content folder',
          help: `write one:\n${sample}`,
        },
      ],
    },
  ];
}

const sample = `title: The name of the publication
url: https://example.org/
publisher: { name: Who publishes }
language: en`;
