// Where a link in the text may lead: web and mail addresses, things of this site, a place on the page.

import { tick, type Fault, type Span } from './fault.ts';

const allowed = /^(?:https?|mailto|actor|topic|briefing):/i;

/** The fault of a link with a scheme that is not safe or not known; relative ones are judged later. */
export function linkFault(url: string, span: Span): Fault | undefined {
  const bare = url.replace(/[\p{Cc}\s]/gu, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1];
  if (scheme === undefined || allowed.test(bare)) return undefined;
  const id = /^(?:source|claim):([a-z0-9-]+)$/.exec(bare)?.[1];
  return {
    rule: 'schema/markdown',
    ...span,
    message: `the link ${tick(url)} begins with ${tick(`${scheme}:`)}, which is not allowed`,
    help:
      id === undefined
        ? 'link with `https:`, `http:`, `mailto:`, `actor:`, `topic:` or `briefing:`'
        : `cite it instead: \`[@${id}]\``,
  };
}
