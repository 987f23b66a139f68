// What the built briefings use, directly or in a chain: only that gets a page.

import { tlpRank, type Tlp } from '../schema/vocabularies.ts';
import type {
  Attribution,
  Briefing,
  Claim,
  Corpus,
  LinkedText,
  Party,
  Upstream,
} from './corpus.ts';

export interface Used {
  readonly sources: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  /** Pictures that a built text embeds, and the logo. */
  readonly media: ReadonlySet<string>;
}

type Thing = { readonly source: string } | { readonly actor: string } | { readonly topic: string };

/** Follows every reference from the built briefings; what is marked above the site's level is not passed. */
export function usedBy(corpus: Corpus, built: ReadonlyMap<string, Briefing>): Used {
  const sources = new Set<string>();
  const actors = new Set<string>();
  const topics = new Set<string>();
  const media = new Set<string>(corpus.site.logo === undefined ? [] : [corpus.site.logo]);
  const byFile = new Map([...corpus.sources.values()].map((one) => [one.file ?? '', one]));
  const waiting: Thing[] = [];
  const visit = (thing: Thing) => {
    const [known, id] =
      'source' in thing
        ? ([sources, thing.source] as const)
        : 'actor' in thing
          ? ([actors, thing.actor] as const)
          : ([topics, thing.topic] as const);
    if (known.has(id) || !mayBeShown(corpus, built, thing)) return;
    known.add(id);
    waiting.push(thing);
  };
  const embed = (text: LinkedText) => {
    for (const { url } of text.body.pictures) {
      const name = pictureName(url);
      const source = byFile.get(name);
      if (!source) continue;
      visit({ source: source.id });
      if (sources.has(source.id)) media.add(name);
    }
  };
  for (const briefing of built.values()) {
    if (briefing.status !== 'published') continue;
    ofBriefing(corpus, briefing).forEach(visit);
    embed(briefing.text);
  }
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    ofThing(corpus, next).forEach(visit);
    const text = textOf(corpus, next);
    if (text) embed(text);
  }
  return { sources, actors, topics, media };
}

function mayBeShown(corpus: Corpus, built: ReadonlyMap<string, Briefing>, thing: Thing): boolean {
  const low = (tlp: Tlp) => tlpRank(tlp) <= tlpRank(corpus.site.tlp);
  if ('actor' in thing) return low(corpus.actors.get(thing.actor)?.tlp ?? 'RED');
  if ('topic' in thing) return low(corpus.topics.get(thing.topic)?.tlp ?? 'RED');
  const source = corpus.sources.get(thing.source);
  if (!source || !low(source.tlp)) return false;
  return source.declaredIn === undefined || built.has(source.declaredIn);
}

/** The name in `media/` to which a picture's relative address leads. */
export const pictureName = (url: string): string => {
  const name = /(?:^|\/)media\/([^/]+)$/.exec(url)?.[1] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

function textOf(corpus: Corpus, thing: Thing): LinkedText | undefined {
  if ('actor' in thing) return corpus.actors.get(thing.actor)?.text;
  return 'topic' in thing ? corpus.topics.get(thing.topic)?.text : undefined;
}

const party = (one: Party | undefined): readonly Thing[] => (one && 'actor' in one ? [one] : []);
const upstream = (one: Upstream): readonly Thing[] => ('source' in one ? [one] : party(one));
const source = (id: string | undefined): readonly Thing[] =>
  id === undefined ? [] : [{ source: id }];
const actor = (id: string | undefined): readonly Thing[] =>
  id === undefined ? [] : [{ actor: id }];
const topic = (id: string | undefined): readonly Thing[] =>
  id === undefined ? [] : [{ topic: id }];

function ofBriefing(corpus: Corpus, briefing: Briefing): readonly Thing[] {
  return [
    ...briefing.authors.flatMap(party),
    ...briefing.reviewers.flatMap(party),
    ...party(briefing.ai?.reviewedBy),
    ...briefing.topics.flatMap(topic),
    ...briefing.actors.flatMap(actor),
    ...[...briefing.claims.values()].flatMap((claim) => ofClaim(corpus, claim)),
    ...ofText(briefing.text),
  ];
}

function ofClaim(corpus: Corpus, claim: Claim): readonly Thing[] {
  return [
    ...claim.attributions.flatMap(ofAttribution),
    ...party(claim.verification?.by),
    ...(claim.verification?.with ?? []).flatMap(source),
    ...claim.about.flatMap(actor),
    ...claim.topics.flatMap(topic),
    ...claim.quantities.flatMap(({ measure }) => topic(corpus.measures.get(measure)?.topic)),
  ];
}

function ofAttribution({ saidBy, source: document, via, basedOn }: Attribution): readonly Thing[] {
  const speaker = saidBy && 'actor' in saidBy ? saidBy.actor : saidBy?.of;
  return [
    ...actor(speaker),
    ...source(document),
    ...(via ?? []).flatMap(upstream),
    ...basedOn.flatMap(upstream),
  ];
}

function ofText(text: LinkedText): readonly Thing[] {
  const cited = text.targets.flat().flatMap((one) => (one && 'source' in one ? [one] : []));
  const named = text.mentions.flat().map(({ thing }) => thing);
  const linked = text.body.links.map(({ url }) => url);
  return [...cited, ...[...named, ...linked].flatMap(namedThing)];
}

function namedThing(name: string): readonly Thing[] {
  const [, kind, id = ''] = /^(actor|topic):([a-z0-9-]+)$/.exec(name) ?? [];
  if (kind === undefined) return [];
  return kind === 'actor' ? actor(id) : topic(id);
}

function ofThing(corpus: Corpus, thing: Thing): readonly Thing[] {
  if ('source' in thing) return ofSource(corpus, thing.source);
  return 'actor' in thing ? ofActor(corpus, thing.actor) : ofTopic(corpus, thing.topic);
}

function ofSource(corpus: Corpus, id: string): readonly Thing[] {
  const one = corpus.sources.get(id);
  if (!one) return [];
  return [
    ...party(one.publisher),
    ...(one.derivedFrom ?? []).flatMap(({ from }) => upstream(from)),
    ...source(one.versionOf),
    ...party(one.translation?.by),
    ...party(one.imagery?.provider),
  ];
}

function ofActor(corpus: Corpus, id: string): readonly Thing[] {
  const one = corpus.actors.get(id);
  if (!one) return [];
  return [
    ...actor(one.partOf),
    ...one.memberOf.flatMap(actor),
    ...one.affiliations.flatMap((position) => actor(position.with)),
    ...actor(one.controlledBy?.actor),
    ...source(one.controlledBy?.basis),
    ...one.interests.flatMap((interest) => topic(interest.in)),
    ...one.reliability.flatMap(({ by }) => party(by)),
    ...ofText(one.text),
  ];
}

function ofTopic(corpus: Corpus, id: string): readonly Thing[] {
  const one = corpus.topics.get(id);
  if (!one) return [];
  return [...topic(one.broader), ...one.related.flatMap(topic), ...ofText(one.text)];
}
