// The linked whole: everything the content folder says, with every reference resolved or left out.

import type { EdtfDate } from '../schema/edtf.ts';
import type { Path } from '../schema/field-at.ts';
import type {
  ActorKind,
  ClaimKind,
  ClaimNature,
  ClaimStatus,
  Confidence,
  Derivation,
  Likelihood,
  Tlp,
} from '../schema/vocabularies.ts';
import type * as vocabulary from '../schema/vocabularies.ts';
import type { Body } from '../read/body.ts';
import type { Span } from '../read/fault.ts';
import type { FileRecord } from '../read/read-file.ts';
import type { Mention, NameIndex } from '../read/mentions.ts';

export interface Corpus {
  readonly site: Site;
  readonly briefings: ReadonlyMap<string, Briefing>;
  /** All claims by their full ref, `briefing#claim`. */
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly measures: ReadonlyMap<string, Measure>;
  /** Names of the files in `media/`. */
  readonly media: ReadonlySet<string>;
  readonly names: NameIndex;
}

/** Where a thing is written: its record, and the path inside it for what a briefing declares. */
export interface Written {
  readonly record: FileRecord;
  readonly path: Path;
  /** Nothing that provenance needs of it is invalid, unresolved or circular. */
  readonly sound: boolean;
}

export interface Site {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly publisher: { readonly name: string; readonly url?: string; readonly email?: string };
  readonly language: string;
  readonly license: string;
  readonly tlp: Tlp;
  readonly repository?: string;
  readonly accent?: string;
  readonly logo?: string;
  readonly rules: Readonly<Record<string, keyof typeof vocabulary.severitySetting>>;
  readonly about?: Body;
  readonly suppress: readonly Suppression[];
  readonly record?: FileRecord;
}

export interface Suppression {
  readonly rule: string;
  readonly at?: string;
  readonly reason?: string;
  readonly path: Path;
}

/** An actor with a page, or a name without one. */
export type Party = { readonly actor: string } | { readonly name: string };

/** A step upstream of a document: another document, an actor, or a name. */
export type Upstream = { readonly source: string } | Party;

export interface Briefing extends Written {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly status: keyof typeof vocabulary.briefingStatus;
  readonly published?: EdtfDate;
  readonly updated?: EdtfDate;
  readonly informationCutoff?: EdtfDate;
  readonly language: string;
  readonly translationOf?: string;
  readonly authors: readonly Party[];
  readonly reviewers: readonly Party[];
  readonly topics: readonly string[];
  readonly actors: readonly string[];
  readonly tlp: Tlp;
  /** Milliseconds since the epoch. */
  readonly embargo?: number;
  readonly takeaways: readonly Takeaway[];
  readonly claims: ReadonlyMap<string, Claim>;
  /** Ids of the sources declared in it. */
  readonly sources: readonly string[];
  readonly gaps: readonly string[];
  readonly revisions: readonly Revision[];
  readonly supersedes?: string;
  readonly withdrawn?: { readonly date: EdtfDate; readonly reason: string };
  readonly reviewBy?: EdtfDate;
  readonly conflicts?: string;
  readonly ai?: { readonly used: boolean; readonly purpose?: string; readonly reviewedBy?: Party };
  readonly formerly: readonly string[];
  readonly suppress: readonly Suppression[];
  readonly text: LinkedText;
}

export interface Takeaway {
  readonly text: string;
  readonly claims: readonly string[];
  readonly path: Path;
}

export interface Revision {
  readonly date: EdtfDate;
  readonly kind: keyof typeof vocabulary.revisionKind;
  readonly note: string;
  readonly claims: readonly string[];
  readonly was?: string;
  readonly now?: string;
  readonly path: Path;
}

/** A body with its citations and mentions resolved. */
export interface LinkedText {
  readonly body: Body;
  /** For each citation of the body, what each of its ids names; undefined where nothing. */
  readonly targets: readonly (readonly (CiteTarget | undefined)[])[];
  /** For each block, the actors and topics that it names. */
  readonly mentions: readonly (readonly Mention[])[];
}

export type CiteTarget = { readonly claim: string } | { readonly source: string };

export interface Claim {
  /** `briefing#claim`; for a source cited directly, `briefing@source`. */
  readonly ref: string;
  readonly id: string;
  readonly briefing: string;
  readonly path: Path;
  /** Nothing in it is invalid, unresolved or circular. */
  readonly sound: boolean;
  /** A source cited directly: reported by it along its default chain, unverified. */
  readonly implicit: boolean;
  readonly kind: ClaimKind;
  readonly nature: ClaimNature;
  /** As written, else the sentence of its first citation. */
  readonly text: string;
  readonly attributions: readonly Attribution[];
  /** As written; acts, opinions and assessments have none. */
  readonly statedStatus?: ClaimStatus;
  readonly verification?: Verification;
  readonly date: readonly EdtfDate[];
  readonly about: readonly string[];
  readonly topics: readonly string[];
  readonly quantities: readonly Quantity[];
  readonly disputes: readonly string[];
  readonly supersedes?: string;
  readonly confidence?: Confidence;
  readonly likelihood?: Likelihood;
  readonly because?: string;
  readonly restsOn: readonly string[];
  readonly despite: readonly string[];
}

export type Speaker =
  | { readonly actor: string }
  | { readonly unnamed: string; readonly reason?: string; readonly of?: string };

export interface Attribution {
  readonly path: Path;
  readonly saidBy?: Speaker;
  /** Somebody said it whom this build may not show; no origin is computed. */
  readonly speakerWithheld?: boolean;
  readonly source?: string;
  readonly locator?: string;
  /** Undefined where the default chain is meant; `[]` is the source's own reporting. */
  readonly via?: readonly Upstream[];
  readonly basedOn: readonly Upstream[];
  readonly againstInterest?: string;
  readonly said?: EdtfDate;
  readonly quote?: Quote;
}

export interface Quote {
  readonly text: string;
  readonly language?: string;
  readonly original?: string;
  readonly originalLanguage?: string;
  readonly translation?: keyof typeof vocabulary.translationKind;
  readonly translator?: string;
}

export interface Quantity {
  readonly measure: string;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly qualifier?: keyof typeof vocabulary.quantityQualifier;
  readonly unit?: string;
}

export interface Verification {
  readonly method: readonly (keyof typeof vocabulary.verificationMethod)[];
  readonly by?: Party;
  readonly date?: EdtfDate;
  readonly with: readonly string[];
  readonly note?: string;
}

export interface Source extends Written {
  readonly id: string;
  /** The briefing that declares it, if one does. */
  readonly declaredIn?: string;
  readonly title: string;
  readonly titleTranslated?: string;
  readonly publisher: Party;
  readonly authors: readonly string[];
  readonly kind: keyof typeof vocabulary.sourceKind;
  /** Undefined where it is unknown. */
  readonly published?: EdtfDate;
  readonly language: string;
  readonly url?: string;
  readonly unavailable?: string;
  readonly urlStatus: keyof typeof vocabulary.urlStatus;
  readonly accessed?: EdtfDate;
  readonly archives: readonly Archive[];
  /** Undefined where it is not known; `[]` is own reporting. */
  readonly derivedFrom?: readonly Derivative[];
  readonly ownReporting: boolean;
  /** An upstream is withheld from this build, so that the default chain cannot be told. */
  readonly upstreamWithheld?: boolean;
  readonly versionOf?: string;
  readonly translation?: {
    readonly kind: keyof typeof vocabulary.translationKind;
    readonly by?: Party;
    readonly from: string;
  };
  readonly imagery?: Imagery;
  readonly file?: string;
  readonly retracted?: { readonly date?: EdtfDate; readonly note: string };
  readonly tlp: Tlp;
  readonly note?: Body;
  readonly formerly: readonly string[];
  readonly suppress: readonly Suppression[];
}

export interface Archive {
  readonly url: string;
  readonly date?: EdtfDate;
  readonly sha256?: string;
}

export interface Derivative {
  readonly from: Upstream;
  readonly how: Derivation;
}

export interface Imagery {
  readonly provider: Party;
  readonly handout: boolean;
  readonly access?: keyof typeof vocabulary.imageryAccess;
  readonly alterations?: readonly {
    readonly what: keyof typeof vocabulary.alteration;
    readonly by?: string;
    readonly note?: string;
  }[];
  readonly taken?: EdtfDate;
  readonly credit: string;
}

export interface Actor extends Written {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly { readonly text: string; readonly language?: string }[];
  readonly adjectives: readonly string[];
  readonly summary: string;
  readonly country?: string;
  readonly partOf?: string;
  readonly memberOf: readonly string[];
  readonly affiliations: readonly Affiliation[];
  readonly controlledBy?: {
    readonly actor: string;
    readonly basis?: string;
    readonly asOf?: EdtfDate;
  };
  readonly independent?: string;
  readonly interests: readonly Interest[];
  readonly reliability: readonly {
    readonly grade: keyof typeof vocabulary.reliabilityGrade;
    readonly scope: string;
    readonly basis: string;
    readonly by: Party;
    readonly date?: EdtfDate;
  }[];
  readonly sameAs: readonly string[];
  readonly tlp: Tlp;
  readonly formerly: readonly string[];
  readonly suppress: readonly Suppression[];
  readonly text: LinkedText;
}

export interface Affiliation {
  readonly with: string;
  readonly role?: string;
  readonly from?: EdtfDate;
  readonly to?: EdtfDate;
}

export interface Interest {
  readonly in: string;
  readonly as: keyof typeof vocabulary.interestRole;
  readonly note?: string;
}

export interface Topic extends Written {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly broader?: string;
  readonly related: readonly string[];
  readonly measures: readonly string[];
  readonly tlp: Tlp;
  readonly formerly: readonly string[];
  readonly suppress: readonly Suppression[];
  readonly text: LinkedText;
}

export interface Measure {
  readonly id: string;
  readonly topic: string;
  readonly label: string;
  readonly unit: string;
}

/** A place in a block's text that a rule or a view points to. */
export interface TextPlace {
  readonly block: number;
  readonly span: Span;
}
