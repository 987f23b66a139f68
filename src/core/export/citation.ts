// What a citation says, whatever format it is written in: of a briefing, of one claim in it, of a document.
// Names stay whole: content does not say which part of 김정은 or "Kim Jong Un" is the family's.

import type { BriefingView } from '../views/briefing-view.ts';
import type { ClaimView, DocumentView } from '../views/claim-view.ts';
import type { DateView } from '../views/context.ts';
import type { InterfaceText } from '../views/interface-text.ts';
import type { SourceView } from '../views/source-view.ts';
import { absolute, nameOf, pageAddress, type ExportSettings } from './export-settings.ts';

export interface Citation {
  /** Permanent: a document's or briefing's id; of a claim `briefing:claim`. */
  readonly key: string;
  readonly kind: CitedKind;
  readonly title: string;
  /** What it is a part of: the briefing of a claim. */
  readonly within?: string;
  /** How a claim stands and who makes it: `unverified, said by KCNA`. */
  readonly standing?: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  readonly date?: DateView;
  readonly updated?: DateView;
  readonly accessed?: DateView;
  /** BCP 47. */
  readonly language: string;
  readonly url?: string;
  /** What the state of the content is called that is cited. */
  readonly revision?: string;
  /** Sentences without a full stop. */
  readonly notes: readonly string[];
}

export type CitedKind = 'briefing' | 'claim' | DocumentView['kind'];

export function briefingCitation(settings: ExportSettings, view: BriefingView): Citation {
  return {
    key: view.id,
    kind: 'briefing',
    title: view.title,
    ...publication(settings, view),
    url: pageAddress(settings, view.path),
    notes: briefingNotes(settings, view),
  };
}

/** A claim stands in its briefing; what is cited is that the briefing has it, and in which state. */
export function claimCitation(
  settings: ExportSettings,
  view: BriefingView,
  claim: ClaimView,
): Citation {
  const { text } = settings.site;
  const speakers = [...new Set(claim.attributions.map(speakerName))];
  return {
    key: `${view.id}:${claim.id}`,
    kind: 'claim',
    title: claim.text || claim.id,
    within: view.title,
    standing: [
      claim.state,
      ...(speakers.length > 0 ? [`${text.citeSaidBy} ${speakers.join(', ')}`] : []),
      ...(claim.retraction
        ? [claim.retraction.extent === 'all' ? text.retractedShort : text.retractedSomeShort]
        : []),
    ].join(', '),
    ...publication(settings, view),
    url: absolute(settings, claim.href),
    notes: briefingNotes(settings, view),
  };
}

export function sourceCitation(settings: ExportSettings, view: SourceView): Citation {
  return {
    key: view.id,
    kind: view.kind,
    title: view.title,
    authors: view.authors,
    publisher: view.publisher.name,
    ...(view.published && { date: view.published }),
    ...(view.accessed && { accessed: view.accessed }),
    language: view.language,
    ...(view.url !== undefined && { url: view.url }),
    notes: sourceNotes(settings, view),
  };
}

/** All that has no field of its own, for the formats that have one for notes. */
export function citationNotes(citation: Citation, text: InterfaceText): readonly string[] {
  const { updated, standing, notes } = citation;
  return [
    ...(updated ? [`${text.updated} ${updated.text}`] : []),
    ...(standing === undefined ? [] : [capital(standing)]),
    ...notes,
  ];
}

/** The claims that a briefing has of its own, in the order of its text; documents cited directly are cited as such. */
export function ownClaims(view: BriefingView): readonly ClaimView[] {
  const cited = view.text.notes.filter(({ elsewhere }) => !elsewhere).map(({ claim }) => claim);
  return [...cited, ...view.uncited].filter(({ implicit }) => !implicit);
}

function publication({ site, revision }: ExportSettings, view: BriefingView) {
  return {
    authors: view.authors.map(nameOf),
    publisher: site.publisher.name || site.title,
    ...(view.published && { date: view.published }),
    ...(view.updated && { updated: view.updated }),
    language: view.language,
    ...(revision !== undefined && { revision }),
  };
}

/** What has become of the briefing: nobody should cite a withdrawn one without saying so. */
function briefingNotes(settings: ExportSettings, view: BriefingView): readonly string[] {
  const { text } = settings.site;
  const { withdrawn, supersededBy } = view;
  return [
    ...(withdrawn
      ? [`${capital(text.withdrawnMark)} ${withdrawn.date.text}: ${sentence(withdrawn.reason)}`]
      : []),
    ...supersededBy.map(({ name, href }) =>
      href === undefined
        ? `${text.supersededBy}: ${name}`
        : `${text.supersededBy}: ${name}, ${absolute(settings, href)}`,
    ),
  ];
}

/** No format has a field for archived copies, and only one for a title in translation. */
function sourceNotes({ site }: ExportSettings, view: SourceView): readonly string[] {
  const { text } = site;
  const { titleTranslated, urlNote, unavailable, retraction, archives } = view;
  return [
    ...(titleTranslated === undefined ? [] : [`${text.titleTranslated}: ${titleTranslated}`]),
    ...(urlNote === undefined ? [] : [capital(urlNote)]),
    ...(unavailable === undefined ? [] : [`${text.unavailable}: ${sentence(unavailable)}`]),
    ...archives.map(({ url, date }) =>
      date === undefined
        ? `${capital(text.archived)}: ${url}`
        : `${capital(text.archived)} ${date.text}: ${url}`,
    ),
    ...(retraction
      ? [
          `${text.sourceRetracted}${retraction.date ? ` ${retraction.date.text}` : ''}: ${sentence(retraction.note)}`,
        ]
      : []),
  ];
}

function speakerName({ speaker }: ClaimView['attributions'][number]): string {
  return speaker.kind === 'unnamed' ? speaker.description : speaker.name.name;
}

const sentence = (words: string): string => words.trim().replace(/\.$/, '');

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
