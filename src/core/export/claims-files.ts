// All claims of the site in two files, made in parts: a large site has more of them than one text can hold.

import type { ClaimView } from '../views/claim-view.ts';
import { csvLine } from './csv.ts';
import { claimData, imprintOf } from './data.ts';
import type { ClaimData } from './data-schema.ts';
import { pageAddress, type ExportSettings } from './export-settings.ts';

/** As `claimsFile` of the data schema has it, a claim a line; `made` is given each. */
export function* claimsJson(
  settings: ExportSettings,
  claims: Iterable<ClaimView>,
  made: (claim: ClaimData) => void = () => undefined,
): Generator<string> {
  const about = { ...imprintOf(settings), site: pageAddress(settings, '') };
  yield `${JSON.stringify(about).slice(0, -1)},"claims":[`;
  let first = true;
  for (const claim of claims) {
    const data = claimData(settings, claim);
    made(data);
    yield `${first ? '' : ','}\n${JSON.stringify(data)}`;
    first = false;
  }
  yield '\n]}\n';
}

export function* claimsCsv(
  settings: ExportSettings,
  claims: Iterable<ClaimView>,
): Generator<string> {
  yield csvHead();
  for (const claim of claims) yield csvRow(claimData(settings, claim));
}

export const csvHead = (): string => csvLine(columns.map(({ name }) => name));

export const csvRow = (claim: ClaimData): string =>
  csvLine(columns.map(({ value }) => value(claim)));

/** The first claim as a sample of them all; undefined where there is none. */
export function sampleClaim(
  settings: ExportSettings,
  claims: Iterable<ClaimView>,
): ClaimData | undefined {
  for (const claim of claims) return claimData(settings, claim);
  return undefined;
}

export interface Column {
  readonly name: string;
  readonly description: string;
  readonly value: (claim: ClaimData) => string;
}

const names = (all: readonly { readonly name: string }[]): string =>
  [...new Set(all.map(({ name }) => name))].join(' | ');

/** Several values of one cell stand with ` | ` between them; all else about them is in the JSON. */
export const columns: readonly Column[] = [
  { name: 'id', description: 'Permanent: `briefing#claim`', value: ({ id }) => id },
  { name: 'url', description: 'Permanent address', value: ({ url }) => url },
  { name: 'briefing', description: 'Title of its briefing', value: (one) => one.briefing.name },
  { name: 'text', description: 'What is said to be so', value: ({ text }) => text },
  { name: 'language', description: 'Of the text', value: ({ language }) => language },
  { name: 'kind', description: 'reported, observed or assessed', value: ({ kind }) => kind },
  { name: 'nature', description: 'fact, act or opinion', value: ({ nature }) => nature },
  {
    name: 'status',
    description: 'Empty for acts, opinions and judgements',
    value: ({ status }) => status ?? '',
  },
  {
    name: 'confidence',
    description: 'Of a judgement',
    value: ({ confidence }) => confidence ?? '',
  },
  {
    name: 'dates',
    description: 'When it happened, or is said to have happened (EDTF)',
    value: ({ dates }) => dates.join(' | '),
  },
  {
    name: 'speakers',
    description: 'Who says so',
    value: ({ attributions }) => names(attributions.map(({ speaker }) => speaker)),
  },
  {
    name: 'documents',
    description: 'How many documents carry it',
    value: ({ documents }) => String(documents),
  },
  {
    name: 'origins',
    description: 'Who can know; empty where that is not known',
    value: ({ origins }) => names(origins),
  },
  { name: 'about', description: 'Whom it concerns', value: ({ about }) => names(about) },
  { name: 'topics', description: 'What it is about', value: ({ topics }) => names(topics) },
  {
    name: 'retracted',
    description: 'all or some, where documents under it were retracted',
    value: ({ retracted }) => retracted ?? '',
  },
];
