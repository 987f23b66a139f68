// Links to things, to places on the page and to files that are not there, and footnotes without a text.

import type { FootnoteDefinition, Nodes } from 'mdast';
import { resolve } from '../../corpus/resolve.ts';
import type { Block, Body, Link } from '../../read/body.ts';
import { tick, type Span } from '../../read/fault.ts';
import { nearest } from '../../read/nearest.ts';
import { vocabularyOf } from '../../read/vocabulary.ts';
import { onceFor } from '../once-for.ts';
import { blockText, linkedBodies, notesIn, type LinkedBody, type Text } from '../texts.ts';
import type { Place } from '../places.ts';
import { replaced, type Missing, type Searched } from './missing.ts';
import { answer, claimIds, plainId, type IdKind } from './suggest.ts';

export function missingLinks(searched: Searched): readonly Missing[] {
  const bodies = linkedBodies(searched.corpus);
  const notes = notesIn(searched.references.keys());
  return [
    ...bodies.flatMap((text) => [...inText(searched, text, text), ...footnotesIn(text)]),
    ...notes.flatMap((text) => [...inText(searched, text, undefined), ...footnotesIn(text)]),
  ];
}

function inText(
  searched: Searched,
  { body, place }: Text,
  linked: LinkedBody | undefined,
): readonly Missing[] {
  return body.links.flatMap((link) => {
    const fault = linkFault(searched, link, body, linked);
    if (!fault) return [];
    const { message, help, sure } = fault;
    const at = place(link);
    const address = sure === undefined ? undefined : addressIn(searched, at, link.url);
    return [
      {
        message,
        help,
        at,
        subject: blockText(body, link.block),
        ...(sure !== undefined && address && replaced(address, sure)),
      },
    ];
  });
}

interface Fault extends Pick<Missing, 'message' | 'help'> {
  /** The address that can only be meant. */
  readonly sure?: string | undefined;
}

/** Where the address of a link stands in its file: `[words](address)`. */
function addressIn({ files }: Searched, at: Place, url: string): Span | undefined {
  const written = files.get(at.file)?.text.slice(at.start, at.end) ?? '';
  if (!written.endsWith(`](${url})`)) return undefined;
  return { start: at.end - 1 - url.length, end: at.end - 1 };
}

function linkFault(
  searched: Searched,
  { url }: Link,
  body: Body,
  linked: LinkedBody | undefined,
): Fault | undefined {
  const [, kind, id = ''] = /^(actor|topic|briefing):(.*)$/is.exec(url) ?? [];
  if (kind !== undefined) return thingFault(searched, url, kind.toLowerCase() as ThingKind, id);
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return undefined;
  return url.startsWith('#') ? fragmentFault(url, body, linked) : fileFault(searched, url, linked);
}

type ThingKind = IdKind & ('actor' | 'topic' | 'briefing');

function thingFault(
  searched: Searched,
  url: string,
  kind: ThingKind,
  id: string,
): Fault | undefined {
  const [thing = '', ...rest] = id.split('#');
  const claim = rest.length > 0 && kind === 'briefing' ? rest.join('#') : undefined;
  const known = resolve(searched.names, kind, thing, undefined);
  if (known === 'unknown' || searched.stray.has(thing)) return undefined;
  if (known === 'found' && url.startsWith(`${kind}:`)) {
    if (claim === undefined) return rest.length === 0 ? undefined : noFragment(url, kind, thing);
    return claimFault(searched, url, thing, claim);
  }
  const { says, meant, sure, hint } = answer({ ...searched, kinds: [kind], written: thing });
  const other = known === 'missing' ? otherScheme(searched, kind, plainId(thing)) : undefined;
  const found = known === 'found' ? thing : meant;
  const whole = found === undefined ? undefined : [`${kind}:${found}`, ...rest].join('#');
  const better = other ?? whole;
  return {
    message: `the link ${tick(url)} ${known === 'found' ? `begins with ${tick(url.slice(0, kind.length + 1))}, not with \`${kind}:\`` : says}`,
    help: better === undefined ? hint : `did you mean \`${better}\`?`,
    sure: other !== undefined || known === 'found' || sure ? better : undefined,
  };
}

const schemes = ['actor', 'topic', 'briefing'] as const;

function otherScheme({ names }: Searched, kind: ThingKind, id: string): string | undefined {
  const other = schemes.find((one) => one !== kind && names.first[one].has(id));
  return other && `${other}:${id}`;
}

const noFragment = (url: string, kind: string, id: string): Fault => ({
  message: `the link ${tick(url)} names a place inside ${kind === 'actor' ? 'an actor' : 'a topic'}`,
  help: `link the whole: \`${kind}:${id}\``,
});

function claimFault(searched: Searched, url: string, id: string, claim: string): Fault | undefined {
  const briefing = searched.corpus.briefings.get(id);
  const known = resolve(searched.names, 'claim', `${id}#${claim}`, undefined);
  if (known !== 'missing') return undefined;
  const meant = briefing && nearest(claim, claimIds(briefing));
  return {
    message: `the link ${tick(url)} names a claim ${tick(claim)} that the briefing ${tick(id)} does not have`,
    help:
      meant === undefined
        ? `link the whole briefing: \`briefing:${id}\``
        : `did you mean \`briefing:${id}#${meant}\`?`,
  };
}

/** A place on the same page: a claim, or a heading by its slug. */
function fragmentFault(url: string, body: Body, linked: LinkedBody | undefined): Fault | undefined {
  const places = [...(linked?.briefing?.claims.keys() ?? []), ...body.headings];
  if (places.includes(url.slice(1))) return undefined;
  const meant = nearest(decoded(url.slice(1)), places);
  return {
    message: `the link ${tick(url)} names neither a claim nor a heading of this text`,
    help:
      meant === undefined
        ? 'link a heading by its words in lower case with hyphens, as in `#what-is-known`, or a claim by its id'
        : `did you mean \`#${meant}\`?`,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Files have no addresses of their own; what is in them has. */
function fileFault(searched: Searched, url: string, linked: LinkedBody | undefined): Fault {
  const path = decoded(url)
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
  const id = plainId(path.slice(path.lastIndexOf('/') + 1));
  const scheme = schemes.find((one) => searched.names.first[one].has(id));
  return {
    sure: scheme && isFileOf(path, scheme, id) ? `${scheme}:${id}` : undefined,
    message:
      url === ''
        ? 'the link has no address'
        : `the link ${tick(url)} leads to a file or page by its path, which is not its address`,
    help: scheme ? `did you mean \`${scheme}:${id}\`?` : fileHint(searched, url, id, linked),
  };
}

/** `../actors/kim.md`: a file of the kind that has the id. */
const isFileOf = (path: string, kind: string, id: string): boolean =>
  path.endsWith(`/${id}.md`) && path.split('/').includes(`${kind}s`);

function fileHint(searched: Searched, url: string, id: string, linked: LinkedBody | undefined) {
  if (url.startsWith('//')) return `write the whole address: \`https:${url}\``;
  if (searched.names.first.source.has(id)) return `cite it: \`[@${id}]\``;
  if (linked?.briefing?.claims.has(id)) return `did you mean \`#${id}\`?`;
  if (/\.(?:jpe?g|png|webp|avif|gif)$/i.test(url)) {
    return `to show a picture, embed it: \`![what it shows](${url})\``;
  }
  if (/^[\w-]+(\.[\w-]+)+(\/|$)/.test(url) && !/\.(?:md|yaml)$/.test(url)) {
    return `write the whole address: \`https://${url}\``;
  }
  return 'link a thing by its id: `briefing:some-id`, `actor:some-id` or `topic:some-id`';
}

// Footnotes

function footnotesIn({ body, place }: Text): readonly Missing[] {
  return body.blocks.flatMap((block) =>
    block.footnotes.map((mark): Missing => ({
      at: place(mark),
      ...footnote(block, body, mark.label),
    })),
  );
}

function footnote(block: Block, body: Body, label: string) {
  const meant = nearest(label, definedLabels(body));
  return {
    message: `the footnote ${tick(`[^${label}]`)} has no text`,
    help:
      meant === undefined
        ? `add a paragraph that begins \`[^${label}]: \``
        : `did you mean \`[^${meant}]\`? Else add a paragraph that begins \`[^${label}]: \``,
    subject: block.text,
  };
}

const definedLabels = onceFor(({ tree }: Body) => {
  const found: FootnoteDefinition[] = [];
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'footnoteDefinition') found.push(node);
    if ('children' in node) waiting.push(...node.children);
  }
  return vocabularyOf(found.map(({ label, identifier }) => label ?? identifier));
});
