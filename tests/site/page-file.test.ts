// Addresses and the files that they are, for the publication and for Astro's routes.

import { expect, test } from 'vitest';
import { pageFile, routeFile } from '../../src/site/page-file.ts';

test.each([
  ['/', 'index.html'],
  ['/briefings/x/', 'briefings/x/index.html'],
  ['/feed.xml', 'feed.xml'],
  ['/404.html', '404.html'],
])('the page %s is the file %s', (path, file) => {
  expect(pageFile(path)).toBe(file);
});

test.each([
  ['page', '/', 'index.html'],
  ['page', '', 'index.html'],
  ['page', '/search', 'search/index.html'],
  ['page', '/briefings/x/', 'briefings/x/index.html'],
  ['page', '/404', '404.html'],
  ['page', '/actors/404/', 'actors/404/index.html'],
  ['redirect', '/old/', 'old/index.html'],
  ['endpoint', '/feed.xml', 'feed.xml'],
  ['endpoint', '/briefings/x.json/', 'briefings/x.json'],
])('the %s %s is the file %s', (type, pathname, file) => {
  expect(routeFile({ pathname, route: { type } })).toBe(file);
});
