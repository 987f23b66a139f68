// A claim as readers see it: who says so, along which chain, from which origin, and what is known.

import type {
  Attribution,
  Claim,
  Interest,
  Quantity,
  Quote,
  Source,
  Upstream,
  Verification,
} from '../corpus/corpus.ts';
import { ceilingOf } from '../provenance/ceiling.ts';
import { chainOf, type ChainLink } from '../provenance/chain.ts';
import { speakerOf, stakeOf, type Stake } from '../provenance/interest.ts';
import { isRelay, originsOf, originsOfAttribution, type Origin } from '../provenance/origins.ts';
import { isRetracted, retractionOf } from '../provenance/retraction.ts';
import { statusOf } from '../provenance/status.ts';
import type { ClaimStatus, Confidence, Likelihood } from '../schema/vocabularies.ts';
import { likelihood as likelihoodRanges } from '../schema/vocabularies.ts';
import {
  actorNamed,
  briefingNamed,
  claimHref,
  dateView,
  optionalDate,
  partyNamed,
  sourceNamed,
  sourcePath,
  topicNamed,
  topicPath,
  type DateView,
  type Named,
  type ViewContext,
} from './context.ts';

/** What is named `…Code` is a word of the format, beside what pages call it. */
export interface ClaimView {
  readonly ref: string;
  readonly id: string;
  /** Its permanent address; of a document cited directly, the document's page. */
  readonly href: string;
  readonly briefing: Named;
  readonly text: string;
  /** Of the text: that of its briefing. */
  readonly language: string;
  readonly kind: Claim['kind'];
  readonly nature: Claim['nature'];
  readonly implicit: boolean;
  readonly status?: ClaimStatus;
  /** The shape that marks it, of the status or of what stands in its place. */
  readonly shape: Shape;
  /** The state in words: a status, or act, opinion, judgement. */
  readonly state: string;
  readonly attributions: readonly AttributionView[];
  /** Distinct documents over all chains. */
  readonly documents: number;
  readonly origins: readonly Named[];
  readonly retraction?: { readonly extent: 'all' | 'some'; readonly documents: readonly Named[] };
  readonly verification?: VerificationView;
  readonly dates: readonly DateView[];
  readonly about: readonly Named[];
  /** Those that its briefing does not have, and the others beside these. */
  readonly topics: readonly Named[];
  readonly figures: readonly FigureView[];
  readonly disputes: readonly ClaimLink[];
  readonly disputedBy: readonly ClaimLink[];
  readonly supersedes?: ClaimLink;
  readonly supersededBy: readonly ClaimLink[];
  readonly judgement?: JudgementView;
}

export type Shape = ClaimStatus | 'act' | 'opinion' | 'assessed';

export interface ClaimLink {
  readonly href: string;
  readonly text: string;
  readonly language: string;
  readonly state: string;
  readonly shape: Shape;
}

export interface JudgementView {
  readonly confidence?: Confidence;
  readonly confidenceText?: string;
  readonly likelihood?: Likelihood;
  readonly likelihoodText?: string;
  readonly likelihoodRange?: string;
  readonly because?: string;
  readonly ceiling?: string;
  readonly ceilingCode?: Confidence;
  readonly restsOn: readonly ClaimLink[];
  readonly despite: readonly ClaimLink[];
}

export interface AttributionView {
  readonly speaker: SpeakerView;
  readonly said?: DateView;
  readonly document?: DocumentView;
  readonly locator?: string;
  /** From the document that was read to where it begins; the speaker is not among them. */
  readonly chain: readonly StepView[];
  readonly basedOn: readonly Named[];
  readonly origins: readonly Named[];
  /** Why there is no origin. */
  readonly noOrigin?: string;
  readonly stake?: StakeView;
  readonly againstInterest?: string;
  readonly quote?: QuoteView;
}

export type SpeakerView =
  | { readonly kind: 'named'; readonly name: Named }
  | {
      readonly kind: 'unnamed';
      readonly description: string;
      readonly reason?: string;
      readonly of?: Named;
    }
  /** The document in its own voice. */
  | { readonly kind: 'document'; readonly name: Named };

export interface StepView {
  readonly name: Named;
  readonly document?: Named;
  readonly relay: boolean;
}

export interface StakeView {
  readonly holder: Named;
  readonly topic: Named;
  readonly role: string;
  readonly roleCode: Interest['as'];
  readonly note?: string;
  readonly held: boolean;
}

export interface DocumentView {
  readonly id: string;
  readonly title: string;
  readonly titleTranslated?: string;
  readonly language: string;
  readonly href: string;
  readonly publisher: Named;
  readonly published?: DateView;
  readonly kind: Source['kind'];
  readonly url?: string;
  readonly urlNote?: string;
  readonly unavailable?: string;
  readonly archives: readonly { readonly url: string; readonly date?: DateView }[];
  readonly retracted: boolean;
  readonly handout: boolean;
}

export interface QuoteView extends Omit<Quote, 'translation'> {
  readonly translation?: string;
  readonly translationCode?: NonNullable<Quote['translation']>;
}

export interface VerificationView {
  readonly methods: readonly string[];
  readonly methodCodes: Verification['method'];
  readonly by?: Named;
  readonly date?: DateView;
  readonly with: readonly Named[];
  readonly note?: string;
}

export interface FigureView {
  readonly label: string;
  readonly figure: string;
  readonly quantity: Quantity;
  /** All figures of the measure, on the page of its topic. */
  readonly href?: string;
}

export function claimView(context: ViewContext, claim: Claim): ClaimView {
  const { corpus, backlinks } = context;
  const status = statusOf(claim);
  const link = (ref: string) => claimLink(context, ref);
  const supersedes = claim.supersedes === undefined ? undefined : link(claim.supersedes);
  return {
    ref: claim.ref,
    id: claim.id,
    href: claim.implicit ? `${context.base}${sourcePath(claim.id)}` : claimHref(context, claim.ref),
    briefing: briefingNamed(context, claim.briefing),
    text: claim.text,
    language: languageOf(context, claim),
    kind: claim.kind,
    nature: claim.nature,
    implicit: claim.implicit,
    ...(status && { status }),
    shape: shapeOf(claim),
    state: stateOf(context, claim),
    attributions: claim.attributions.map((one) => attributionView(context, claim, one)),
    documents: documentCount(context, claim),
    origins: originsOf(corpus, claim).map((origin) => originNamed(context, origin)),
    ...retractionView(context, claim),
    ...(claim.verification && { verification: verificationView(context, claim.verification) }),
    dates: claim.date.map((date) => dateView(context, date)),
    about: claim.about.filter((id) => corpus.actors.has(id)).map((id) => actorNamed(context, id)),
    topics: claim.topics.map((id) => topicNamed(context, id)),
    figures: claim.quantities.map((quantity) => figureView(context, quantity)),
    disputes: claim.disputes.flatMap(link),
    disputedBy: (backlinks.disputedBy.get(claim.ref) ?? []).flatMap(link),
    ...(supersedes?.[0] && { supersedes: supersedes[0] }),
    supersededBy: (backlinks.supersededBy.get(claim.ref) ?? []).flatMap(link),
    ...(claim.kind === 'assessed' && { judgement: judgementView(context, claim) }),
  };
}

const languageOf = ({ corpus }: ViewContext, { briefing }: Claim): string =>
  corpus.briefings.get(briefing)?.language ?? corpus.site.language;

export function shapeOf(claim: Claim): Shape {
  if (claim.kind === 'assessed') return 'assessed';
  if (claim.nature !== 'fact') return claim.nature;
  return statusOf(claim) ?? 'unverified';
}

export function stateOf({ text }: ViewContext, claim: Claim): string {
  const shape = shapeOf(claim);
  if (shape === 'assessed') return text.assessed;
  if (shape === 'act') return text.act;
  if (shape === 'opinion') return text.opinion;
  return text.statusWord[shape];
}

/** Empty where the claim is not released. */
export function claimLink(context: ViewContext, ref: string): readonly ClaimLink[] {
  const claim = context.corpus.claims.get(ref);
  if (!claim) return [];
  return [
    {
      href: claimHref(context, ref),
      text: claim.text || claim.id,
      language: languageOf(context, claim),
      state: stateOf(context, claim),
      shape: shapeOf(claim),
    },
  ];
}

export const originNamed = (context: ViewContext, origin: Origin): Named =>
  'desk' in origin
    ? { name: context.corpus.site.publisher.name || context.text.thisDesk }
    : partyNamed(context, origin);

function documentCount({ corpus }: ViewContext, claim: Claim): number {
  const read = claim.attributions.flatMap(({ source }) => source ?? []);
  const passed = claim.attributions.flatMap((one) =>
    chainOf(corpus, one).links.flatMap(({ source }) => source ?? []),
  );
  return new Set([...read, ...passed]).size;
}

function attributionView(
  context: ViewContext,
  claim: Claim,
  attribution: Attribution,
): AttributionView {
  const { corpus } = context;
  const chain = chainOf(corpus, attribution);
  const origins = originsOfAttribution(corpus, claim, attribution);
  const stake = stakeOf(corpus, claim, attribution);
  const source =
    attribution.source === undefined ? undefined : corpus.sources.get(attribution.source);
  const said = optionalDate(context, attribution.said);
  return {
    speaker: speakerView(context, claim, attribution),
    ...(said && { said }),
    ...(source && { document: documentView(context, source) }),
    ...(attribution.locator !== undefined && { locator: attribution.locator }),
    chain: chain.links.map((step) => stepView(context, step)),
    basedOn: attribution.basedOn.map((one) => upstreamNamed(context, one)),
    origins: origins.map((origin) => originNamed(context, origin)),
    ...(origins.length === 0 && { noOrigin: context.text.noOriginWhy }),
    ...(stake && { stake: stakeView(context, stake) }),
    ...(attribution.againstInterest !== undefined && {
      againstInterest: attribution.againstInterest,
    }),
    ...(attribution.quote && { quote: quoteView(context, attribution.quote) }),
  };
}

function speakerView(context: ViewContext, claim: Claim, attribution: Attribution): SpeakerView {
  const { saidBy } = attribution;
  if (attribution.speakerWithheld) return { kind: 'unnamed', description: context.text.notPublic };
  if (!saidBy) {
    const party = speakerOf(context.corpus, claim, attribution);
    return party
      ? { kind: 'document', name: partyNamed(context, party) }
      : { kind: 'named', name: originNamed(context, { desk: true }) };
  }
  if ('actor' in saidBy) return { kind: 'named', name: actorNamed(context, saidBy.actor) };
  return {
    kind: 'unnamed',
    description: saidBy.unnamed,
    ...(saidBy.reason !== undefined && { reason: saidBy.reason }),
    ...(saidBy.of !== undefined && { of: actorNamed(context, saidBy.of) }),
  };
}

const stepView = (context: ViewContext, { source, party }: ChainLink): StepView => ({
  name: partyNamed(context, party),
  ...(source !== undefined && { document: sourceNamed(context, source) }),
  relay: isRelay(context.corpus, party),
});

export const upstreamNamed = (context: ViewContext, one: Upstream): Named =>
  'source' in one ? sourceNamed(context, one.source) : partyNamed(context, one);

const stakeView = (context: ViewContext, { holder, interest, held }: Stake): StakeView => ({
  holder: actorNamed(context, holder),
  topic: topicNamed(context, interest.in),
  role: context.text.interestRole[interest.as],
  roleCode: interest.as,
  ...(interest.note !== undefined && { note: interest.note }),
  held,
});

export function documentView(context: ViewContext, source: Source): DocumentView {
  const published = optionalDate(context, source.published);
  const urlNote = context.text.urlStatus[source.urlStatus];
  return {
    id: source.id,
    title: source.title,
    ...(source.titleTranslated !== undefined && { titleTranslated: source.titleTranslated }),
    language: source.language,
    href: `${context.base}${sourcePath(source.id)}`,
    publisher: partyNamed(context, source.publisher),
    ...(published && { published }),
    kind: source.kind,
    ...(source.url !== undefined && { url: source.url }),
    ...(urlNote !== '' && { urlNote }),
    ...(source.unavailable !== undefined && { unavailable: source.unavailable }),
    archives: source.archives.map(({ url, date }) => ({
      url,
      ...(date && { date: dateView(context, date) }),
    })),
    retracted: isRetracted(context.corpus, source),
    handout: source.imagery?.handout === true,
  };
}

function quoteView({ text }: ViewContext, { translation, ...quote }: Quote): QuoteView {
  return {
    ...quote,
    ...(translation && {
      translation: text.translated[translation],
      translationCode: translation,
    }),
  };
}

function verificationView(
  context: ViewContext,
  { method, by, date, with: documents, note }: Verification,
): VerificationView {
  return {
    methods: method.map((one) => context.text.methodWord[one]),
    methodCodes: method,
    ...(by && { by: partyNamed(context, by) }),
    ...(date && { date: dateView(context, date) }),
    with: documents.map((id) => sourceNamed(context, id)),
    ...(note !== undefined && { note }),
  };
}

function retractionView(context: ViewContext, claim: Claim) {
  const retraction = retractionOf(context.corpus, claim);
  if (!retraction) return {};
  const documents = retraction.sources.map((id) => sourceNamed(context, id));
  return { retraction: { extent: retraction.extent, documents } };
}

export function figureView(context: ViewContext, quantity: Quantity): FigureView {
  const { corpus, base } = context;
  const measure = corpus.measures.get(quantity.measure);
  return {
    label: measure?.label ?? quantity.measure,
    figure: figureText(context, quantity),
    quantity,
    ...(measure && { href: `${base}${topicPath(measure.topic)}#${measureAnchor(measure.id)}` }),
  };
}

/** Where the figures of a measure stand on the page of its topic. */
export const measureAnchor = (measure: string): string => `measure_${measure}`;

/** `at least 10,000 soldiers`. */
export function figureText(context: ViewContext, quantity: Quantity): string {
  const unit = quantity.unit ?? context.corpus.measures.get(quantity.measure)?.unit ?? '';
  return `${amountText(context, quantity)} ${unit}`.trim();
}

/** `at least 10,000`. */
export function amountText({ text, interfaceLanguage }: ViewContext, quantity: Quantity): string {
  const number = (value: number) => value.toLocaleString(interfaceLanguage);
  const { value, min, max, qualifier } = quantity;
  const amount = value === undefined ? `${number(min ?? 0)}–${number(max ?? 0)}` : number(value);
  return qualifier === undefined ? amount : `${text.qualifier[qualifier]} ${amount}`;
}

function judgementView(context: ViewContext, claim: Claim): JudgementView {
  const { text } = context;
  const ceiling = ceilingOf(context.corpus, claim);
  const { confidence, likelihood, because } = claim;
  return {
    ...(confidence && { confidence, confidenceText: text.confidenceWord[confidence] }),
    ...(likelihood && {
      likelihood,
      likelihoodText: text.likelihoodWord[likelihood],
      likelihoodRange: likelihoodRanges[likelihood],
    }),
    ...(because !== undefined && { because }),
    ...(ceiling && {
      ceiling: text.confidenceWord[ceiling.confidence],
      ceilingCode: ceiling.confidence,
    }),
    restsOn: claim.restsOn.flatMap((ref) => claimLink(context, ref)),
    despite: claim.despite.flatMap((ref) => claimLink(context, ref)),
  };
}
