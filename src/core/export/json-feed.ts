// A feed as JSON Feed; https://www.jsonfeed.org/version/1.1/. Written here because `feed` writes version 1,
// which has neither a language nor more than one author.

import type { FeedEntry, FeedView } from '../views/feed-views.ts';
import { entryHtml } from './entry-html.ts';
import { pageAddress, type ExportSettings } from './export-settings.ts';
import { oneLine } from './one-line.ts';

export function jsonFeed(settings: ExportSettings, view: FeedView): string {
  const { site } = settings;
  const { publisher } = site;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: oneLine(view.title),
    home_page_url: pageAddress(settings, view.folder),
    feed_url: pageAddress(settings, `${view.folder}feed.json`),
    ...(view.description !== '' && { description: oneLine(view.description) }),
    authors: [
      {
        name: oneLine(publisher.name || site.title),
        ...(publisher.url !== undefined && { url: publisher.url }),
      },
    ],
    language: site.language,
    items: view.entries.map((entry) => item(settings, entry)),
  };
  return `${JSON.stringify(feed, undefined, 2)}\n`;
}

function item(settings: ExportSettings, entry: FeedEntry) {
  return {
    id: pageAddress(settings, entry.id),
    url: pageAddress(settings, entry.path),
    title: oneLine(entry.title),
    summary: oneLine(entry.summary),
    content_html: entryHtml(entry),
    date_published: instant(entry.published),
    date_modified: instant(entry.updated),
    ...(entry.authors.length > 0 && {
      authors: entry.authors.map((name) => ({ name: oneLine(name) })),
    }),
    ...(entry.topics.length > 0 && { tags: entry.topics.map(oneLine) }),
    language: entry.language,
  };
}

const instant = (day: number): string => new Date(day * 86_400_000).toISOString();
