// How Astro renders. Where the site stands and where it is written comes from the build; see src/site.

import { defineConfig } from 'astro/config';

export default defineConfig({
  output: 'static',
  publicDir: './src/public',
  trailingSlash: 'always',
  // 'jsx' would join inline elements that stand on lines of their own.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: {
    format: 'directory',
    // One file for all pages rather than a copy in each, and nothing inline, which the policy refuses.
    inlineStylesheets: 'never',
    // Pages wait for the disk more than for the processor.
    concurrency: 8,
  },
  // Astro renders no Markdown here, and its highlighter writes inline styles.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    // A font or a script as a `data:` address would break the policy.
    build: { assetsInlineLimit: 0 },
    server: { watch: { ignored: ['**/.*-whence-*/**'] } },
  },
});
