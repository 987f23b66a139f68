// The lists that have pages of their own: briefings, all of them and by year, actors and sources.

import type { Briefing } from '../corpus/corpus.ts';
import type { ChangeLine, ChangesView } from './changes-view.ts';
import type { ViewContext } from './context.ts';
import { newestFirst } from './in-order.ts';
import {
  ownPages,
  partPath,
  partsOf,
  listPart,
  type ListPart,
  type ListPlace,
} from './list-part.ts';
import {
  actorLines,
  briefingLine,
  sourcesByPublisher,
  type ActorOfKind,
  type BriefingLine,
  type SourceLine,
} from './list-views.ts';

export interface SiteList<Line> {
  readonly place: ListPlace;
  readonly lines: readonly Line[];
}

/** Its address is the year, which no id can be: `/briefings/2024/`. */
export interface YearList extends SiteList<BriefingLine> {
  readonly year: string;
}

export interface SiteLists {
  readonly briefings: SiteList<BriefingLine>;
  /** The newest first. */
  readonly years: readonly YearList[];
  readonly actors: SiteList<ActorOfKind>;
  readonly sources: SiteList<SourceLine>;
}

export function siteLists(context: ViewContext): SiteLists {
  const briefings = newestFirst(context.corpus.briefings.values()).map((briefing) => ({
    year: yearOf(briefing),
    line: briefingLine(context, briefing),
  }));
  const lines = briefings.map(({ line }) => line);
  return {
    briefings: { place: listPlace('briefings'), lines },
    years: [...Map.groupBy(briefings, ({ year }) => year)].flatMap(([year, found]) =>
      year === undefined
        ? []
        : [{ year, place: yearPlace(year), lines: found.map(({ line }) => line) }],
    ),
    actors: { place: listPlace('actors'), lines: actorLines(context) },
    sources: { place: listPlace('sources'), lines: sourcesByPublisher(context) },
  };
}

/** The numbers of a list's parts. */
export const partNumbers = <Line>({ place, lines }: SiteList<Line>): readonly number[] =>
  Array.from({ length: partsOf(lines.length, place.sizes) }, (_, index) => index + 1);

export const siteListPart = <Line>(
  { place, lines }: SiteList<Line>,
  number: number,
): ListPart<Line> => listPart(place, lines, number, (line) => line);

/** Every part of every list, with its address. */
export const siteListParts = ({ briefings, years, actors, sources }: SiteLists) =>
  [briefings, ...years, actors, sources].flatMap((list: SiteList<unknown>) => listParts(list));

export const listParts = <Line>(list: SiteList<Line>) =>
  partNumbers(list).map((number) => ({
    path: partPath(list.place, number),
    part: siteListPart(list, number),
  }));

/** Published suppressions have the page on how to read a claim to themselves where they are many. */
export const suppressionList = <Line>(lines: readonly Line[]): SiteList<Line> => ({
  place: listPlace('sourcing'),
  lines,
});

/** Corrections, and apart from them updates. */
export const changeLists = ({
  corrections,
  updates,
}: ChangesView): readonly [SiteList<ChangeLine>, SiteList<ChangeLine>] => [
  { place: listPlace('corrections'), lines: corrections },
  {
    place: {
      first: 'corrections/updates/',
      further: 'corrections/updates/',
      sizes: ownPages,
    },
    lines: updates,
  },
];

const listPlace = (folder: string): ListPlace => ({
  first: `${folder}/`,
  further: `${folder}/page/`,
  sizes: ownPages,
});

const yearPlace = (year: string): ListPlace => ({
  first: `briefings/${year}/`,
  further: `briefings/${year}/`,
  sizes: ownPages,
});

/** The year that the date begins with; undefined where it leaves the year open, or has not four digits. */
function yearOf({ published, withdrawn }: Briefing): string | undefined {
  return /^\d{4}/.exec((published ?? withdrawn?.date)?.text ?? '')?.[0];
}
