// Which findings a change can touch, told from the ties of all files. What it cannot touch needs neither
// to be read nor to be judged again; so a change to one briefing of thousands is judged in a moment.
//
// It rests on what rules do. A finding in a file depends on that file; on what it uses, directly in its
// text and in a chain in the YAML; on what uses or contests these; on what shares a name with it; on the
// time; and on actors, topics, pictures and the site, any change of which has everything judged again.

import type { Ties } from '../corpus/ties.ts';
import type { Finding } from './finding.ts';

export interface Judged {
  readonly ties: Ties;
  readonly findings?: readonly Finding[];
}

export interface Change {
  /** All files as they were judged, by path, at the time `then`. */
  readonly before: ReadonlyMap<string, Judged>;
  /** The ties of all files as they are. */
  readonly after: ReadonlyMap<string, Ties>;
  /** Paths of files that are new, gone or not as they were. */
  readonly changed: ReadonlySet<string>;
  /** In milliseconds since 1970. */
  readonly then: number;
  readonly now: number;
}

export interface Affected {
  /** Files whose findings are to be made anew. */
  readonly judge: ReadonlySet<string>;
  /** Files that have to be linked for that; those to judge among them. */
  readonly load: ReadonlySet<string>;
}

/** Undefined where everything has to be judged. */
export function affectedBy(change: Change): Affected | undefined {
  if (touchesAll(change)) return undefined;
  const graph = graphOf(change.after);
  const judge = filesToJudge(change, graph);
  const idle = [...judge].some((file) => change.after.get(file)?.idle);
  if (idle && isNoisy(change)) return undefined;
  return { judge, load: filesToLoad(judge, change.after, graph, idle) };
}

/** What was not understood in one text, or named nothing there, may be what is missing in another. */
const isNoisy = ({ before, after, changed }: Change): boolean =>
  [...after].some(([file, { kind, noisy }]) => {
    if (kind !== undefined && noisy) return true;
    return !changed.has(file) && before.get(file)?.findings?.some(isUnresolved);
  });

// Changes that can touch anything

function touchesAll(change: Change): boolean {
  const { before, after, changed } = change;
  const local = [...changed].every((file) =>
    [before.get(file)?.ties, after.get(file)].every(
      (ties) => ties === undefined || ties.kind === 'briefing' || ties.kind === 'source',
    ),
  );
  return (
    !local ||
    [...changed].some((file) => before.get(file)?.ties.wild || after.get(file)?.wild) ||
    changesPictures(change) ||
    changesSuggestions(change) ||
    mayWithholdUses(change)
  );
}

/** Whether a picture is shown or declared is decided by all files together. */
function changesPictures({ before, after, changed }: Change): boolean {
  const pictures = (ties: Ties | undefined) =>
    new Set([...(ties?.gives ?? []), ...(ties?.cites ?? [])].filter((name) => /^file:/.test(name)));
  const differ = [...changed].some((file) => {
    const old = pictures(before.get(file)?.ties);
    return old.symmetricDifference(pictures(after.get(file))).size > 0;
  });
  if (differ) return true;
  const declared = new Set([...after.values()].flatMap(({ gives }) => gives));
  const loose = [...after.keys()].some(
    (file) => /^media\//.test(file) && !declared.has(`file:${file.slice('media/'.length)}`),
  );
  return loose && changesNoise({ before, after, changed });
}

function changesSuggestions({ before, after, changed }: Change): boolean {
  const findings = [...before.values()].flatMap((one) => one.findings ?? []);
  const [byName, byFace] = [findings.some(isUnresolved), findings.some(isWorldly)];
  return [...changed].some((file) => {
    const [old, ties] = [before.get(file)?.ties, after.get(file)];
    if (byFace && old?.face !== ties?.face) return true;
    return byName && new Set(old?.gives).symmetricDifference(new Set(ties?.gives)).size > 0;
  });
}

/** Findings on ids that do not exist name the nearest of all that do. */
const isUnresolved = ({ rule }: Finding): boolean => rule === 'ref/unresolved';

/** Rules that look for what would mend a finding in the whole content, tied to the file or not. */
const worldly: ReadonlySet<string> = new Set(['attr/no-attribution']);

const isWorldly = ({ rule }: Finding): boolean => worldly.has(rule);

/** Whether a finding can be worded only with the whole content at hand. */
export const needsAll = (finding: Finding): boolean => isUnresolved(finding) || isWorldly(finding);

/** Whether the text of an actor, topic or source is built is decided by all briefings together. */
function mayWithholdUses({ before, after }: Change): boolean {
  const all = [...after.values(), ...[...before.values()].map(({ ties }) => ties)];
  const guarded = new Set(all.filter((ties) => ties.guarded).flatMap(({ gives }) => gives));
  return (
    guarded.size > 0 &&
    all.some(({ kind, cites }) => kind !== 'briefing' && cites.some((name) => guarded.has(name)))
  );
}

// The graph of names

interface Graph {
  readonly givers: ReadonlyMap<string, readonly string[]>;
  readonly needers: ReadonlyMap<string, readonly string[]>;
  readonly citers: ReadonlyMap<string, readonly string[]>;
}

function graphOf(after: ReadonlyMap<string, Ties>): Graph {
  const givers = new Map<string, string[]>();
  const needers = new Map<string, string[]>();
  const citers = new Map<string, string[]>();
  for (const [file, { gives, needs, cites }] of after) {
    for (const name of gives) append(givers, name, file);
    for (const name of needs) append(needers, name, file);
    for (const name of cites) append(citers, name, file);
  }
  return { givers, needers, citers };
}

function append(lists: Map<string, string[]>, name: string, file: string): void {
  const list = lists.get(name);
  if (list) list.push(file);
  else lists.set(name, [file]);
}

const among = (
  lists: ReadonlyMap<string, readonly string[]>,
  names: readonly string[],
): readonly string[] => names.flatMap((name) => lists.get(name) ?? []);

// What to judge

function filesToJudge(change: Change, graph: Graph): ReadonlySet<string> {
  const { before, after, changed } = change;
  const judge = new Set([...changed].filter((file) => after.has(file)));
  const names: string[] = [];
  for (const file of changed) {
    const [old, ties] = [before.get(file)?.ties, after.get(file)];
    if (old && ties && old.face === ties.face) continue;
    names.push(
      ...(old?.gives ?? []),
      ...(ties?.gives ?? []),
      ...contested(old, ties, change, graph),
    );
  }
  for (const [file, ties] of after) {
    if (ties.embargo !== undefined && isBetween(ties.embargo, change)) names.push(...ties.gives);
    if (ties.review && mayFallDue(ties.review, change)) judge.add(file);
    if (ties.idle && changesNoise(change)) judge.add(file);
    if (before.get(file)?.findings?.some((finding) => pointsInto(finding, changed)))
      judge.add(file);
  }
  for (const file of among(graph.givers, names)) judge.add(file);
  for (const file of usersOf(names, after, graph)) judge.add(file);
  return judge;
}

/** Names of the briefings that a file uses no longer or not yet, or contests: their findings may change. */
function contested(
  old: Ties | undefined,
  ties: Ties | undefined,
  { after }: Change,
  { givers }: Graph,
): readonly string[] {
  const uses = (one: Ties | undefined) => new Set([...(one?.needs ?? []), ...(one?.cites ?? [])]);
  const differing = [...uses(old).symmetricDifference(uses(ties))];
  const names = [...differing, ...(old?.contests ?? []), ...(ties?.contests ?? [])];
  return names.flatMap((name) => {
    // A claim is given by its briefing.
    const files = givers.get(name) ?? givers.get(name.replace(/#.*$/s, '')) ?? [];
    // An id of two things is told at one of them, unless another file's use of it is told.
    if (files.length > 1) return [name];
    return files.flatMap((file) => briefingNames(after.get(file)));
  });
}

/** All that use the names, and those that rest on these in turn. */
function usersOf(
  names: readonly string[],
  after: ReadonlyMap<string, Ties>,
  { needers, citers }: Graph,
): ReadonlySet<string> {
  const users = new Set<string>();
  const spread = new Set(names);
  for (const name of spread) {
    for (const file of citers.get(name) ?? []) users.add(file);
    for (const file of needers.get(name) ?? []) {
      users.add(file);
      for (const given of after.get(file)?.gives ?? []) spread.add(given);
    }
  }
  return users;
}

/** Whether the findings of a file may differ between two times. */
export const isTimely = (ties: Ties, times: Times): boolean =>
  (ties.embargo !== undefined && isBetween(ties.embargo, times)) ||
  (ties.review !== undefined && mayFallDue(ties.review, times));

type Times = Pick<Change, 'then' | 'now'>;

const isBetween = (instant: number, { then, now }: Times): boolean =>
  then < instant !== now < instant;

const day = 86_400_000;

/** Days begin at different hours, so two days beyond either end count, too. */
function mayFallDue([first, last]: readonly [number, number], { then, now }: Times): boolean {
  if (then === now) return false;
  const [earlier, later] = then < now ? [then / day, now / day] : [now / day, then / day];
  return later >= first - 2 && earlier <= last + 3;
}

const changesNoise = ({
  before,
  after,
  changed,
}: Pick<Change, 'before' | 'after' | 'changed'>): boolean =>
  [...changed].some((file) => {
    const old = before.get(file);
    return old?.ties.noisy || old?.findings?.some(isUnresolved) || after.get(file)?.noisy;
  });

const pointsInto = ({ related = [] }: Finding, changed: ReadonlySet<string>): boolean =>
  related.some(({ file }) => changed.has(file));

// What to load

function filesToLoad(
  judge: ReadonlySet<string>,
  after: ReadonlyMap<string, Ties>,
  graph: Graph,
  thorough: boolean,
): ReadonlySet<string> {
  const load = new Set<string>();
  const reach = (files: Iterable<string>) => {
    const waiting = [...files];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (load.has(file)) continue;
      load.add(file);
      const { needs = [], cites = [] } = after.get(file) ?? {};
      waiting.push(...among(graph.givers, needs));
      if (thorough || judge.has(file)) waiting.push(...among(graph.givers, cites));
    }
  };
  reach(judge);
  const used = [...load].flatMap((file) => briefingNames(after.get(file)));
  const judged = [...judge].flatMap((file) => after.get(file)?.gives ?? []);
  const ofBriefings = [...judge].flatMap((file) => briefingNames(after.get(file)));
  reach(among(graph.givers, judged));
  const shared = judged.filter((name) => (graph.givers.get(name)?.length ?? 0) > 1);
  reach(among(graph.needers, [...used, ...ofBriefings, ...shared]));
  reach(among(graph.citers, [...used, ...ofBriefings]));
  reach([...after.keys()].filter((file) => isShared(after.get(file))));
  return load;
}

const briefingNames = (ties: Ties | undefined): readonly string[] =>
  ties?.kind === 'briefing' ? ties.gives : [];

/** What any text may name without a tie: actors and topics by their names, pictures, the site. */
const isShared = (ties: Ties | undefined): boolean =>
  ties?.wild === true || (ties?.kind !== 'briefing' && ties?.kind !== 'source');
