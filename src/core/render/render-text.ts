// A linked text → HTML, one passage for each block of its flow, with the citations that stand in it.
// Safe by construction: raw HTML is dropped, links and pictures lead only where the format allows.

import type { Element, ElementContent, RootContent as HastContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type {
  Heading,
  Image,
  ImageReference,
  Link,
  LinkReference,
  Paragraph,
  Root,
  Text,
} from 'mdast';
import { toHast, type Handlers, type State } from 'mdast-util-to-hast';
import type { CitationNode } from '../read/body.ts';
import type { CiteTarget, LinkedText } from '../corpus/corpus.ts';
import { firstMentions, type MentionLink } from './first-mentions.ts';
import { webAddress } from '../schema/fields.ts';

declare module 'hast' {
  interface ElementData {
    /** Of a mark: the number of its note. */
    note?: number;
  }
}

/** What the renderer has to be told about the site around the text. */
export interface Surroundings {
  /** The thing whose page this is, such as `actor:kcna`; it is not linked. */
  readonly self?: string;
  /** The address of a thing of the site, with base; undefined where it has no page. */
  readonly address: (thing: string) => string | undefined;
  readonly picture: (url: string) => PictureShown | undefined;
  /** The mark of a citation, one for each of its ids that can be shown. */
  readonly mark: (target: CiteTarget, locator: string | undefined) => MarkShown;
  readonly words: RenderWords;
}

export interface PictureShown {
  readonly src: string;
  /** Credit and alterations, for the caption. */
  readonly caption: string;
}

export interface MarkShown {
  readonly number: number;
  readonly id: string;
  readonly href: string;
  /** Name of the mark's shape, such as `unverified`. */
  readonly shape: string | undefined;
  readonly label: string;
}

export interface RenderWords {
  readonly footnotes: string;
  readonly backToText: string;
  /** The name of a table's region; regions need different ones. */
  readonly table: (number: number) => string;
}

export interface Passage {
  readonly html: string;
  /** Numbers of the notes that are cited in it, in their order, each once. */
  readonly notes: readonly number[];
  readonly heading?: { readonly id: string; readonly text: string; readonly level: number };
}

export function renderText(text: LinkedText, surroundings: Surroundings): readonly Passage[] {
  const links = firstMentions(text, surroundings.self);
  const rendering: Rendering = { text, surroundings, links, counted: { tables: 0 } };
  const levels = headingLevels(text.body.tree);
  const hast = toHast(text.body.tree, {
    handlers: handlersFor(rendering, levels),
    clobberPrefix: 'foot_',
    footnoteLabel: surroundings.words.footnotes,
    footnoteLabelTagName: 'h2',
    footnoteLabelProperties: { id: 'page_footnotes' },
    footnoteBackLabel: surroundings.words.backToText,
  });
  const children: readonly HastContent[] = hast.type === 'root' ? hast.children : [];
  return children.flatMap((node) => (node.type === 'element' ? [passageOf(node)] : []));
}

interface Rendering {
  readonly text: LinkedText;
  readonly surroundings: Surroundings;
  readonly counted: { tables: number };
  /** Things to link, by block. */
  readonly links: ReadonlyMap<number, readonly MentionLink[]>;
}

function passageOf(node: Element): Passage {
  const level = /^h([1-6])$/.exec(node.tagName)?.[1];
  const numbers = [...new Set(marksIn(node))];
  const heading =
    level === undefined || typeof node.properties['id'] !== 'string'
      ? {}
      : { heading: { id: node.properties['id'], text: plainText(node), level: Number(level) } };
  return { html: toHtml(node), notes: numbers, ...heading };
}

function marksIn(node: Element): readonly number[] {
  const own = node.data?.note;
  const inside = node.children.flatMap((child) => (child.type === 'element' ? marksIn(child) : []));
  return own === undefined ? inside : [own, ...inside];
}

function plainText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(plainText).join('') : '';
}

function handlersFor(rendering: Rendering, levels: ReadonlyMap<string, number>): Handlers {
  return {
    html: () => undefined,
    text: (_state, node: Text) => textNodes(rendering, node),
    citation: (_state: State, node: CitationNode) => citationNodes(rendering, node),
    heading: (state, node: Heading) => headingNode(state, node, levels),
    link: (state, node: Link) => linkNode(rendering, state, node, node.url),
    linkReference: (state, node: LinkReference) =>
      linkNode(rendering, state, node, definitionUrl(state, node.identifier)),
    image: (_state, node: Image) => imageNode(rendering, node.url, node.alt ?? ''),
    imageReference: (state, node: ImageReference) =>
      imageNode(rendering, definitionUrl(state, node.identifier), node.alt ?? ''),
    paragraph: (state, node: Paragraph) => paragraphNode(state, node),
    table: (state, node) =>
      tableNode(rendering, state.all(node) as ElementContent[], node.align ?? []),
    tableRow: (state, node, parent) =>
      rowNode(
        state.all(node) as ElementContent[],
        parent?.type === 'table' && parent.children[0] === node,
      ),
    tableCell: (state, node) => element('td', {}, inOneLine(state.all(node) as ElementContent[])),
  };
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: readonly ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

const definitionUrl = (state: State, identifier: string): string =>
  state.definitionById.get(identifier.toUpperCase())?.url ?? '';

// Text and mentions

function textNodes(rendering: Rendering, node: Text): ElementContent[] {
  const { block, at } = node.data ?? {};
  // A line break of the file is a space like others, and as long.
  const value = withNumbersKept(node.value.replaceAll('\n', ' '));
  if (block === undefined || at === undefined) return [{ type: 'text', value }];
  const nodes: ElementContent[] = [];
  let from = 0;
  for (const link of rendering.links.get(block) ?? []) {
    const [start, end] = [link.start - at, link.end - at];
    if (start < from || end > value.length) continue;
    const href = rendering.surroundings.address(link.thing);
    if (href === undefined) continue;
    nodes.push({ type: 'text', value: value.slice(from, start) });
    nodes.push(element('a', { href }, [{ type: 'text', value: value.slice(start, end) }]));
    from = end;
  }
  return [...nodes, { type: 'text', value: value.slice(from) }];
}

/** A number of one or two digits stays on the line of what it counts, a day on that of its month. */
const withNumbersKept = (text: string): string =>
  text.replace(/(?<![\p{L}\d.,:/–-])(\d{1,2}) (?=\p{L}{2})/gu, '$1\u00a0');

// Citations

function citationNodes(
  { text, surroundings }: Rendering,
  node: CitationNode,
): ElementContent | undefined {
  const citation = text.body.citations[node.index];
  const targets = text.targets[node.index] ?? [];
  const marks = targets.flatMap((target, index) =>
    target ? [surroundings.mark(target, citation?.cites[index]?.locator)] : [],
  );
  if (marks.length === 0) return undefined;
  return element('span', { className: ['cites'] }, marks.map(markNode));
}

function markNode({ number, id, href, shape, label }: MarkShown): Element {
  const icon = shape === undefined ? [] : [shapeNode(shape)];
  const shown = [...icon, { type: 'text', value: String(number) } as const];
  const link = element('a', { className: ['cite'], id, href, ariaLabel: label }, shown);
  return { ...link, data: { note: number } };
}

const shapeNode = (shape: string): Element =>
  element('svg', { className: ['mark'], ariaHidden: 'true' }, [
    element('use', { href: `#mark_${shape}` }, []),
  ]);

// Flow

/** Headings begin below the page's own and never skip a level. */
function headingLevels(tree: Root): ReadonlyMap<string, number> {
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading');
  const top = Math.min(...headings.map(({ depth }) => depth));
  const levels = new Map<string, number>();
  let before = 1;
  for (const heading of headings) {
    before = Math.min(2 + heading.depth - top, before + 1, 6);
    levels.set(heading.data?.slug ?? '', before);
  }
  return levels;
}

function headingNode(state: State, node: Heading, levels: ReadonlyMap<string, number>): Element {
  const slug = node.data?.slug ?? '';
  return element(
    `h${levels.get(slug) ?? 3}`,
    { id: sectionAnchor(slug) },
    state.all(node) as ElementContent[],
  );
}

/** Ids of the page itself hold an underscore, which no claim id does. */
export const sectionAnchor = (slug: string): string => `section_${slug}`;

function linkNode(
  { surroundings, text }: Rendering,
  state: State,
  node: Link | LinkReference,
  url: string,
): ElementContent | ElementContent[] {
  const children = state.all(node) as ElementContent[];
  const href = linkAddress(surroundings, text, url);
  if (href === undefined) return children;
  const outside = webAddress(url) ? { rel: ['external'] } : {};
  return element('a', { href, ...outside }, children);
}

function linkAddress(
  surroundings: Surroundings,
  text: LinkedText,
  url: string,
): string | undefined {
  if (/^(?:actor|topic|briefing):/.test(url)) return surroundings.address(url);
  if (/^mailto:[^\s"'<>]+$/i.test(url)) return url;
  if (url.startsWith('#')) {
    const name = url.slice(1);
    return text.body.headings.includes(name) ? `#${sectionAnchor(name)}` : `#${claimAnchor(name)}`;
  }
  return webAddress(url)?.href;
}

/** The id of a claim on its briefing's page: the claim's own, made to begin with a letter. */
export const claimAnchor = (claim: string): string =>
  /^[a-z]/.test(claim) ? claim : `claim_${claim}`;

function imageNode({ surroundings }: Rendering, url: string, alt: string): Element | undefined {
  const shown = surroundings.picture(url);
  if (!shown) return undefined;
  return element('span', { className: ['picture'] }, [
    element('img', { src: shown.src, alt, loading: 'lazy' }, []),
    element('span', { className: ['credit'] }, [{ type: 'text', value: shown.caption }]),
  ]);
}

function paragraphNode(state: State, node: Paragraph): Element | undefined {
  const children = state.all(node) as ElementContent[];
  return children.length === 0 ? undefined : element('p', {}, children);
}

// Tables

function rowNode(cells: readonly ElementContent[], header: boolean): Element {
  return element(
    'tr',
    {},
    cells.map((cell) =>
      header && cell.type === 'element'
        ? { ...cell, tagName: 'th', properties: { ...cell.properties, scope: 'col' } }
        : cell,
    ),
  );
}

/** A date or a figure that fills its cell does not break. */
function inOneLine(cell: readonly ElementContent[]): readonly ElementContent[] {
  const [only, ...others] = cell;
  if (others.length > 0 || only?.type !== 'text' || !/^(?=.*\d).{1,17}$/.test(only.value))
    return cell;
  return [{ ...only, value: only.value.replaceAll(' ', '\u00a0') }];
}

function tableNode(
  { surroundings, counted }: Rendering,
  rows: readonly ElementContent[],
  align: readonly (string | null | undefined)[],
): Element {
  const aligned = rows.flatMap((row) => (row.type === 'element' ? [alignRow(row, align)] : []));
  const [head, ...body] = aligned;
  const table = element('table', {}, [
    ...(head ? [element('thead', {}, [head])] : []),
    ...(body.length > 0 ? [element('tbody', {}, body)] : []),
  ]);
  counted.tables += 1;
  const region = {
    className: ['wide'],
    tabIndex: 0,
    ariaLabel: surroundings.words.table(counted.tables),
  };
  return element('section', region, [table]);
}

function alignRow(row: Element, align: readonly (string | null | undefined)[]): Element {
  const cells = row.children.filter((cell): cell is Element => cell.type === 'element');
  return {
    ...row,
    children: cells.map((cell, index) => {
      const side = align[index];
      if (side !== 'right' && side !== 'center') return cell;
      return { ...cell, properties: { ...cell.properties, className: [`align-${side}`] } };
    }),
  };
}
