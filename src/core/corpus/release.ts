// The release filter. What a build may not show is taken out of the corpus before any view exists, so
// that no page, count, feed or index can leak it: drafts, embargoes, markings above the site's level, and
// whatever only they use.

import { tlpRank, type Tlp } from '../schema/vocabularies.ts';
import { emptyBody } from '../read/markdown.ts';
import type {
  Actor,
  Attribution,
  Briefing,
  Claim,
  CiteTarget,
  Corpus,
  LinkedText,
  Party,
  Source,
  Topic,
  Upstream,
} from './corpus.ts';
import { defined } from './defined.ts';
import { usedBy, type Used } from './used.ts';

export type WithheldReason = 'draft' | 'tlp' | 'embargo';

export interface Released {
  readonly corpus: Corpus;
  /** How many briefings were withheld, by reason; the first that holds counts. */
  readonly withheld: Readonly<Record<WithheldReason, number>>;
}

/** Why a briefing is not built, or undefined where it is. `now` is in milliseconds since the epoch. */
export function withheldReason(
  briefing: Briefing,
  siteTlp: Tlp,
  now: number,
): WithheldReason | undefined {
  if (briefing.status === 'draft') return 'draft';
  if (tlpRank(briefing.tlp) > tlpRank(siteTlp)) return 'tlp';
  return briefing.embargo !== undefined && now < briefing.embargo ? 'embargo' : undefined;
}

export function releaseCorpus(corpus: Corpus, now: number): Released {
  const withheld = { draft: 0, tlp: 0, embargo: 0 };
  const built = new Map<string, Briefing>();
  for (const briefing of corpus.briefings.values()) {
    const reason = withheldReason(briefing, corpus.site.tlp, now);
    if (reason) withheld[reason] += 1;
    else built.set(briefing.id, briefing);
  }
  return { corpus: filtered(corpus, built, usedBy(corpus, built)), withheld };
}

function filtered(corpus: Corpus, built: ReadonlyMap<string, Briefing>, used: Used): Corpus {
  const filter = filterFor(corpus, built, used);
  const briefings = new Map(
    [...built].map(([id, briefing]) => [
      id,
      briefing.status === 'withdrawn' ? stub(briefing) : releasedBriefing(filter, briefing),
    ]),
  );
  const claims = new Map(
    [...briefings.values()].flatMap((one) =>
      [...one.claims.values()].map((claim) => [claim.ref, claim]),
    ),
  );
  return {
    site: corpus.site,
    briefings,
    claims,
    sources: kept(corpus.sources, filter.source, (one) => releasedSource(filter, one)),
    actors: kept(corpus.actors, filter.actor, (one) => releasedActor(filter, one)),
    topics: kept(corpus.topics, filter.topic, (one) => releasedTopic(filter, one)),
    measures: kept(corpus.measures, filter.measure, (one) => one),
    media: new Set([...corpus.media].filter((name) => used.media.has(name))),
    names: corpus.names,
  };
}

function kept<T>(
  things: ReadonlyMap<string, T>,
  keep: (id: string) => boolean,
  release: (thing: T) => T,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const [id, thing] of things) if (keep(id)) found.set(id, release(thing));
  return found;
}

/** What may be shown, by kind. */
interface Filter {
  readonly briefing: (id: string) => boolean;
  readonly claim: (ref: string) => boolean;
  readonly source: (id: string) => boolean;
  readonly actor: (id: string) => boolean;
  readonly topic: (id: string) => boolean;
  readonly measure: (id: string) => boolean;
  readonly upstream: (one: Upstream) => boolean;
  readonly party: (one: Party) => boolean;
}

function filterFor(corpus: Corpus, built: ReadonlyMap<string, Briefing>, used: Used): Filter {
  const source = (id: string) => used.sources.has(id);
  const actor = (id: string) => used.actors.has(id);
  const party = (one: Party) => !('actor' in one) || actor(one.actor);
  return {
    briefing: (id) => built.has(id),
    claim: (ref) => built.get(corpus.claims.get(ref)?.briefing ?? '')?.status === 'published',
    source,
    actor,
    topic: (id) => used.topics.has(id),
    measure: (id) => used.topics.has(corpus.measures.get(id)?.topic ?? ''),
    upstream: (one) => ('source' in one ? source(one.source) : party(one)),
    party,
  };
}

const maybe = (keep: (id: string) => boolean, id: string | undefined): string | undefined =>
  id !== undefined && keep(id) ? id : undefined;

/** A withdrawn briefing keeps its address, title, dates, notice and reason, and nothing else. */
function stub(briefing: Briefing): Briefing {
  const { id, title, status, published, updated, language, withdrawn, formerly, record } = briefing;
  return defined({
    record,
    path: [],
    sound: true,
    id,
    title,
    summary: '',
    status,
    published,
    updated,
    language,
    withdrawn,
    formerly,
    authors: [],
    reviewers: [],
    topics: [],
    actors: [],
    tlp: briefing.tlp,
    takeaways: [],
    claims: new Map<string, Claim>(),
    sources: [],
    gaps: [],
    revisions: [],
    suppress: [],
    text: { body: emptyBody, targets: [], mentions: [] },
  });
}

function releasedBriefing(filter: Filter, briefing: Briefing): Briefing {
  const { translationOf, supersedes, ...rest } = briefing;
  return defined({
    ...rest,
    translationOf: maybe(filter.briefing, translationOf),
    supersedes: maybe(filter.briefing, supersedes),
    authors: briefing.authors.filter(filter.party),
    reviewers: briefing.reviewers.filter(filter.party),
    topics: briefing.topics.filter(filter.topic),
    actors: briefing.actors.filter(filter.actor),
    takeaways: briefing.takeaways.map((one) => ({
      ...one,
      claims: one.claims.filter(filter.claim),
    })),
    claims: new Map([...briefing.claims].map(([id, claim]) => [id, releasedClaim(filter, claim)])),
    sources: briefing.sources.filter(filter.source),
    revisions: briefing.revisions.map((one) => ({
      ...one,
      claims: one.claims.filter(filter.claim),
    })),
    text: releasedText(filter, briefing.text),
  });
}

function releasedClaim(filter: Filter, claim: Claim): Claim {
  const { supersedes, verification, ...rest } = claim;
  return defined({
    ...rest,
    attributions: claim.attributions.map((one) => releasedAttribution(filter, one)),
    verification: verification && releasedVerification(filter, verification),
    about: claim.about.filter(filter.actor),
    topics: claim.topics.filter(filter.topic),
    quantities: claim.quantities.filter(({ measure }) => filter.measure(measure)),
    disputes: claim.disputes.filter(filter.claim),
    supersedes: maybe(filter.claim, supersedes),
    restsOn: claim.restsOn.filter(filter.claim),
    despite: claim.despite.filter(filter.claim),
  });
}

/** A speaker who may not be shown stays a speaker: nobody else is made to have said it. */
function releasedAttribution(filter: Filter, attribution: Attribution): Attribution {
  const { saidBy, source, via, ...rest } = attribution;
  const hidden = saidBy && 'actor' in saidBy && !filter.actor(saidBy.actor);
  const unnamed =
    saidBy && 'unnamed' in saidBy
      ? defined({ ...saidBy, of: maybe(filter.actor, saidBy.of) })
      : saidBy;
  return defined({
    ...rest,
    saidBy: hidden ? undefined : unnamed,
    speakerWithheld: hidden === true ? true : undefined,
    source: maybe(filter.source, source),
    via: via?.filter(filter.upstream),
    basedOn: attribution.basedOn.filter(filter.upstream),
  });
}

function releasedVerification(filter: Filter, verification: NonNullable<Claim['verification']>) {
  const { by, ...rest } = verification;
  return defined({
    ...rest,
    by: by && filter.party(by) ? by : undefined,
    with: verification.with.filter(filter.source),
  });
}

/** A document with an upstream that may not be shown does not thereby become own reporting. */
function releasedSource(filter: Filter, source: Source): Source {
  const { derivedFrom, declaredIn, versionOf, imagery, translation, ...rest } = source;
  const shown = derivedFrom?.filter(({ from }) => filter.upstream(from));
  const lost = shown !== undefined && shown.length < (derivedFrom?.length ?? 0);
  return defined({
    ...rest,
    publisher: filter.party(source.publisher) ? source.publisher : { name: '' },
    declaredIn: maybe(filter.briefing, declaredIn),
    derivedFrom: lost && shown.length === 0 ? undefined : shown,
    upstreamWithheld: lost ? true : undefined,
    versionOf: maybe(filter.source, versionOf),
    imagery: imagery && {
      ...imagery,
      provider: filter.party(imagery.provider) ? imagery.provider : { name: '' },
    },
    translation:
      translation &&
      defined({
        ...translation,
        by: translation.by && filter.party(translation.by) ? translation.by : undefined,
      }),
  });
}

function releasedActor(filter: Filter, actor: Actor): Actor {
  const { partOf, controlledBy, ...rest } = actor;
  const control = controlledBy && filter.actor(controlledBy.actor) ? controlledBy : undefined;
  return defined({
    ...rest,
    partOf: maybe(filter.actor, partOf),
    memberOf: actor.memberOf.filter(filter.actor),
    affiliations: actor.affiliations.filter((one) => filter.actor(one.with)),
    controlledBy: control && defined({ ...control, basis: maybe(filter.source, control.basis) }),
    interests: actor.interests.filter((one) => filter.topic(one.in)),
    reliability: actor.reliability.filter(({ by }) => filter.party(by)),
    text: releasedText(filter, actor.text),
  });
}

function releasedTopic(filter: Filter, topic: Topic): Topic {
  const { broader, ...rest } = topic;
  return defined({
    ...rest,
    broader: maybe(filter.topic, broader),
    related: topic.related.filter(filter.topic),
    text: releasedText(filter, topic.text),
  });
}

function releasedText(filter: Filter, text: LinkedText): LinkedText {
  const visible = (target: CiteTarget | undefined): CiteTarget | undefined => {
    if (!target) return undefined;
    return ('claim' in target ? filter.claim(target.claim) : filter.source(target.source))
      ? target
      : undefined;
  };
  const named = (thing: string): boolean => {
    const id = thing.slice(thing.indexOf(':') + 1);
    return thing.startsWith('actor:') ? filter.actor(id) : filter.topic(id);
  };
  return {
    body: text.body,
    targets: text.targets.map((group) => group.map(visible)),
    mentions: text.mentions.map((found) => found.filter(({ thing }) => named(thing))),
  };
}
