// A topic as its page shows it.

import type { Topic } from '../corpus/corpus.ts';
import { claimLines, type ClaimLine } from './claim-line.ts';
import { actorNamed, topicNamed, topicPath, type Named, type ViewContext } from './context.ts';
import { briefingLines, type BriefingLine } from './list-views.ts';
import { profileView, type ProfileView } from './profile-view.ts';
import { textView, type TextView } from './text-view.ts';

export interface TopicView {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly broader?: Named;
  readonly narrower: readonly Named[];
  readonly related: readonly Named[];
  readonly measures: readonly { readonly label: string; readonly unit: string }[];
  readonly tlp: Topic['tlp'];
  readonly text: TextView;
  readonly briefings: readonly BriefingLine[];
  readonly claims: readonly ClaimLine[];
  /** Actors that speak or are spoken of in its claims, the most frequent first. */
  readonly actors: readonly Named[];
  readonly profile?: ProfileView;
}

export function topicView(context: ViewContext, topic: Topic): TopicView {
  const { corpus, backlinks } = context;
  const claims = backlinks.onTopic.get(topic.id) ?? [];
  const briefings = (backlinks.briefingsOfTopic.get(topic.id) ?? []).flatMap(
    (id) => corpus.briefings.get(id) ?? [],
  );
  return {
    id: topic.id,
    path: `/${topicPath(topic.id)}`,
    name: topic.name,
    aliases: topic.aliases,
    summary: topic.summary,
    ...(topic.broader !== undefined && { broader: topicNamed(context, topic.broader) }),
    narrower: (backlinks.narrower.get(topic.id) ?? []).map((id) => topicNamed(context, id)),
    related: topic.related.map((id) => topicNamed(context, id)),
    measures: topic.measures
      .flatMap((id) => corpus.measures.get(id) ?? [])
      .map(({ label, unit }) => ({ label, unit })),
    tlp: topic.tlp,
    text: textView(context, topic.text, { self: `topic:${topic.id}`, topics: [topic.id] }),
    briefings: briefingLines(context, briefings),
    claims: claimLines(context, claims),
    actors: frequent(claims.flatMap(({ about }) => about)).map((id) => actorNamed(context, id)),
    ...(claims.length > 0 && { profile: profileView(context, claims, []) }),
  };
}

function frequent(ids: readonly string[]): readonly string[] {
  const counts = Map.groupBy(ids, (id) => id);
  return [...counts]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([id]) => id);
}
