// What the development server shows in the place of every page while the content has errors.

import { stripVTControlCharacters } from 'node:util';

/**
 * `findings` are as for a terminal. Vite's client reloads the page when the content is mended. The icon is empty, for
 * a browser would ask the site for one, and Vite lay over this page that the site cannot answer.
 */
export function contentErrorPage(findings: string, base: string): string {
  const text = stripVTControlCharacters(findings) || 'The terminal says why.';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>Errors in the content</title>
<script type="module" src="${base}@vite/client"></script>
<style>
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: 0.9rem/1.5 ui-monospace, monospace; }
</style>
</head>
<body>
<h1>Errors in the content</h1>
<p>This page reloads when they are mended.</p>
<pre>${escaped(text)}</pre>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
