// Reads Atom as RFC 4287 asks for it: well-formed by an XML parser, each required element once, dates of RFC
// 3339, addresses absolute, ids unique. Throws nothing: what is wrong is the result.

import { xml2js, type Element } from 'xml-js';

export interface AtomFeed {
  readonly faults: readonly string[];
  readonly entries: readonly AtomEntry[];
  readonly updated: string;
}

export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly link: string;
}

export function readAtom(text: string): AtomFeed {
  const feed = (xml2js(text, { compact: false }) as Element).elements?.[0];
  if (feed?.name !== 'feed') return { faults: ['no feed'], entries: [], updated: '' };
  const entries = all(feed, 'entry');
  const ids = entries.map((entry) => words(all(entry, 'id')[0]));
  return {
    faults: [
      ...(feed.attributes?.['xmlns'] === 'http://www.w3.org/2005/Atom' ? [] : ['wrong namespace']),
      ...['id', 'title', 'updated'].flatMap((name) => once(feed, name)),
      ...entries.flatMap((entry) =>
        ['id', 'title', 'updated', 'content', 'published'].flatMap((name) => once(entry, name)),
      ),
      ...(all(feed, 'author').length > 0 ? [] : ['no author']),
      ...links(feed, 'self').flatMap(addressFaults),
      ...(links(feed, 'self').length === 1 ? [] : ['not one link to itself']),
      ...(links(feed, 'alternate').length === 1 ? [] : ['not one page']),
      ...entries.flatMap((entry) => (links(entry, 'alternate').length === 1 ? [] : ['no link'])),
      ...[feed, ...entries].flatMap((one) => links(one, 'alternate').flatMap(addressFaults)),
      ...[words(all(feed, 'id')[0]), ...ids].flatMap(addressFaults),
      ...[feed, ...entries].flatMap((one) =>
        [...all(one, 'updated'), ...all(one, 'published')].map(words).flatMap(dateFaults),
      ),
      ...[feed, ...entries].flatMap((one) =>
        all(one, 'author').flatMap((author) => once(author, 'name')),
      ),
      ...(new Set(ids).size === ids.length ? [] : ['two entries of one id']),
    ],
    entries: entries.map((entry) => ({
      id: words(all(entry, 'id')[0]),
      title: words(all(entry, 'title')[0]),
      updated: words(all(entry, 'updated')[0]),
      link: links(entry, 'alternate')[0] ?? '',
    })),
    updated: words(all(feed, 'updated')[0]),
  };
}

const all = (parent: Element, name: string): readonly Element[] =>
  (parent.elements ?? []).filter((one) => one.name === name);

const words = (element: Element | undefined): string =>
  (element?.elements ?? []).map(({ text, cdata }) => text ?? cdata ?? '').join('');

function once(parent: Element, name: string): readonly string[] {
  const found = all(parent, name);
  if (found.length !== 1) return [`${parent.name}: ${found.length} × ${name}`];
  return words(found[0]).trim() === '' ? [`${parent.name}: empty ${name}`] : [];
}

/** A link without `rel` is an alternate. */
const links = (parent: Element, rel: string): readonly string[] =>
  all(parent, 'link')
    .filter(({ attributes }) => (attributes?.['rel'] ?? 'alternate') === rel)
    .map(({ attributes }) => String(attributes?.['href'] ?? ''));

const addressFaults = (address: string): readonly string[] =>
  /^https?:\/\/[^\s/]+\/\S*$/.test(address) ? [] : [`no absolute address: ${address}`];

function dateFaults(text: string): readonly string[] {
  const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
  return rfc3339.test(text) && !Number.isNaN(Date.parse(text)) ? [] : [`no date: ${text}`];
}
