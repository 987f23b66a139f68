// Small content folders for worked cases: a standing cast of actors and topics, and the sources and
// claims of the case. Everything is given as YAML; titles are descriptions, and there are no addresses.

import type { Attribution, Claim, Corpus, Party } from '../../../src/core/corpus/corpus.ts';
import type { Chain } from '../../../src/core/provenance/chain.ts';
import type { Origin } from '../../../src/core/provenance/origins.ts';
import { buildCorpus, type BuiltCorpus } from '../../../src/core/build-corpus.ts';
import { readFile, type ReadFile } from '../../../src/core/read/read-file.ts';
import { testNow } from '../check-files.ts';

type Fields = Readonly<Record<string, string>>;

const cast: Fields = {
  dprk: 'kind: state, interests: [{ in: attack-drones, as: party }]',
  kcna: 'kind: outlet, partOf: dprk',
  'pyongyang-times': 'kind: outlet, controlledBy: dprk',
  'kim-jong-un': 'kind: person, affiliations: [{ with: dprk, role: Leader }]',
  'kcna-watch': 'kind: aggregator',
  newser: 'kind: aggregator',
  x: 'kind: platform',
  afp: 'kind: outlet',
  ap: 'kind: outlet',
  reuters: 'kind: outlet',
  yonhap: 'kind: outlet',
  kbs: 'kind: outlet',
  'aju-news': 'kind: outlet',
  'business-insider': 'kind: outlet',
  b17news: 'kind: outlet',
  eriinfo: 'kind: outlet',
  'daily-tribune-ph': 'kind: outlet',
  ukraine: 'kind: state, interests: [{ in: attack-drones, as: adversary }]',
  ccd: 'kind: government, partOf: ukraine',
  gur: 'kind: military, partOf: ukraine',
  'andrii-kovalenko': 'kind: person, affiliations: [{ with: ccd, role: Head }]',
  russia: 'kind: state, interests: [{ in: russia-dprk-relations, as: party }]',
  kremlin: 'kind: government, partOf: russia',
  'valery-gerasimov': 'kind: person, affiliations: [{ with: russia }]',
  'south-korea': 'kind: state',
  'ministry-of-unification': 'kind: government, partOf: south-korea',
  'rok-jcs': 'kind: military, partOf: south-korea',
  'united-states': 'kind: state',
  'editorial-desk': 'kind: desk',
};

const subjects: Fields = {
  'russia-dprk-relations': '',
  'north-korean-drones': '',
  'attack-drones': 'broader: north-korean-drones',
  'drone-production': 'broader: attack-drones',
};

export interface Parts {
  /** Added to the cast, or in the place of its members. */
  readonly actors?: Fields;
  readonly topics?: Fields;
  readonly sources?: Fields;
  /** The claims of the briefing `case`, in block or flow style. */
  readonly claims?: string;
  /** Other frontmatter of it. */
  readonly fields?: string;
  readonly text?: string;
  readonly files?: Fields;
}

/** The folder of a case, checked. */
export function checkCase(parts: Parts): BuiltCorpus {
  const { actors = {}, topics = {}, sources = {}, files = {} } = parts;
  const own = {
    ...filesIn('actors', actors),
    ...filesIn('topics', topics),
    ...Object.fromEntries(
      Object.entries(sources).map(([id, fields]) => [`sources/${id}.yaml`, source(id, fields)]),
    ),
    'briefings/case.md': briefingText(parts),
    ...files,
  };
  const kept = [...standing].filter(([file]) => !(file in own)).map(([, one]) => one);
  return buildCorpus([...kept, ...Object.entries(own).map(read)], testNow);
}

/** Actors or topics by their ids. */
const filesIn = (folder: string, things: Fields): Fields =>
  Object.fromEntries(
    Object.entries(things).map(([id, fields]) => [
      `${folder}/${id}.md`,
      `---\n{ name: "${id}", summary: "${id}", ${fields} }\n---\n`,
    ]),
  );

const encoder = new TextEncoder();

const read = ([path, text]: readonly [string, string]): ReadFile =>
  readFile({ path, bytes: encoder.encode(text) }, 'en');

/** What all cases share is read once. */
const standing: ReadonlyMap<string, ReadFile> = new Map(
  Object.entries({
    'site.yaml':
      'title: Cases\nurl: https://example.org/\npublisher: { name: Cases }\nlanguage: en\n',
    ...filesIn('actors', cast),
    ...filesIn('topics', subjects),
  }).map((file) => [file[0], read(file)]),
);

const source = (id: string, fields: string): string =>
  `{ title: "[${id}]", unavailable: "A worked case", ${/\bpublished:/.test(fields) ? '' : 'published: 2024-11-15, '}${fields} }\n`;

/** A published briefing about attack drones, as of 16 November 2024. */
export function briefingText({ claims, fields = '', text = '' }: Parts): string {
  return `---
title: A worked case
summary: A worked case.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [attack-drones]
${claims === undefined ? '' : `claims:\n${claims}\n`}${fields}
---

${text}
`;
}

/** The corpus of a case; throws where the case says something other than it means to. */
export function corpusOf(parts: Parts): Corpus {
  const { corpus, findings } = checkCase(parts);
  const faults = findings.filter(({ rule }) => /^schema\/|^ref\/(unresolved|ambiguous)/.test(rule));
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));
  return corpus;
}

export function claimOf(corpus: Corpus, id: string, briefing = 'case'): Claim {
  const claim = corpus.claims.get(`${briefing}#${id}`);
  if (!claim) throw new Error(`there is no claim ${briefing}#${id}`);
  return claim;
}

/** The only attribution of a claim. */
export function attributionOf(claim: Claim): Attribution {
  const [attribution, other] = claim.attributions;
  if (!attribution || other) throw new Error(`${claim.ref} has not one attribution`);
  return attribution;
}

/** The links of a chain in short: a document with whom it stands for, or the party alone. */
export const linksOf = ({ links }: Chain): readonly string[] =>
  links.map(({ source: id, party }) =>
    id === undefined ? partyText(party) : `${id} (${partyText(party)})`,
  );

export const originTexts = (origins: readonly Origin[]): readonly string[] =>
  origins.map((origin) => ('desk' in origin ? 'the desk' : partyText(origin)));

/** The id of an actor, or a name in quotation marks. */
export const partyText = (party: Party): string =>
  'actor' in party ? party.actor : `"${party.name}"`;
