// A citation as a sentence or two, for a footnote.

import type { InterfaceText } from '../views/interface-text.ts';
import type { Citation } from './citation.ts';
import { oneLine } from './one-line.ts';

/** `Desk: Title. Publisher, 14 November 2024, updated 20 November 2024. https://…. Notes.` */
export function plainCitation(citation: Citation, text: InterfaceText): string {
  const { authors, title, within, standing, publisher, date, updated, revision, url, notes } =
    citation;
  const when = [
    date?.text ?? text.dateUnknown,
    ...(updated ? [`${text.citeUpdated} ${updated.text}`] : []),
    ...(revision === undefined ? [] : [`${text.citeRevision} ${revision}`]),
  ];
  const by = authors.length === 0 ? '' : `${authors.join(', ')}: `;
  const parts = [
    `${by}${within === undefined ? title : `“${oneLine(title)}” (${standing})`}`,
    ...(within === undefined ? [] : [`${text.citeIn}: ${within}`]),
    [publisher, ...when].join(', '),
    ...(url === undefined ? [] : [url]),
    ...notes,
  ];
  return parts.map((part) => ended(oneLine(part))).join(' ');
}

/** No full stop behind an address: it would be copied with it. */
function ended(part: string): string {
  return /[.!?…]$|[.!?…]”$|https?:\S+$/.test(part) ? part : `${part}.`;
}
