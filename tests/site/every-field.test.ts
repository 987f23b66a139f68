// Every field of the format stands on the page of its kind, and in the data beside it. The schemas say which fields
// there are, one fixture fills them all, and each value is looked for in the built site.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { actor } from '../../src/core/schema/actor.ts';
import { allFields, held } from '../../src/core/schema/all-fields.ts';
import { briefing } from '../../src/core/schema/briefing.ts';
import { formatEdtf, parseEdtf } from '../../src/core/schema/edtf.ts';
import { site as siteSchema } from '../../src/core/schema/site.ts';
import { source } from '../../src/core/schema/source.ts';
import { topic } from '../../src/core/schema/topic.ts';
import { languageName } from '../../src/core/views/in-language.ts';
import { formatView } from '../../src/core/views/format-view.ts';
import { english } from '../../src/core/views/interface-text.ts';
import { buildSite, projectRoot, remove, type BuiltSite } from './build-content.ts';

const content = join(projectRoot, 'tests/fixtures/every-field');
let site: BuiltSite;

beforeAll(async () => {
  site = await buildSite({ CONTENT_DIR: content });
});

afterAll(() => remove(dirname(site.dist)));

// The fields that the schemas have

interface Field {
  /** Keys from the top, `*` for the ids of a record; lists do not count. */
  readonly path: readonly string[];
  readonly schema: z.core.$ZodType;
}

/** All fields that hold a value rather than further fields, each once; `(id)` stands for the ids of a record. */
const fieldsIn = (schema: z.ZodType): readonly Field[] =>
  allFields(schema).flatMap(({ path, schema: own, ids }) => [
    ...(ids ? [{ path: [...path.slice(0, -1), '(id)'], schema: ids }] : []),
    ...held(own)
      .filter((one) => !(one instanceof z.ZodObject || one instanceof z.ZodRecord))
      .map((one) => ({ path, schema: one })),
  ]);

/** The values that a file has for a field. */
function valuesAt(value: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, path));
  const [key, ...rest] = path;
  if (key === undefined) return typeof value === 'object' || value === undefined ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  if (key === '(id)') return Object.keys(value);
  const inner = key === '*' ? Object.values(value) : [(value as Record<string, unknown>)[key]];
  return inner.flatMap((one) => valuesAt(one, rest));
}

// What readers see of a value

const spoken = (value: unknown): string => {
  const date = parseEdtf(String(value));
  if (!date) throw new Error(`The fixture has no date ${String(value)}`);
  return formatEdtf(date, 'en');
};

const number = (value: unknown): string => Number(value).toLocaleString('en');

/** The words of each vocabulary, by the last key of the field; whole paths where keys are not enough. */
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'briefing status': { published: english.published, withdrawn: english.withdrawnDated },
  'briefing claims.*.status': english.statusWord,
  'briefing claims.*.kind': { observed: english.seenIn, assessed: english.assessed },
  'briefing revisions.kind': english.revisionKind,
  'source kind': english.sourceKind,
  'source translation.kind': english.translated,
  'actor kind': english.actorKind,
  nature: { act: english.act, opinion: english.opinion },
  translation: english.translated,
  method: english.methodWord,
  qualifier: english.qualifier,
  confidence: english.confidenceWord,
  likelihood: english.likelihoodWord,
  tlp: english.tlp,
  as: english.interestRole,
  grade: english.gradeWord,
  how: english.derivation,
  urlStatus: english.urlStatus,
  access: english.access,
  what: english.alteration,
  'site rules.*': { ...english.severity, off: english.severityOff },
};

const flags: Readonly<Record<string, string>> = {
  used: english.aiUsed,
  handout: english.handout,
  ownReporting: english.ownReporting,
};

/** One of these stands on the page: words in its text, or `="…"` in its markup. */
function shownAs(kind: string, { path, schema }: Field, value: unknown): readonly string[] {
  const key = path.at(-1) ?? '';
  const text = String(value);
  if (schema instanceof z.ZodEnum) {
    const known = words[`${kind} ${path.join('.')}`] ?? words[key];
    return [known?.[text] ?? `a word for ${text}`];
  }
  if (schema instanceof z.ZodBoolean) return [flags[key] ?? `a word for ${key}`];
  if (schema instanceof z.ZodNumber) return [number(value)];
  const { format, of } = z.globalRegistry.get(schema) ?? {};
  if (format === 'edtf') return [spoken(value)];
  if (format === 'instant') return [new Date(text).toISOString().slice(11, 16)];
  if (format === 'language') return [languageName(text, 'en'), `lang="${text}"`];
  if (format === 'country')
    return [new Intl.DisplayNames(['en'], { type: 'region' }).of(text) ?? ''];
  if (format === 'file') return [`/media/${text}"`];
  if (format === 'rule') return [`/rules/${text}/"`];
  if (format === 'markdown') return [text.trim().replaceAll('*', '')];
  if (format === 'claim-ref') return [`#${text.split('#').at(-1)}"`];
  if (format === 'new-id' && path.at(-1) === '(id)' && of === 'claim') return [`id="${text}"`];
  if (format === 'new-id' && path.includes('formerly')) return [`moved from ${text}`];
  if (of === 'measure') return ['Drones built'];
  if (format === 'id' || format === 'new-id') return [`/${text}/"`];
  if (format === 'actor-or-name') return [`/${text}/"`, text];
  if (format === 'colour') return [`--own:${text}`];
  return [text];
}

// The files of the fixture, and the pages on which their fields stand

interface Filled {
  readonly kind: string;
  readonly value: unknown;
  readonly page: string;
}

const frontmatter = (text: string): unknown =>
  parseYaml(/^---\n(.*?)\n---$/ms.exec(text)?.[1] ?? text);

function filled(): readonly Filled[] {
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:md|yaml)$/.test(path),
  );
  return files.sort().flatMap((path) => {
    const folder = path.split('/')[0] ?? '';
    const value = frontmatter(readFileSync(join(content, path), 'utf8'));
    if (folder === 'site.yaml') return [{ kind: 'site', value, page: '' }];
    const own = { kind: folder.slice(0, -1), value, page: `${folder}/${parse(path).name}` };
    const declared = valuesAt(value, ['sources', '(id)']).map((id) => ({
      kind: 'source',
      value: (value as { sources: Record<string, unknown> }).sources[String(id)],
      page: `sources/${String(id)}`,
    }));
    return [own, ...declared];
  });
}

const html = (page: string): string => readFileSync(join(site.dist, page, 'index.html'), 'utf8');

/** What a page shows, and what it says in markup; suppressions of all kinds stand on the sourcing page. */
function shownOn({ kind, page }: Filled, path: readonly string[]): string {
  const pages =
    path[0] === 'suppress'
      ? ['sourcing']
      : kind === 'site'
        ? ['', 'sourcing', 'briefings/whole']
        : [page];
  const own = pages.map(html).join('\n');
  const body = own.replace(/<head>[^]*?<\/head>/g, '');
  const text = body.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
  const head = kind === 'site' ? own + readFileSync(join(site.dist, 'theme.css'), 'utf8') : body;
  return unescaped(`${head}\n${text}`);
}

const unescaped = (text: string): string =>
  text
    .replace(/&#x27;|&#39;|&apos;/g, "'")
    .replace(/&#34;|&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

interface Place {
  readonly isShown: typeof isOnPage;
  readonly name: (page: string) => string;
  /** Fields that do not belong there. */
  readonly elsewhere?: RegExp;
}

const onPage: Place = { isShown: isOnPage, name: (page) => `on /${page}/` };

/** Fields without a value in the fixture, and values that are not in their place. */
function faultsOf(kind: string, schema: z.ZodType, place: Place = onPage): readonly string[] {
  const files = filled().filter((one) => one.kind === kind);
  return fieldsIn(schema).flatMap((field) => {
    const name = `${kind} ${field.path.join('.')}`;
    if (kind === 'briefing' && field.path[0] === 'sources') return [];
    if (place.elsewhere?.test(field.path[0] ?? '')) return [];
    const found = files
      // Of a withdrawn briefing nothing is shown but its title, dates and reason.
      .filter(
        ({ value }) =>
          !isWithdrawn(value) || /^(?:status|withdrawn|title)/.test(field.path[0] ?? ''),
      )
      .flatMap((file) => valuesAt(file.value, field.path).map((value) => ({ file, value })));
    if (found.length === 0) return [`${name}: no file of the fixture fills it`];
    return found
      .filter(({ file, value }) => !place.isShown(kind, field, file, value))
      .map(
        ({ file, value }) => `${name}: ${JSON.stringify(value)} is not ${place.name(file.page)}`,
      );
  });
}

function isOnPage(kind: string, field: Field, file: Filled, value: unknown): boolean {
  if (field.path[0] === 'formerly') {
    const moved = join(dirname(file.page), String(value));
    return html(moved).includes(`content="0;url=/desk/${file.page}/"`);
  }
  const shown = shownOn(file, field.path);
  return shownAs(kind, field, value).some((one) => shown.includes(one));
}

// The data beside the pages

/** Redirects from earlier addresses and the page that lists suppressions tell these. */
const inData: Place = {
  isShown: isInData,
  name: (page) => `in /${page}/index.json`,
  elsewhere: /^(?:formerly|suppress)$/,
};

/** Names of fields in the data where they are others, by the last key of the field or its whole path. */
const dataNames: Readonly<Record<string, string>> = {
  'source publisher': 'documentPublisher',
  'source url': 'documentUrl',
  'source note': 'html',
  'briefing claims.*.date': 'dates',
  '(id)': 'id',
  in: 'topic',
  saidBy: 'speaker',
  unnamed: 'speaker',
  source: 'document',
  via: 'chain',
};

interface Leaf {
  /** Keys from the top; lists do not count. */
  readonly keys: readonly string[];
  readonly value: unknown;
}

function leavesOf(value: unknown, keys: readonly string[] = []): readonly Leaf[] {
  if (Array.isArray(value)) return value.flatMap((one) => leavesOf(one, keys));
  if (typeof value !== 'object' || value === null) return [{ keys, value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...keys, key]));
}

/** Under its own name, as it is written or, of what has a page, by the address of that. */
function isInData(kind: string, { path, schema }: Field, file: Filled, value: unknown): boolean {
  const key = path.at(-1) ?? '';
  const name = dataNames[`${kind} ${path.join('.')}`] ?? dataNames[key] ?? key;
  const data: unknown = JSON.parse(readFileSync(join(site.dist, file.page, 'index.json'), 'utf8'));
  const { format } = z.globalRegistry.get(schema) ?? {};
  return leavesOf(data).some(
    (leaf) => leaf.keys.includes(name) && isValue(leaf.value, value, format),
  );
}

function isValue(found: unknown, value: unknown, format: string | undefined): boolean {
  // A bare year is a number to the parser of this test.
  if (format === 'edtf') return found === String(value);
  if (typeof value !== 'string' || typeof found !== 'string') return found === value;
  switch (format) {
    case 'instant':
      return Date.parse(found) === Date.parse(value);
    case 'markdown':
      return found.replace(/<[^>]+>/g, '') === value.trim().replaceAll('*', '');
    case 'claim-ref':
      return found.endsWith(`/#${value.split('#').at(-1)}`);
    case 'file':
      return found.endsWith(`/media/${value}`);
    case 'id':
    case 'actor-or-name':
      return found.endsWith(`/${value}/`) || found === value;
    case 'new-id':
      return found.endsWith(`#${value}`) || found === value;
    default:
      return found === value.trim();
  }
}

const isWithdrawn = (value: unknown): boolean => valuesAt(value, ['status'])[0] === 'withdrawn';

describe('a site of which every field is filled', () => {
  it('is built', () => {
    expect([site.code, site.output]).toEqual([0, expect.any(String)]);
  });

  it.each<[string, z.ZodType]>([
    ['site', siteSchema],
    ['briefing', briefing],
    ['source', source],
    ['actor', actor],
    ['topic', topic],
  ])('shows every field of a %s on its page', (kind, schema) => {
    expect(faultsOf(kind, schema)).toEqual([]);
  });

  it.each<[string, z.ZodType]>([
    ['briefing', briefing],
    ['source', source],
    ['actor', actor],
    ['topic', topic],
  ])('has every field of a %s in its data', (kind, schema) => {
    expect(faultsOf(kind, schema, inData)).toEqual([]);
  });

  it('tells of every field on the page of the format, at its place', () => {
    const page = unescaped(html('format').replaceAll(/<\/?code>/g, '`'));
    const told = (id: string) => page.split(`<div id="${id}"`)[1]?.split('</dd>')[0] ?? '';
    const fields = formatView(english).flatMap((section) => section.fields);
    expect(fields.length).toBeGreaterThan(150);
    const untold = fields.filter(
      ({ id, name, description, words, needed = '' }) =>
        ![name, description, needed, ...words.map(({ meaning }) => meaning)].every((one) =>
          told(id).includes(one),
        ),
    );
    expect(untold.map(({ id }) => id)).toEqual([]);
  });

  it('would not pass with a field that is shown nowhere, or that the fixture does not fill', () => {
    const wider = topic.extend({ mood: z.string(), summary: z.string().meta({ format: 'rule' }) });
    expect(faultsOf('topic', wider)).toEqual([
      'topic summary: "Aircraft without a crew." is not on /topics/drones/',
      'topic summary: "Where things are made." is not on /topics/factories/',
      'topic summary: "All that is shot with." is not on /topics/weapons/',
      'topic mood: no file of the fixture fills it',
    ]);
    const named = topic.extend({ name: z.string().meta({ format: 'file' }) });
    expect(faultsOf('topic', named, inData)).toEqual([
      'topic name: "Drones" is not in /topics/drones/index.json',
      'topic name: "Factories" is not in /topics/factories/index.json',
      'topic name: "Weapons" is not in /topics/weapons/index.json',
    ]);
  });

  it('has redirects from the earlier addresses of every kind', () => {
    const moved = [
      'briefings/old-whole',
      'actors/old-agency',
      'topics/old-drones',
      'sources/old-law',
    ];
    expect(
      moved.map((path) => /http-equiv="refresh" content="0;url=([^"]*)"/.exec(html(path))?.[1]),
    ).toEqual([
      '/desk/briefings/whole/',
      '/desk/actors/north-agency/',
      '/desk/topics/drones/',
      '/desk/sources/agency-law/',
    ]);
  });

  it('leads from a briefing to where its file can be edited', () => {
    expect(html('briefings/whole')).toContain(
      'href="https://forge.example/office/review/edit/main/content/briefings/2024/whole.md"',
    );
  });
});
