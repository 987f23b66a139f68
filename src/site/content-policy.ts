// What a page may load and run: the site's own files, and scripts only where the page says so.

/** As a content security policy; `scripts` are the sources of its `script-src`, and none may run without them. */
export const contentPolicy = (scripts?: string): string =>
  [
    "default-src 'none'",
    "img-src 'self'",
    "font-src 'self'",
    "style-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    ...(scripts === undefined ? [] : [`script-src ${scripts}`, "connect-src 'self'"]),
  ].join('; ');
