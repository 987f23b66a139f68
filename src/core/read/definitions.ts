// `[label]: address`: a definition with an address that no link may have, and one that makes a link of a
// citation.

import { tick } from './fault.ts';
import { linkFault } from './links.ts';
import type { MarkdownReader } from './markdown-reader.ts';
import { placed } from './markdown-source.ts';

export function reportDefinitions({ source, definitions, faults }: MarkdownReader): void {
  for (const { start, end, url } of definitions) {
    const written = source.text.slice(start, end);
    const span = placed(source, start, end);
    const label = /^\[(@[^\]]*)\]:/.exec(written)?.[1];
    const fault = linkFault(url, span);
    if (label !== undefined) {
      faults.push({
        rule: 'ref/malformed-citation',
        ...span,
        message: `${tick(written)} makes a link of every ${tick(`[${label}]`)}`,
        help: `delete this line, and give the source \`${label.slice(1)}\` the address: \`url: ${url}\``,
      });
    } else if (fault) faults.push(fault);
  }
}
