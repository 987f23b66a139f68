// What the development server shows in the place of every page while the content has errors.

import { stripVTControlCharacters } from 'node:util';

/** `findings` are as for a terminal. Vite's client reloads the page when the content is mended. */
export function contentErrorPage(findings: string, base: string): string {
  const text = stripVTControlCharacters(findings) || 'The terminal says why.';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Errors in the content</title>
<script type="module" src="${base}@vite/client"></script>
<style>
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
pre { white-space: pre-wrap; font: 0.9rem/1.5 ui-monospace, monospace; }
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
