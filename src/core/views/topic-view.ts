// A topic as its page shows it.

import type { Measure, Topic } from '../corpus/corpus.ts';
import { withBroader } from '../provenance/interest.ts';
import { topicNamed, topicPath, type Named, type ViewContext } from './context.ts';
import { narrowerTopics, type TopicBranch } from './list-views.ts';
import { measureView, type MeasureView } from './measure-view.ts';
import { profileView, type ProfileView } from './profile-view.ts';
import { textView, type TextView } from './text-view.ts';
import { thingPlace, topicLists, type Part } from './thing-lists.ts';

export interface TopicView {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly broader?: Named;
  /** All above it, the widest first. */
  readonly above: readonly Named[];
  /** The topics below it, with those below them. */
  readonly narrower: readonly TopicBranch[];
  readonly related: readonly Named[];
  readonly measures: readonly Pick<Measure, 'id' | 'label' | 'unit'>[];
  /** Those of its measures of which there are figures. */
  readonly figures: readonly MeasureView[];
  readonly tlp: Topic['tlp'];
  readonly text: TextView;
  /** The first parts of long lists; the further ones have pages of their own. */
  readonly briefings: Part<'briefings'>;
  readonly timeline: Part<'events'>;
  readonly claims: Part<'claims'>;
  /** Actors that speak or are spoken of in its claims, the most frequent first. */
  readonly actors: Part<'actors'>;
  readonly profile?: ProfileView;
}

export function topicView(context: ViewContext, topic: Topic): TopicView {
  const { corpus, backlinks } = context;
  const claims = backlinks.onTopic.get(topic.id) ?? [];
  const place = (name: keyof typeof topicLists) => thingPlace(topicPath(topic.id), name);
  return {
    id: topic.id,
    path: `/${topicPath(topic.id)}`,
    name: topic.name,
    aliases: topic.aliases,
    summary: topic.summary,
    ...(topic.broader !== undefined && { broader: topicNamed(context, topic.broader) }),
    above: withBroader(corpus, topic.id)
      .slice(1)
      .toReversed()
      .map((id) => topicNamed(context, id)),
    narrower: narrowerTopics(context, topic),
    related: topic.related.map((id) => topicNamed(context, id)),
    measures: topic.measures
      .flatMap((id) => corpus.measures.get(id) ?? [])
      .map(({ id, label, unit }) => ({ id, label, unit })),
    figures: topic.measures.flatMap((id) => {
      const measure = corpus.measures.get(id);
      return (measure && measureView(context, measure)) ?? [];
    }),
    tlp: topic.tlp,
    text: textView(context, topic.text, { self: `topic:${topic.id}`, topics: [topic.id] }),
    briefings: topicLists.briefings.part(context, place('briefings'), topic.id, 1),
    timeline: topicLists.timeline.part(context, place('timeline'), topic.id, 1),
    claims: topicLists.claims.part(context, place('claims'), topic.id, 1),
    actors: topicLists.actors.part(context, place('actors'), topic.id, 1),
    ...(claims.length > 0 && { profile: profileView(context, claims, []) }),
  };
}
