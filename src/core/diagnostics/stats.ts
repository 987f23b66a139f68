// The sourcing profile of the publication, as text and as JSON.

import type { PublicationProfile } from '../provenance/publication-profile.ts';

export function statsText({ sourcing, ...things }: PublicationProfile): string {
  const { byStatus, byOrigins, sentences, oldest, newest, languages } = sourcing;
  const share = sentences.all === 0 ? '' : ` (${percent(sentences.cited, sentences.all)})`;
  const sourced = sourcing.claims - sourcing.assessments;
  return table([
    ['briefings', number(things.briefings)],
    ['actors', number(things.actors)],
    ['topics', number(things.topics)],
    ['sources', number(things.sources)],
    [],
    ['claims published', claimsText(sourcing.claims, things.citedDirectly)],
    ...Object.entries(byStatus).map(([status, count]) => [`  ${status}`, number(count)] as const),
    ['  acts', number(sourcing.acts)],
    ['  opinions', number(sourcing.opinions)],
    ['  judgements', number(sourcing.assessments)],
    [],
    ['claims with', `${number(sourced)} without judgements`],
    ['  no known origin', number(byOrigins.none)],
    ['  one origin', number(byOrigins.one)],
    ['  several origins', number(byOrigins.several)],
    ['  interested parties only', number(sourcing.interested)],
    [],
    ['documents', `${number(sourcing.documents)} from ${number(sourcing.origins)} origins`],
    ['sentences with a citation', `${number(sentences.cited)} of ${number(sentences.all)}${share}`],
    ['languages', languages.join(', ') || 'none'],
    ['oldest document', oldest?.text ?? 'none'],
    ['newest document', newest?.text ?? 'none'],
  ]);
}

/** Beside claims that are declared, what a text cites without declaring one. */
const claimsText = (claims: number, direct: number): string =>
  direct === 0
    ? number(claims)
    : `${number(claims)}, of which ${number(direct)} ${direct === 1 ? 'is a document' : 'are documents'} cited as such`;

/** Dates as they are written in the content. */
export function statsJson({ sourcing, ...things }: PublicationProfile): string {
  const { oldest, newest, ...rest } = sourcing;
  const profile = {
    ...things,
    ...rest,
    oldest: oldest?.text ?? null,
    newest: newest?.text ?? null,
  };
  return `${JSON.stringify(profile, undefined, 2)}\n`;
}

type Row = readonly [label: string, value: string] | readonly [];

function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([label = '']) => label.length));
  return rows
    .map(([label, value]) => (label === undefined ? '\n' : `${label.padEnd(width)}  ${value}\n`))
    .join('');
}

const number = (count: number): string => count.toLocaleString('en');

const percent = (part: number, all: number): string => `${Math.round((part / all) * 100)} %`;
