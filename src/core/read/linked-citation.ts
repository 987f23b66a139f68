// A citation that Markdown takes for a link: `[@a](address)`, `[@a]` with `[@a]: address`, `[words](@a)`.

import type { Link, LinkReference } from 'mdast';
import { findCitations } from './citations.ts';
import { tick, type Fault, type Span } from './fault.ts';

/** Its faults, or undefined where the link is one. A definition is reported where it stands. */
export function linkedCitation(
  node: Link | LinkReference,
  written: string,
  url: string,
  span: Span,
): readonly Fault[] | undefined {
  const label = /^\[(-?@[^\]]*)\]/.exec(written)?.[1] ?? /^@[a-z0-9#-]+$/.exec(url)?.[0];
  const meant = label === undefined ? '' : `[${label.replace(/^-/, '')}]`;
  if (findCitations(meant, () => true).citations.length === 0) return undefined;
  if (node.type === 'linkReference' && node.referenceType !== 'full') return [];
  const fault: Fault = {
    rule: 'ref/malformed-citation',
    ...span,
    message: `${tick(written)} is ${url === '' ? 'an empty link' : `a link to ${tick(url)}`}, not a citation`,
    help: helpFor(url, meant),
    ...fixFor(written, url, meant, span),
  };
  return [fault];
}

/** Not where an address would be lost. */
function fixFor(written: string, url: string, meant: string, { start, end }: Span) {
  const words = /^\[([^[\]]*)\]\([^()]*\)$/.exec(written)?.[1];
  if (words === undefined || /[\r\n]/.test(written)) return {};
  if (url === '') return { fix: [{ start, end, text: meant }] };
  return url.startsWith('@') ? { fix: [{ start, end, text: `${words}${meant}` }] } : {};
}

function helpFor(url: string, meant: string): string {
  if (url === '') return `write \`${meant}\``;
  return url.startsWith('@')
    ? `write \`${meant}\` behind the words`
    : `write \`${meant}\`; the address belongs in the source's \`url\``;
}
