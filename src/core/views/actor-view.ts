// An actor as its page shows it.

import type { Actor, Interest } from '../corpus/corpus.ts';
import { principalOf } from '../provenance/principal.ts';
import {
  actorNamed,
  actorPath,
  dateView,
  optionalDate,
  partyNamed,
  sourceNamed,
  topicNamed,
  type DateView,
  type Named,
  type ViewContext,
} from './context.ts';
import { languageName } from './in-language.ts';
import { profileView, type ProfileView } from './profile-view.ts';
import { textView, type TextView } from './text-view.ts';
import { actorLists, thingPlace, type Part } from './thing-lists.ts';

export interface ActorView {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly kind: string;
  readonly kindCode: Actor['kind'];
  readonly isPerson: boolean;
  readonly summary: string;
  readonly aliases: readonly {
    readonly text: string;
    readonly language?: string;
    readonly languageName?: string;
  }[];
  /** Words that name it without being linked. */
  readonly adjectives: readonly string[];
  readonly country?: string;
  readonly countryCode?: string;
  readonly principal?: Named;
  readonly partOf?: Named;
  readonly memberOf: readonly Named[];
  readonly affiliations: readonly AffiliationView[];
  readonly controlledBy?: {
    readonly actor: Named;
    readonly basis?: Named;
    readonly asOf?: DateView;
  };
  readonly independent?: string;
  readonly interests: readonly {
    readonly topic: Named;
    readonly role: string;
    readonly roleCode: Interest['as'];
    readonly note?: string;
  }[];
  readonly reliability: readonly ReliabilityView[];
  readonly sameAs: readonly string[];
  readonly tlp: Actor['tlp'];
  readonly text: TextView;
  /** The first parts of long lists; the further ones have pages of their own. */
  readonly said: Part<'claims'>;
  readonly about: Part<'claims'>;
  readonly timeline: Part<'events'>;
  readonly published: Part<'sources'>;
  readonly with: Part<'actors'>;
  readonly briefings: Part<'briefings'>;
  readonly profile?: ProfileView;
}

export interface AffiliationView {
  readonly with: Named;
  readonly role?: string;
  readonly from?: DateView;
  readonly to?: DateView;
}

export interface ReliabilityView {
  readonly grade: Actor['reliability'][number]['grade'];
  readonly scope: string;
  readonly basis: string;
  readonly by: Named;
  readonly date?: DateView;
}

export function actorView(context: ViewContext, actor: Actor): ActorView {
  const { corpus, backlinks, text } = context;
  const said = backlinks.saidBy.get(actor.id) ?? [];
  const principal = principalOf(corpus, { actor: actor.id }, undefined);
  const { id } = actor;
  const place = (name: keyof typeof actorLists) => thingPlace(actorPath(id), name);
  return {
    id,
    path: `/${actorPath(actor.id)}`,
    name: actor.name,
    kind: text.actorKind[actor.kind],
    kindCode: actor.kind,
    isPerson: actor.kind === 'person',
    summary: actor.summary,
    aliases: actor.aliases.map((alias) => ({
      ...alias,
      ...(alias.language !== undefined && {
        languageName: languageName(alias.language, context.interfaceLanguage),
      }),
    })),
    adjectives: actor.adjectives,
    ...(actor.country !== undefined && {
      country: countryName(context, actor.country),
      countryCode: actor.country,
    }),
    ...('actor' in principal &&
      principal.actor !== actor.id && { principal: actorNamed(context, principal.actor) }),
    ...(actor.partOf !== undefined && { partOf: actorNamed(context, actor.partOf) }),
    memberOf: actor.memberOf.map((id) => actorNamed(context, id)),
    affiliations: actor.affiliations.map((one) => affiliationView(context, one)),
    ...controlView(context, actor),
    ...(actor.independent !== undefined && { independent: actor.independent }),
    interests: actor.interests.map((one) => ({
      topic: topicNamed(context, one.in),
      role: text.interestRole[one.as],
      roleCode: one.as,
      ...(one.note !== undefined && { note: one.note }),
    })),
    reliability: actor.reliability.map(({ grade, scope, basis, by, date }) => ({
      grade,
      scope,
      basis,
      by: partyNamed(context, by),
      ...(date && { date: dateView(context, date) }),
    })),
    sameAs: actor.sameAs,
    tlp: actor.tlp,
    text: textView(context, actor.text, { self: `actor:${actor.id}`, topics: [] }),
    said: actorLists.said.part(context, place('said'), id, 1),
    about: actorLists.about.part(context, place('about'), id, 1),
    timeline: actorLists.timeline.part(context, place('timeline'), id, 1),
    published: actorLists.published.part(context, place('published'), id, 1),
    with: actorLists.with.part(context, place('with'), id, 1),
    briefings: actorLists.briefings.part(context, place('briefings'), id, 1),
    ...(said.length > 0 && { profile: profileView(context, said, []) }),
  };
}

function countryName({ interfaceLanguage }: ViewContext, code: string): string {
  return new Intl.DisplayNames([interfaceLanguage], { type: 'region' }).of(code) ?? code;
}

function affiliationView(
  context: ViewContext,
  one: Actor['affiliations'][number],
): AffiliationView {
  const from = optionalDate(context, one.from);
  const to = optionalDate(context, one.to);
  return {
    with: actorNamed(context, one.with),
    ...(one.role !== undefined && { role: one.role }),
    ...(from && { from }),
    ...(to && { to }),
  };
}

function controlView(context: ViewContext, { controlledBy }: Actor) {
  if (!controlledBy) return {};
  const { actor, basis, asOf } = controlledBy;
  return {
    controlledBy: {
      actor: actorNamed(context, actor),
      ...(basis !== undefined && { basis: sourceNamed(context, basis) }),
      ...(asOf && { asOf: dateView(context, asOf) }),
    },
  };
}
