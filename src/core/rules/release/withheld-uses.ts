// Where something that would be built cites, links or shows something that would not.

import type { CiteTarget, Corpus } from '../../corpus/corpus.ts';
import type { Reference } from '../../corpus/references.ts';
import type { WithheldReason } from '../../corpus/release.ts';
import { claimRef } from '../../corpus/resolve.ts';
import { pictureName } from '../../corpus/used.ts';
import { tick } from '../../read/fault.ts';
import type { FileRecord } from '../../read/read-file.ts';
import { valueAt, type Place } from '../places.ts';
import { oncePerRun } from '../once-for.ts';
import type { Report, RuleContext } from '../rule.ts';
import type { LinkedBody, Text } from '../texts.ts';
import { withheldBriefing, withheldSource, withheldThing, type Withheld } from './withheld.ts';
import { wouldBeBuilt } from './would-be-built.ts';

/** The reports of one reason; where several hold, the first of draft, marking, embargo speaks. */
export function withheldUses(context: RuleContext, reason: WithheldReason): readonly Report[] {
  return allUses(context)
    .filter(({ withheld }) => withheld.reason === reason)
    .map(reportOf);
}

const allUses = oncePerRun(search);

function search(context: RuleContext): readonly Use[] {
  const { briefings, bodies, notes } = wouldBeBuilt(context.corpus, context.now);
  return [
    ...briefings.flatMap(({ record }) => inYaml(context, record)),
    ...bodies.flatMap((body) => [...inCitations(context, body), ...inLinks(context, body)]),
    ...notes.flatMap((note) => inLinks(context, note)),
  ];
}

interface Use {
  /** The kind of file in which it is named. */
  readonly kind: FileRecord['kind'];
  readonly at: Place;
  /** How the message begins: "the citation … names". */
  readonly how: string;
  readonly target: Target;
  readonly withheld: Withheld;
}

interface Target {
  /** "the source `x`", "a claim of the briefing `x`". */
  readonly name: string;
  readonly withheld: Withheld | undefined;
}

function reportOf({ kind, at, how, target, withheld }: Use): Report {
  const { because, help, related } = withheld;
  const { there, here, kinds } = help;
  const otherwise = kinds.includes(kind) ? here : 'take it out';
  return {
    at,
    message: `${how} ${target.name}, ${because}`,
    help: there.startsWith(otherwise) ? there : `${there}, or ${otherwise}`,
    related,
  };
}

function use(
  { kind }: FileRecord,
  at: Place,
  how: string,
  target: Target | undefined,
): readonly Use[] {
  return target?.withheld ? [{ kind, at, how, target, withheld: target.withheld }] : [];
}

// What is named

type Asking = Pick<RuleContext, 'corpus' | 'now'>;

function ofBriefing(asking: Asking, id: string, name: string): Target | undefined {
  const briefing = asking.corpus.briefings.get(id);
  return briefing && { name: `${name} ${tick(id)}`, withheld: withheldBriefing(asking, briefing) };
}

const ofClaim = (asking: Asking, ref: string): Target | undefined =>
  ofBriefing(asking, ref.slice(0, ref.indexOf('#')), 'a claim of the briefing');

function ofSource(asking: Asking, id: string): Target | undefined {
  const source = asking.corpus.sources.get(id);
  return source && { name: `the source ${tick(id)}`, withheld: withheldSource(asking, source) };
}

function ofThing(asking: Asking, kind: 'actor' | 'topic', id: string): Target | undefined {
  const { actors, topics } = asking.corpus;
  const thing = kind === 'actor' ? actors.get(id) : topics.get(id);
  return thing && { name: `the ${kind} ${tick(id)}`, withheld: withheldThing(asking, thing) };
}

const ofCite = (asking: Asking, target: CiteTarget): Target | undefined =>
  'claim' in target ? ofClaim(asking, target.claim) : ofSource(asking, target.source);

// Where it is named

/** Fields whose references count as citing; every other is left out of the views in silence. */
const citing: readonly unknown[] = ['source', 'via', 'basedOn', 'with', 'restsOn', 'despite'];

function inYaml(context: RuleContext, record: FileRecord): readonly Use[] {
  return (context.references.get(record) ?? []).flatMap((reference) => {
    const { path } = reference;
    const field = path.findLast((key) => typeof key === 'string');
    const inClaim = path[0] === 'claims' && citing.includes(field);
    if (!inClaim && path[0] !== 'takeaways') return [];
    const how = path[0] === 'takeaways' ? 'a takeaway names' : `${tick(String(field))} names`;
    return use(record, valueAt(record, path), how, ofReference(context, record, reference));
  });
}

function ofReference(
  asking: Asking,
  record: FileRecord,
  { of, value }: Reference,
): Target | undefined {
  if (of === 'claim') return ofClaim(asking, claimRef(value, record.id) ?? '');
  return (
    ofSource(asking, value) ?? (of === 'upstream' ? ofThing(asking, 'actor', value) : undefined)
  );
}

function inCitations(asking: Asking, { record, body, text, place }: LinkedBody): readonly Use[] {
  return body.citations.flatMap(({ cites }, index) =>
    cites.flatMap((cite, at) => {
      const target = text.targets[index]?.[at];
      const how = `the citation ${tick(`@${cite.id}`)} names`;
      return target ? use(record, place(cite), how, ofCite(asking, target)) : [];
    }),
  );
}

function inLinks(asking: Asking, { record, body, place }: Text): readonly Use[] {
  const links = body.links.flatMap((link) =>
    use(record, place(link), `the link ${tick(link.url)} names`, ofLink(asking, link.url)),
  );
  const pictures = body.pictures.flatMap((picture) =>
    use(
      record,
      place(picture),
      `the picture ${tick(picture.url)} shows`,
      ofPicture(asking, picture.url),
    ),
  );
  return [...links, ...pictures];
}

function ofLink(asking: Asking, url: string): Target | undefined {
  const [, kind, id = ''] = /^(actor|topic|briefing):([a-z0-9-]+)(?:#.*)?$/.exec(url) ?? [];
  if (kind === undefined) return undefined;
  return kind === 'briefing'
    ? ofBriefing(asking, id, 'the briefing')
    : ofThing(asking, kind === 'actor' ? 'actor' : 'topic', id);
}

/** A picture that several sources declare is shown if one of them may be. */
function ofPicture(asking: Asking, url: string): Target | undefined {
  const name = pictureName(url);
  const targets = sourcesOf(asking.corpus, name).flatMap((id) => ofSource(asking, id) ?? []);
  return targets.every(({ withheld }) => withheld) ? targets[0] : undefined;
}

const sourcesOf = (corpus: Corpus, file: string): readonly string[] =>
  [...corpus.sources.values()].filter((one) => one.file === file).map(({ id }) => id);
