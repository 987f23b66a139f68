// A text with its numbered notes: the same for briefings and for the profiles of actors and topics.

import type { Claim, CiteTarget, LinkedText, Source } from '../corpus/corpus.ts';
import { implicitClaim } from '../corpus/link-claim.ts';
import { pictureName } from '../corpus/used.ts';
import { claimAnchor, renderText, type Passage, type PictureShown } from '../render/render-text.ts';
import { claimView, shapeOf, stateOf, type ClaimView } from './claim-view.ts';
import { partyNamed, thingAddress, type ViewContext } from './context.ts';

export interface TextView {
  readonly passages: readonly Passage[];
  readonly notes: readonly NoteView[];
}

export interface NoteView {
  readonly number: number;
  /** Id of the note on the page. */
  readonly anchor: string;
  readonly claim: ClaimView;
  /** The note's claim belongs to another briefing. */
  readonly elsewhere: boolean;
  /** Locators given at the citations, which win over the claim's. */
  readonly locators: readonly string[];
  /** Ids of the marks in the text. */
  readonly marks: readonly string[];
}

interface OpenNote {
  readonly number: number;
  readonly anchor: string;
  readonly claim: Claim;
  readonly elsewhere: boolean;
  readonly locators: string[];
  readonly marks: string[];
}

/** Where a text stands: the briefing that it is, or the actor or topic whose profile it is. */
export interface TextOwner {
  readonly briefing?: string;
  readonly self?: string;
  readonly topics: readonly string[];
}

export function textView(context: ViewContext, text: LinkedText, owner: TextOwner): TextView {
  const notes = new Map<string, OpenNote>();
  const passages = renderText(text, {
    ...(owner.self !== undefined && { self: owner.self }),
    address: (thing) => thingAddress(context, thing),
    picture: (url) => pictureShown(context, url),
    mark: (target, locator) => {
      const note = noteFor(context, notes, target, owner);
      const id = `cite_${note.number}_${note.marks.length + 1}`;
      note.marks.push(id);
      if (locator !== undefined && !note.locators.includes(locator)) note.locators.push(locator);
      const { number, anchor, claim } = note;
      const state = stateOf(context, claim);
      return {
        number,
        id,
        href: `#${anchor}`,
        shape: shapeOf(claim),
        label: context.text.noteLabel(number, state),
      };
    },
    words: {
      footnotes: context.text.footnotes,
      backToText: context.text.backToText,
      table: context.text.tableLabel,
    },
  });
  return {
    passages,
    notes: [...notes.values()].map(({ claim, ...note }) => ({
      ...note,
      claim: claimView(context, claim),
    })),
  };
}

function noteFor(
  context: ViewContext,
  notes: Map<string, OpenNote>,
  target: CiteTarget,
  owner: TextOwner,
): OpenNote {
  const key = 'claim' in target ? target.claim : `@${target.source}`;
  const known = notes.get(key);
  if (known) return known;
  const number = notes.size + 1;
  const claim = claimOf(context, target, owner);
  const elsewhere = 'claim' in target && claim.briefing !== owner.briefing;
  const own = 'claim' in target && !elsewhere;
  const note: OpenNote = {
    number,
    anchor: own ? claimAnchor(claim.id) : `note_${number}`,
    claim,
    elsewhere,
    locators: [],
    marks: [],
  };
  notes.set(key, note);
  return note;
}

function claimOf(context: ViewContext, target: CiteTarget, owner: TextOwner): Claim {
  if ('source' in target) {
    const known = context.backlinks.claimsOf
      .get(owner.briefing ?? '')
      ?.find(({ implicit, id }) => implicit && id === target.source);
    return known ?? implicitClaim(owner.briefing ?? '', target.source, owner.topics, '', []);
  }
  const claim = context.corpus.claims.get(target.claim);
  if (!claim) throw new Error(`The released text cites ${target.claim}, which is not released`);
  return claim;
}

/** A picture that is embedded, with what a reader must know about it. */
function pictureShown(context: ViewContext, url: string): PictureShown | undefined {
  const name = pictureName(url);
  if (!context.corpus.media.has(name)) return undefined;
  const source = context.corpus.sources.get(context.backlinks.sourceOfFile.get(name) ?? '');
  return source && { src: mediaAddress(context, name), caption: pictureCaption(context, source) };
}

export const mediaAddress = ({ base }: ViewContext, name: string): string =>
  `${base}media/${encodeURIComponent(name)}`;

/** Credit, who gave it out, and what was altered: `Credit: KCNA. Handout of North Korea. Blurred.` */
export function pictureCaption(context: ViewContext, { imagery }: Source): string {
  if (!imagery) return '';
  const { text } = context;
  const provider = partyNamed(context, imagery.provider).name;
  const given = imagery.handout ? `${capital(text.handout)}: ${provider}` : provider;
  const altered = imagery.alterations?.map(({ what, by, note }) =>
    [
      text.alteration[what],
      by && `(${context.corpus.actors.get(by)?.name ?? by})`,
      note && `– ${note}`,
    ]
      .filter(Boolean)
      .join(' '),
  );
  const alterations =
    altered === undefined
      ? ''
      : `${text.alterations}: ${altered.length === 0 ? text.noAlterations : altered.join('; ')}`;
  return [`${text.credit}: ${imagery.credit}`, given, alterations]
    .filter((part) => part !== '')
    .map((part) => part.replace(/\.?$/, '.'))
    .join(' ');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
