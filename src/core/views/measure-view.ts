// The figures of a measure: who gave which, when, and how the claims stand that give them; as a plot with its
// table.

import type { Attribution, Claim, Measure, Quantity } from '../corpus/corpus.ts';
import { documentsOf } from '../provenance/profile.ts';
import { speakerOf } from '../provenance/interest.ts';
import { originsOf } from '../provenance/origins.ts';
import { retractionOf } from '../provenance/retraction.ts';
import type { EdtfDate } from '../schema/edtf.ts';
import {
  amountText,
  figureText,
  measureAnchor,
  originNamed,
  shapeOf,
  stateOf,
  type Shape,
} from './claim-view.ts';
import {
  actorNamed,
  claimHref,
  dateView,
  partyNamed,
  type DateView,
  type Named,
  type ViewContext,
} from './context.ts';
import type { DateStep, DrawnFigure, FigureSign } from './plot/drawn-figure.ts';
import { narrow, plotView, wide, type PlotView } from './plot/plot-view.ts';

export interface MeasureView {
  readonly id: string;
  /** Its place on the page of its topic. */
  readonly anchor: string;
  readonly label: string;
  readonly unit: string;
  /** By date, the oldest first; those without a date last. */
  readonly rows: readonly FigureRow[];
  /** Older figures that are left to the pages of their claims. */
  readonly further: number;
  /** Absent where fewer than two figures can be drawn. */
  readonly plots?: { readonly wide: PlotView; readonly narrow: PlotView };
  /** Signs that occur in the plot. */
  readonly signs: readonly FigureSign[];
}

export interface FigureRow {
  readonly date?: DateView;
  readonly claimant: Named;
  readonly figure: string;
  /** Why it is not in the plot. */
  readonly left?: string;
  readonly claims: readonly FigureClaim[];
}

/** A claim that gives the figure. */
export interface FigureClaim {
  readonly href: string;
  readonly text: string;
  readonly language: string;
  readonly shape: Shape;
  readonly state: string;
  readonly documents: number;
  readonly origins: readonly Named[];
  readonly superseded: boolean;
  readonly disputed: boolean;
  readonly retracted: boolean;
}

/** Undefined where no claim gives a figure of it. */
export function measureView(context: ViewContext, measure: Measure): MeasureView | undefined {
  const claims = context.backlinks.onMeasure.get(measure.id) ?? [];
  const found = figuresOf(context, measure, claims);
  if (found.length === 0) return undefined;
  const figures = found.slice(-most);
  const drawn = figures.flatMap((figure) => drawnFigure(context, figure, measure));
  const words = plotWords(context, measure);
  const isDrawn = drawn.length > 1;
  return {
    id: measure.id,
    anchor: measureAnchor(measure.id),
    label: measure.label,
    unit: measure.unit,
    rows: figures.map((figure) => rowOf(context, figure, measure)),
    further: found.length - figures.length,
    ...(isDrawn && {
      plots: { wide: plotView(drawn, wide, words), narrow: plotView(drawn, narrow, words) },
    }),
    signs: allSigns.filter((sign) => isDrawn && drawn.some(({ signs }) => signs.includes(sign))),
  };
}

const most = 60;

const allSigns: readonly FigureSign[] = [
  'about',
  'at-least',
  'at-most',
  'range',
  'period',
  'uncertain',
  'superseded',
  'retracted',
  'disputed',
  'refuted',
];

/** What one claimant said on one date, with the claims that tell it. */
interface Figure {
  readonly claimant: Named;
  readonly said?: EdtfDate;
  readonly quantity: Quantity;
  readonly claims: readonly Claim[];
}

/** A figure that several claims or documents carry on is one figure. */
function figuresOf(
  context: ViewContext,
  measure: Measure,
  claims: readonly Claim[],
): readonly Figure[] {
  const single = claims.flatMap((claim) =>
    claim.quantities
      .filter((quantity) => quantity.measure === measure.id)
      .flatMap((quantity) =>
        statements(context, claim).map((statement) => ({ ...statement, quantity, claim })),
      ),
  );
  const same = Map.groupBy(single, ({ claimant, said, quantity }) =>
    JSON.stringify([claimant, said?.text, amountKey(quantity)]),
  );
  return [...same.values()]
    .flatMap((members) => {
      const [first] = members;
      return first ? [{ ...first, claims: [...new Set(members.map(({ claim }) => claim))] }] : [];
    })
    .sort(byDate);
}

const amountKey = ({ value, min, max, qualifier, unit }: Quantity): readonly unknown[] => [
  value,
  min,
  max,
  qualifier,
  unit,
];

/** By the day on which they may have been said first; of one day, by claimant and claim. */
function byDate(a: Figure, b: Figure): number {
  const [one, other] = [a, b].map(({ said }) => (said ? said.earliest : Infinity));
  if (one !== other) return (one ?? 0) - (other ?? 0);
  const key = ({ claimant, claims }: Figure) => [claimant.name, claims[0]?.ref].join('\n');
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

/** Who says it, and when; each claimant and date once. */
function statements(
  context: ViewContext,
  claim: Claim,
): readonly { readonly claimant: Named; readonly said?: EdtfDate }[] {
  if (claim.kind !== 'reported' || claim.attributions.length === 0) {
    const said = deskDate(context, claim);
    return [{ claimant: originNamed(context, { desk: true }), ...(said && { said }) }];
  }
  const all = claim.attributions.map((attribution) => {
    const said = saidOn(context, attribution);
    return { claimant: claimantOf(context, claim, attribution), ...(said && { said }) };
  });
  return [
    ...new Map(
      all.map((one) => [JSON.stringify([one.claimant, one.said?.text]), one] as const),
    ).values(),
  ];
}

/** As stated, else when the document was published. */
const saidOn = ({ corpus }: ViewContext, { said, source = '' }: Attribution) =>
  said ?? corpus.sources.get(source)?.published;

/** What the desk says, it says in its briefing. */
function deskDate({ corpus }: ViewContext, { briefing }: Claim): EdtfDate | undefined {
  const one = corpus.briefings.get(briefing);
  return one?.updated ?? one?.published;
}

function claimantOf(context: ViewContext, claim: Claim, attribution: Attribution): Named {
  const { saidBy, speakerWithheld } = attribution;
  if (speakerWithheld) return { name: context.text.notPublic };
  if (saidBy && 'unnamed' in saidBy) {
    const of = saidBy.of === undefined ? undefined : actorNamed(context, saidBy.of);
    return { name: of ? `${saidBy.unnamed} ${context.text.speaksFor} ${of.name}` : saidBy.unnamed };
  }
  const speaker = speakerOf(context.corpus, claim, attribution);
  return speaker ? partyNamed(context, speaker) : { name: context.text.noOrigin };
}

// The table

function rowOf(context: ViewContext, figure: Figure, measure: Measure): FigureRow {
  const { said, claimant, quantity, claims } = figure;
  const left = leftOut(context, figure, measure);
  return {
    ...(said && { date: dateView(context, said) }),
    claimant,
    figure: figureText(context, quantity),
    ...(left !== undefined && { left }),
    claims: claims.map((claim) => figureClaim(context, claim)),
  };
}

function figureClaim(context: ViewContext, claim: Claim): FigureClaim {
  const { corpus, backlinks } = context;
  return {
    href: claimHref(context, claim.ref),
    text: claim.text || claim.id,
    language: corpus.briefings.get(claim.briefing)?.language ?? corpus.site.language,
    shape: shapeOf(claim),
    state: stateOf(context, claim),
    documents: documentsOf(corpus, [claim]).length,
    origins: originsOf(corpus, claim).map((origin) => originNamed(context, origin)),
    superseded: backlinks.supersededBy.has(claim.ref),
    disputed: claim.disputes.length > 0 || backlinks.disputedBy.has(claim.ref),
    retracted: retractionOf(corpus, claim)?.extent === 'all',
  };
}

/** Why a figure is not in the plot; undefined where it is. */
function leftOut(
  { text }: ViewContext,
  { said, quantity }: Figure,
  measure: Measure,
): string | undefined {
  if (quantity.unit !== undefined && quantity.unit !== measure.unit) return text.plotOtherUnit;
  return said && isDrawable(said) ? undefined : text.plotNoDate;
}

/** Within the days that JavaScript's Date can say. */
const isDrawable = ({ earliest, latest }: EdtfDate): boolean =>
  earliest > -99_000_000 && latest < 99_000_000;

// The plot

function drawnFigure(context: ViewContext, figure: Figure, measure: Measure): DrawnFigure[] {
  const { said, quantity, claimant } = figure;
  if (!said || leftOut(context, figure, measure) !== undefined) return [];
  const { value, min = value, max = value } = quantity;
  if (min === undefined || max === undefined) return [];
  const date = dateView(context, said).text;
  return [
    {
      claimant: claimant.name,
      from: said.earliest,
      to: said.latest,
      low: min,
      high: max,
      signs: signsOf(context, figure, said),
      title: `${claimant.name}, ${date}: ${amountText(context, quantity)}`,
    },
  ];
}

/** A claim's fate marks a figure only where all claims that give it share it. */
function signsOf(
  context: ViewContext,
  { quantity, claims }: Figure,
  said: EdtfDate,
): readonly FigureSign[] {
  const all = claims.map((claim) => figureClaim(context, claim));
  const holds: Readonly<Record<FigureSign, boolean>> = {
    about: quantity.qualifier === 'about',
    'at-least': quantity.qualifier === 'at-least',
    'at-most': quantity.qualifier === 'at-most',
    range: quantity.min !== quantity.max,
    period: said.certain && said.earliest < said.latest,
    uncertain: !said.certain,
    superseded: all.every(({ superseded }) => superseded),
    retracted: all.every(({ retracted }) => retracted),
    disputed: all.every(({ disputed, shape }) => disputed || shape === 'disputed'),
    refuted: all.every(({ shape }) => shape === 'refuted'),
  };
  return allSigns.filter((sign) => holds[sign]);
}

function plotWords(context: ViewContext, measure: Measure) {
  const { text, interfaceLanguage: language } = context;
  // English dates are written as in the text: 14 November.
  const dates = /^en\b/.test(language) ? 'en-GB' : language;
  const number = (value: number) => value.toLocaleString(language);
  return {
    title: measure.label,
    unit: measure.unit,
    number,
    description: (figures: readonly DrawnFigure[], claimants: number) =>
      text.plotDescription(figures.length, claimants, measure.unit),
    date: (time: number, step: DateStep) =>
      new Intl.DateTimeFormat(dates, { timeZone: 'UTC', ...dateForms[step] }).format(time),
  };
}

const dateForms: Readonly<Record<DateStep, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  year: { year: 'numeric' },
};
