// Runs the rules over the linked content and turns what they report into findings: severities by site,
// drafts and withdrawals, suppressions, places, order.

import type { Briefing, Corpus, Suppression } from '../corpus/corpus.ts';
import type { Linked } from '../corpus/link.ts';
import { isKebabCase } from '../schema/ids.ts';
import { judgeableClaims } from '../provenance/judgeable.ts';
import type { Fault } from '../read/fault.ts';
import type { ReadFile } from '../read/read-file.ts';
import { houseSeverity } from '../rules/house-severity.ts';
import { rules, ruleIds } from '../rules/index.ts';
import type { Report, Rule, RuleContext } from '../rules/rule.ts';
import { compareFindings, type Finding, type Severity } from './finding.ts';
import { positionsIn, type Position } from './lines.ts';
import { unusedSuppressions, type UsedSuppressions } from './suppressions.ts';

interface Reported extends Report {
  readonly rule: string;
}

export interface Judgement {
  readonly findings: readonly Finding[];
  /** Suppressions that silenced something, for the page that lists them. */
  readonly used: UsedSuppressions;
}

/** Judges everything. `now` is in milliseconds since the epoch. */
export function judge(
  linked: Linked,
  files: ReadonlyMap<string, ReadFile>,
  now: number,
  base?: Corpus,
): Judgement {
  const { corpus } = linked;
  const reported = [...readingFaults(files), ...ruleReports(linked, files, now, base)];
  const briefingOf = briefingsByFile(corpus);
  const suppressed = applySuppressions(corpus, files, reported);
  const unused = unusedSuppressions(corpus, suppressed.used, ruleIds).filter(
    ({ about }) => base !== undefined || !needBase.has(about),
  );
  const places = new Map<string, (offset: number) => Position>();
  const placer = (file: string) => {
    const known = places.get(file) ?? positionsIn(files.get(file)?.text ?? '');
    places.set(file, known);
    return known;
  };
  const findings = [...suppressed.kept, ...unused].flatMap((report) => {
    const severity = severityOf(report, corpus, briefingOf.get(report.at.file));
    return severity === undefined ? [] : [findingOf(report, severity, corpus, placer, files)];
  });
  return { findings: findings.sort(compareFindings), used: suppressed.used };
}

function readingFaults(files: ReadonlyMap<string, ReadFile>): readonly Reported[] {
  return [...files.values()].flatMap(({ file, faults }) =>
    faults.map((fault) => reportOf(file, fault)),
  );
}

function reportOf(file: string, fault: Fault): Reported {
  const { rule, start, end, message, help, subject, severity, related, fix } = fault;
  return {
    rule,
    at: { file, start, end },
    message,
    help,
    ...(subject === undefined ? {} : { subject }),
    ...(severity === undefined ? {} : { severity }),
    ...(fix && { fix }),
    ...(related && {
      related: related.map((place) => ({
        at: { file: place.file || file, start: place.start, end: place.end },
        message: place.message,
      })),
    }),
  };
}

function ruleReports(
  linked: Linked,
  files: ReadonlyMap<string, ReadFile>,
  now: number,
  base: Corpus | undefined,
): readonly Reported[] {
  const reported: Reported[] = [];
  const judgeable = judgeableClaims(linked.corpus);
  for (const rule of rules) {
    const context: RuleContext = {
      ...linked,
      files,
      judgeable,
      ruleIds,
      base,
      now,
      report: (report) => reported.push({ ...report, rule: rule.id }),
    };
    rule.check?.(context);
  }
  return reported;
}

function briefingsByFile(corpus: Corpus): ReadonlyMap<string, Briefing> {
  return new Map([...corpus.briefings.values()].map((one) => [one.record.file, one]));
}

// Severity

/** Without a base it cannot be told whether a suppression of them does anything. */
const needBase: ReadonlySet<string> = new Set(
  rules.flatMap(({ id, needsBase }) => (needsBase ? [id] : [])),
);

const severities: ReadonlyMap<string, Severity> = new Map(
  rules.map((rule: Rule) => [rule.id, rule.severity]),
);

const alwaysFirm = /^(?:schema|ref|release)\//;

/** Undefined where the finding is not given at all. */
function severityOf(
  report: Reported,
  corpus: Corpus,
  briefing: Briefing | undefined,
): Severity | undefined {
  const firm = alwaysFirm.test(report.rule);
  if (briefing?.status === 'withdrawn' && !firm) return undefined;
  const own = report.severity ?? severities.get(report.rule) ?? 'error';
  const house = houseSeverity(report.rule, corpus.site.rules);
  if (house === 'off') return undefined;
  const severity = house ?? own;
  return severity === 'error' && briefing?.status === 'draft' && !firm ? 'warning' : severity;
}

// Suppressions

interface Holder {
  readonly suppression: Suppression;
  /** Undefined for the site, whose suppressions reach everywhere. */
  readonly file: string | undefined;
  /** The source declared in a briefing that has the suppression. */
  readonly source: string | undefined;
}

function applySuppressions(
  corpus: Corpus,
  files: ReadonlyMap<string, ReadFile>,
  reported: readonly Reported[],
): { readonly kept: readonly Reported[]; readonly used: UsedSuppressions } {
  const ofPlace = Map.groupBy(holdersOf(corpus), ({ suppression, file }) =>
    placeKey(suppression.rule, file),
  );
  const reaches = new Map([...ofPlace].map(([place, holders]) => [place, reachOf(holders)]));
  const used = new Set<Suppression>();
  const kept = reported.filter((report) => {
    const holders = [report.at.file, undefined].flatMap((file) => {
      const reach = reaches.get(placeKey(report.rule, file));
      return reach ? silencing(reach, report, files) : [];
    });
    for (const { suppression } of holders) used.add(suppression);
    return holders.length === 0;
  });
  return { kept, used };
}

/** Of the suppressions of a rule in a file, or of the site. */
const placeKey = (rule: string, file: string | undefined): string => `${rule} ${file ?? ''}`;

function holdersOf(corpus: Corpus): readonly Holder[] {
  const inFile = (
    thing: {
      readonly record: { readonly file: string };
      readonly suppress: readonly Suppression[];
    },
    source?: string,
  ) => thing.suppress.map((suppression) => ({ suppression, file: thing.record.file, source }));
  return [
    ...corpus.site.suppress.map((suppression) => ({
      suppression,
      file: undefined,
      source: undefined,
    })),
    ...[...corpus.briefings.values()].flatMap((one) => inFile(one)),
    ...[...corpus.actors.values()].flatMap((one) => inFile(one)),
    ...[...corpus.topics.values()].flatMap((one) => inFile(one)),
    ...[...corpus.sources.values()].flatMap((one) => inFile(one, one.declaredIn && one.id)),
  ].filter(
    ({ suppression }) =>
      (suppression.reason ?? '').trim() !== '' && !suppression.rule.startsWith('release/'),
  );
}

/** The suppressions of one rule in one file, by what they name. */
interface Reach {
  readonly everywhere: readonly Holder[];
  readonly byName: ReadonlyMap<string, readonly Holder[]>;
  /** By the folded beginning of a text, and how long these beginnings are. */
  readonly byBeginning: ReadonlyMap<string, readonly Holder[]>;
  readonly lengths: ReadonlySet<number>;
}

function reachOf(holders: readonly Holder[]): Reach {
  const named = holders.flatMap((holder) => {
    const { at } = holder.suppression;
    return at === undefined ? [] : [{ holder, at }];
  });
  const by = (key: (at: string) => string) =>
    new Map(
      [...Map.groupBy(named, ({ at }) => key(at))].map(([name, group]) => [
        name,
        group.map(({ holder }) => holder),
      ]),
    );
  const byBeginning = by(fold);
  return {
    everywhere: holders.filter(({ suppression }) => suppression.at === undefined),
    byName: by((at) => at),
    byBeginning,
    lengths: new Set([...byBeginning.keys()].map(({ length }) => length)),
  };
}

function silencing(
  reach: Reach,
  report: Reported,
  files: ReadonlyMap<string, ReadFile>,
): readonly Holder[] {
  const { subject } = report;
  return [
    ...reach.everywhere,
    ...(subject === undefined ? [] : (reach.byName.get(subject) ?? [])),
    ...beginningOf(reach, report, files),
  ].filter(({ source }) => source === undefined || source === subject);
}

function beginningOf(
  { byBeginning, lengths }: Reach,
  { subject, at }: Reported,
  files: ReadonlyMap<string, ReadFile>,
): readonly Holder[] {
  // An id is meant as a whole: `note` is not `note-2`.
  if (lengths.size === 0 || (subject !== undefined && isKebabCase(subject))) return [];
  const [text, start] =
    subject === undefined ? [files.get(at.file)?.text ?? '', at.start] : [subject, 0];
  const folded = foldBeginning(text, start, Math.max(...lengths));
  return [...lengths]
    .filter((length) => length <= folded.length)
    .flatMap((length) => byBeginning.get(folded.slice(0, length)) ?? []);
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** The folded words from `start` on, until they are so long. */
function foldBeginning(text: string, start: number, length: number): string {
  const word = /\S+/g;
  word.lastIndex = start;
  let folded = '';
  while (folded.length < length) {
    const found = word.exec(text);
    if (!found) break;
    folded += `${folded === '' ? '' : ' '}${found[0].toLowerCase()}`;
  }
  return folded;
}

// Findings

function findingOf(
  report: Reported,
  severity: Severity,
  corpus: Corpus,
  placer: (file: string) => (offset: number) => Position,
  files: ReadonlyMap<string, ReadFile>,
): Finding {
  const { file } = report.at;
  const place = placer(file);
  const start = place(report.at.start);
  const end = place(endOf(report, files.get(file)?.text ?? ''));
  return {
    rule: report.rule,
    severity,
    file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    message: report.message,
    help: report.help,
    url: ruleUrl(corpus.site.url, report.rule),
    ...(report.related?.length
      ? {
          related: report.related.map(({ at, message }) => ({
            message,
            file: at.file,
            ...placer(at.file)(at.start),
          })),
        }
      : {}),
    ...(report.fix && { fix: report.fix }),
  };
}

/** An end before the start stands for the end of the line. */
function endOf({ at }: Report, text: string): number {
  if (at.end >= at.start) return at.end;
  const length = text.slice(at.start).search(/[\r\n]/);
  return length < 0 ? text.length : at.start + length;
}

/** The page of a rule on the site. */
export const ruleUrl = (site: string, rule: string): string =>
  `${site.replace(/\/+$/, '')}/rules/${rule}/`;
