// A feed as Atom; https://www.rfc-editor.org/rfc/rfc4287

import { Feed } from 'feed';
import type { FeedView } from '../views/feed-views.ts';
import { pageAddress, type ExportSettings } from './export-settings.ts';
import { entryHtml, escapedHtml } from './entry-html.ts';
import { oneLine } from './one-line.ts';

/** A feed without entries is as old as the computers' calendar: only content has dates here. */
export function atomFeed(settings: ExportSettings, { folder, ...view }: FeedView): string {
  const { site } = settings;
  const address = (path: string) => pageAddress(settings, path);
  const feed = new Feed({
    id: address(folder),
    title: oneLine(view.title),
    ...(view.description !== '' && { description: oneLine(view.description) }),
    link: address(folder),
    feed: address(`${folder}feed.xml`),
    updated: instant(view.entries[0]?.updated ?? 0),
    author: {
      name: oneLine(site.publisher.name || site.title),
      ...(site.publisher.email !== undefined && { email: site.publisher.email }),
      ...(site.publisher.url !== undefined && { link: site.publisher.url }),
    },
    copyright: oneLine(site.license),
    generator: 'Whence',
  });
  for (const entry of view.entries)
    feed.addItem({
      id: address(entry.id),
      link: address(entry.path),
      title: escapedHtml(oneLine(entry.title)),
      description: escapedHtml(oneLine(entry.summary)),
      content: entryHtml(entry),
      published: instant(entry.published),
      date: instant(entry.updated),
      author: entry.authors.map((name) => ({ name: oneLine(name) })),
    });
  return `${feed.atom1()}\n`;
}

const instant = (day: number): Date => new Date(day * 86_400_000);
