// The sitemap and what robots are told; https://www.sitemaps.org/protocol.html. It is made of the list of all
// pages: the integration for Astro sees only those that a build renders, and most are taken over from the last.

import { pageAddress, type ExportSettings } from './export-settings.ts';
import type { ExportFile } from './export-files.ts';

export interface ListedPage {
  /** Address below the base, with a slash before it. */
  readonly path: string;
  /** The day of its last change, where the content says one. */
  readonly changed?: string;
}

/** No file of a sitemap may name more addresses. */
const mostAddresses = 50_000;

export function sitemapFiles(
  settings: ExportSettings,
  pages: readonly ListedPage[],
): readonly ExportFile[] {
  const parts = Array.from({ length: Math.max(1, Math.ceil(pages.length / mostAddresses)) });
  const path = (part: number) => `/sitemap-${part + 1}.xml`;
  return [
    { path: '/robots.txt', text: () => robots(settings) },
    {
      path: '/sitemap.xml',
      text: () =>
        document(
          'sitemapindex',
          parts.map((_, part) => element('sitemap', pageAddress(settings, path(part)))),
        ),
    },
    ...parts.map((_, part) => ({
      path: path(part),
      text: () =>
        document(
          'urlset',
          pages
            .slice(part * mostAddresses, (part + 1) * mostAddresses)
            .map((page) => element('url', pageAddress(settings, page.path), page.changed)),
        ),
    })),
  ];
}

/** What is marked above TLP:CLEAR is for its readers and not for search engines. */
function robots(settings: ExportSettings): string {
  const rule = settings.site.tlp === 'CLEAR' ? 'Allow' : 'Disallow';
  return [
    'User-agent: *',
    `${rule}: ${settings.site.base}`,
    `Sitemap: ${pageAddress(settings, 'sitemap.xml')}`,
    '',
  ].join('\n');
}

function document(name: string, elements: readonly string[]): string {
  const space = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  return `<?xml version="1.0" encoding="utf-8"?>\n<${name} xmlns="${space}">\n${elements.join('')}</${name}>\n`;
}

function element(name: string, address: string, changed?: string): string {
  const when = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
  return `<${name}><loc>${escaped(address)}</loc>${when}</${name}>\n`;
}

const escaped = (address: string): string =>
  address.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
