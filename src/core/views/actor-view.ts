// An actor as its page shows it.

import type { Actor } from '../corpus/corpus.ts';
import { principalOf } from '../provenance/principal.ts';
import { claimLines, type ClaimLine } from './claim-line.ts';
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
import { briefingLines, sourceLines, type BriefingLine, type SourceLine } from './list-views.ts';
import { profileView, type ProfileView } from './profile-view.ts';
import { textView, type TextView } from './text-view.ts';

export interface ActorView {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly kind: string;
  readonly summary: string;
  readonly aliases: readonly { readonly text: string; readonly language?: string }[];
  readonly country?: string;
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
    readonly note?: string;
  }[];
  readonly reliability: readonly ReliabilityView[];
  readonly sameAs: readonly string[];
  readonly tlp: Actor['tlp'];
  readonly text: TextView;
  readonly said: readonly ClaimLine[];
  readonly about: readonly ClaimLine[];
  readonly published: readonly SourceLine[];
  readonly briefings: readonly BriefingLine[];
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
  const about = backlinks.about.get(actor.id) ?? [];
  const principal = principalOf(corpus, { actor: actor.id }, undefined);
  const briefings = (backlinks.briefingsOfActor.get(actor.id) ?? []).flatMap(
    (id) => corpus.briefings.get(id) ?? [],
  );
  return {
    id: actor.id,
    path: `/${actorPath(actor.id)}`,
    name: actor.name,
    kind: text.actorKind[actor.kind],
    summary: actor.summary,
    aliases: actor.aliases,
    ...(actor.country !== undefined && { country: countryName(context, actor.country) }),
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
    said: claimLines(context, said),
    about: claimLines(context, about),
    published: sourceLines(context, backlinks.publishedBy.get(actor.id) ?? []),
    briefings: briefingLines(context, briefings),
    ...(said.length > 0 && { profile: profileView(context, said, []) }),
  };
}

function countryName({ corpus }: ViewContext, code: string): string {
  return new Intl.DisplayNames([corpus.site.language], { type: 'region' }).of(code) ?? code;
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
