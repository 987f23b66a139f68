// What a feed's entry says, as HTML.

import type { FeedEntry } from '../views/feed-views.ts';
import { oneLine } from './one-line.ts';

export function entryHtml({ summary, points, language }: FeedEntry): string {
  const list = points.map((point) => `<li>${escapedHtml(oneLine(point))}</li>`).join('');
  const text = `<p>${escapedHtml(oneLine(summary))}</p>${list === '' ? '' : `<ul>${list}</ul>`}`;
  return `<div lang="${escapedHtml(language)}">${text}</div>`;
}

export const escapedHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
