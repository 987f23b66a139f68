// What one record must or must not say depending on what else it says. Fields whose absence a rule of
// its own names (`brief/cutoff`, `attr/no-attribution` …) are left to that rule.

import type { ActorInput } from '../schema/actor.ts';
import type { BriefingInput } from '../schema/briefing.ts';
import type { ClaimInput } from '../schema/claim.ts';
import { fieldAt, type Path } from '../schema/field-at.ts';
import type { RecordKind } from '../schema/kinds.ts';
import { schemas } from '../schema/kinds.ts';
import type { SiteInput } from '../schema/site.ts';
import type { SourceInput } from '../schema/source.ts';
import { tlpRank, type Tlp } from '../schema/vocabularies.ts';
import { tick, type Fault } from './fault.ts';
import { owner, subject } from './field-words.ts';
import { keySpan, missingSpan, spanAt, under } from './locate.ts';
import type { Located } from './located-yaml.ts';
import type { Pruned } from './prune.ts';
import { addition } from './sample-value.ts';

interface Given {
  readonly kind: RecordKind;
  readonly value: unknown;
  readonly located: Located;
  readonly text: string;
  readonly unsound: readonly Path[];
}

interface Judging extends Given {
  /** Whether a value, or something above it, is already known to be unsound. */
  readonly isUnsound: (at: Path) => boolean;
}

interface Requirements {
  readonly faults: readonly Fault[];
  readonly unsound: readonly Path[];
}

interface Found {
  readonly fault: Fault;
  readonly path: Path;
}

export function requirementFaults(given: Given): Requirements {
  const judging: Judging = { ...given, isUnsound: under(given.unsound) };
  const found = requirements(judging).filter(({ path }) => !judging.isUnsound(path));
  return { faults: found.map(({ fault }) => fault), unsound: found.map(({ path }) => path) };
}

function requirements(judging: Judging): readonly Found[] {
  switch (judging.kind) {
    case 'briefing':
      return ofBriefing(judging, judging.value as Pruned<BriefingInput>);
    case 'source':
      return ofSource(judging, judging.value as Pruned<SourceInput>, []);
    case 'actor':
      return ofActor(judging, judging.value as Pruned<ActorInput>);
    case 'site':
      return ofSite(judging, judging.value as Pruned<SiteInput>);
    default:
      return [];
  }
}

/** Nothing unreleased may be let out by a setting. */
function ofSite(judging: Judging, site: Pruned<SiteInput>): readonly Found[] {
  const fixed = Object.keys(site.rules ?? {}).filter((rule) => rule.startsWith('release/'));
  return fixed.map((rule) =>
    at(judging, ['rules', rule], 'key', {
      message: `the severity of ${tick(rule)} cannot be changed: it keeps unreleased content in`,
      help: `delete \`${rule}\` here`,
    }),
  );
}

function ofBriefing(judging: Judging, briefing: Pruned<BriefingInput>): readonly Found[] {
  const found: Found[] = [];
  if (briefing.status === 'published' && briefing.published === undefined) {
    found.push(missing(judging, [], 'published', 'a published briefing has a date'));
  }
  if (briefing.status === 'withdrawn' && briefing.withdrawn === undefined) {
    found.push(missing(judging, [], 'withdrawn', 'a withdrawn briefing says when and why'));
  }
  if (briefing.status !== undefined && briefing.status !== 'withdrawn' && briefing.withdrawn) {
    found.push(
      at(judging, ['withdrawn'], 'key', {
        message: `${tick('withdrawn')} stands beside ${tick(`status: ${briefing.status}`)}`,
        help: 'write `status: withdrawn`, or delete `withdrawn`',
      }),
    );
  }
  for (const [id, claim] of Object.entries(briefing.claims ?? {})) {
    if (claim) found.push(...ofClaim(judging, claim, ['claims', id]));
  }
  for (const [id, source] of Object.entries(briefing.sources ?? {})) {
    if (source) found.push(...ofDeclaredSource(judging, briefing, source, ['sources', id]));
  }
  return found;
}

function ofDeclaredSource(
  judging: Judging,
  briefing: Pruned<BriefingInput>,
  source: Pruned<SourceInput>,
  path: Path,
): readonly Found[] {
  const found = [...ofSource(judging, source, path)];
  const [own, outer] = [source.tlp, briefing.tlp ?? 'CLEAR'] as const;
  if (own !== undefined && tlpRank(own as Tlp) < tlpRank(outer as Tlp)) {
    found.push(
      at(judging, [...path, 'tlp'], 'value', {
        message: `${tick('tlp')} is ${tick(own)}, below the ${tick(outer)} of the briefing that declares the source`,
        help: `write \`tlp: ${outer}\`, or delete \`tlp\` here`,
      }),
    );
  }
  return found;
}

function ofSource(judging: Judging, source: Pruned<SourceInput>, path: Path): readonly Found[] {
  const found: Found[] = [];
  if (
    source.url === undefined &&
    source.unavailable === undefined &&
    !judging.isUnsound([...path, 'unavailable'])
  ) {
    found.push(
      missing(
        judging,
        path,
        'url',
        'an address, or `unavailable` with the reason why there is none',
      ),
    );
  }
  const pictured = source.kind === 'image' || source.kind === 'video';
  if (pictured && source.imagery === undefined) {
    found.push(
      missing(judging, path, 'imagery', 'who gave the pictures out, and what was altered'),
    );
  }
  const unknownUpstream = judging.isUnsound([...path, 'derivedFrom']);
  if (source.ownReporting === true && source.derivedFrom === undefined && !unknownUpstream) {
    found.push(
      at(judging, [...path, 'ownReporting'], 'key', {
        message: '`ownReporting` stands without a `derivedFrom` list beside it',
        help: 'write `derivedFrom: []` for a document that only reports itself',
      }),
    );
  }
  return found;
}

const assessedOnly = ['confidence', 'likelihood', 'because', 'restsOn', 'despite'] as const;
const perAttribution = ['source', 'locator', 'via', 'quote'] as const;

function ofClaim(judging: Judging, claim: Pruned<ClaimInput>, path: Path): readonly Found[] {
  const found: Found[] = [];
  const assessed = claim.kind === 'assessed' || judging.isUnsound([...path, 'kind']);
  const misplaced = assessed ? [] : assessedOnly.filter((key) => claim[key] !== undefined);
  if (misplaced.length > 0) found.push(notAssessed(judging, path, misplaced));
  for (const key of perAttribution) {
    if (claim.attributions === undefined || claim[key] === undefined) continue;
    found.push(
      at(judging, [...path, key], 'key', {
        message: `${tick(key)} stands beside ${tick('attributions')} in ${owner('briefing', path)}`,
        help: `move ${tick(key)} into the entry of \`attributions\` that it belongs to`,
      }),
    );
  }
  return [...found, ...ofQuantities(judging, claim, path)];
}

/** Several of them are one fault: the claim is an assessment that does not say so. */
function notAssessed(judging: Judging, path: Path, keys: readonly string[]): Found {
  const start = (key: string) => keySpan(judging.located, [...path, key]).start;
  const [first = '', ...others] = keys.toSorted((a, b) => start(a) - start(b));
  const named = [first, ...others].map(tick).join(', ');
  return at(judging, [...path, first], 'key', {
    message: `${named} ${others.length === 0 ? 'stands' : 'stand'} in ${owner('briefing', path)}, which is not an assessment`,
    help: `add \`kind: assessed\` if this is the desk's own judgement, or delete ${named}`,
  });
}

type Quantity = Pruned<NonNullable<Exclude<ClaimInput['quantity'], readonly unknown[]>>>;

function ofQuantities(judging: Judging, claim: Pruned<ClaimInput>, path: Path): readonly Found[] {
  const given: unknown = claim.quantity;
  if (given === undefined) return [];
  if (!Array.isArray(given)) {
    return ofQuantity(judging, given as Quantity, [...path, 'quantity']);
  }
  return given.flatMap((quantity: Quantity | undefined, index) =>
    quantity ? ofQuantity(judging, quantity, [...path, 'quantity', index]) : [],
  );
}

function ofQuantity(judging: Judging, quantity: Quantity, path: Path): readonly Found[] {
  const { value, min, max } = quantity;
  const touched = ['value', 'min', 'max'].some((key) => judging.isUnsound([...path, key]));
  if (touched) return [];
  if (value === undefined && (min === undefined || max === undefined)) {
    return [missing(judging, path, 'value', 'a figure, or `min` and `max`')];
  }
  if (value !== undefined && (min !== undefined || max !== undefined)) {
    return [
      at(judging, path, 'key', {
        message: `${subject(path)} has both ${tick('value')} and ${tick(min === undefined ? 'max' : 'min')}`,
        help: `delete ${tick(min === undefined ? 'max' : 'min')}, or write \`min\` and \`max\` in place of \`value\``,
      }),
    ];
  }
  if (min === undefined || max === undefined || min <= max) return [];
  return [
    at(judging, path, 'key', {
      message: `${tick('min')} is ${tick(String(min))}, more than ${tick('max')}, ${tick(String(max))}`,
      help: `write \`min: ${max}\` and \`max: ${min}\``,
    }),
  ];
}

const unnamedKinds: readonly (string | undefined)[] = [
  'outlet',
  'aggregator',
  'platform',
  undefined,
];

function ofActor(judging: Judging, actor: Pruned<ActorInput>): readonly Found[] {
  const found: Found[] = [];
  if (actor.summary === undefined && !unnamedKinds.includes(actor.kind)) {
    found.push(missing(judging, [], 'summary', 'who or what it is'));
  }
  return found;
}

function missing(judging: Judging, parent: Path, name: string, why: string): Found {
  const path = [...parent, name];
  return {
    path,
    fault: {
      rule: 'schema/invalid',
      ...missingSpan(judging.located, judging.text, parent),
      message: `${tick(name)} is missing in ${owner(judging.kind, parent)}: ${why}`,
      help: addition(name, fieldAt(schemas[judging.kind], path)),
    },
  };
}

function at(
  judging: Judging,
  path: Path,
  where: 'key' | 'value',
  words: Pick<Fault, 'message' | 'help'>,
): Found {
  const span = where === 'key' ? keySpan(judging.located, path) : spanAt(judging.located, path);
  return { path, fault: { rule: 'schema/invalid', ...span, ...words } };
}
