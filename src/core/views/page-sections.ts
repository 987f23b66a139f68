// The contents of a page, in their order.

import type { ActorView } from './actor-view.ts';
import type { BriefingView } from './briefing-view.ts';
import type { InterfaceText } from './interface-text.ts';
import type { SourceView } from './source-view.ts';
import type { TextView } from './text-view.ts';
import type { AnyPart } from './thing-lists.ts';
import type { TopicView } from './topic-view.ts';

export interface PageSection {
  /** Id of the section's heading. */
  readonly id: string;
  readonly name: string;
}

export function briefingSections(view: BriefingView, text: InterfaceText): readonly PageSection[] {
  return [
    ...section(view.takeaways, 'page_takeaways', text.takeaways),
    ...textSections(view.text),
    ...section(view.judgements, 'page_judgements', text.judgements),
    ...section(view.gaps, 'page_gaps', text.gaps),
    { id: 'page_evidence', name: text.evidence },
    ...section(view.sources, 'page_sources', text.sources),
    { id: 'page_profile', name: text.profile },
    ...section(view.revisions, 'page_revisions', text.revisions),
    { id: 'page_cite', name: text.cite },
  ];
}

export function actorSections(view: ActorView, text: InterfaceText): readonly PageSection[] {
  return [
    ...textSections(view.text),
    ...section(view.interests, 'page_interests', text.interests),
    ...section(view.reliability, 'page_reliability', text.reliability),
    ...list(view.briefings, 'page_briefings', text.briefings),
    ...list(view.said, 'page_said', text.saidHere),
    ...list(view.about, 'page_about', text.saidAbout),
    ...list(view.timeline, 'page_timeline', text.timeline),
    ...list(view.published, 'page_published', text.publishedHere),
    ...list(view.with, 'page_with', text.appearsWith),
    ...section(view.text.notes, 'page_evidence', text.evidence),
    ...(view.profile ? [{ id: 'page_profile', name: text.profile }] : []),
  ];
}

export function topicSections(view: TopicView, text: InterfaceText): readonly PageSection[] {
  return [
    ...textSections(view.text),
    ...section(view.narrower, 'page_narrower', text.narrower),
    ...section(view.figures, 'page_figures', text.figures),
    ...list(view.briefings, 'page_briefings', text.briefings),
    ...list(view.timeline, 'page_timeline', text.timeline),
    ...list(view.claims, 'page_claims', text.profileClaims),
    ...list(view.actors, 'page_actors', text.actors),
    ...section(view.text.notes, 'page_evidence', text.evidence),
    ...(view.profile ? [{ id: 'page_profile', name: text.profile }] : []),
  ];
}

export function sourceSections(view: SourceView, text: InterfaceText): readonly PageSection[] {
  return [
    ...(view.imagery ? [{ id: 'page_imagery', name: text.imagery }] : []),
    { id: 'page_upstream', name: text.derivesFrom },
    ...list(view.derivedBy, 'page_derived', text.derivedBy),
    ...list(view.claims, 'page_claims', text.restingClaims),
    ...(view.allFall || view.falling.all > 0
      ? [{ id: 'page_falling', name: view.retraction ? text.fallen : text.falling }]
      : []),
    { id: 'page_cite', name: text.citeDocument },
  ];
}

const list = ({ all }: AnyPart, id: string, name: string): readonly PageSection[] =>
  all > 0 ? [{ id, name }] : [];

const section = (shown: readonly unknown[], id: string, name: string): readonly PageSection[] =>
  shown.length > 0 ? [{ id, name }] : [];

/** The headings of the highest level that a text has. */
function textSections({ passages }: TextView): readonly PageSection[] {
  return passages.flatMap(({ heading }) =>
    heading?.level === 2 ? [{ id: heading.id, name: heading.text }] : [],
  );
}
