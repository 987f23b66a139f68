// How to read a claim: every word of the vocabularies with its meaning, and the rules that are silenced or
// changed, with the reasons.

import type { Briefing, LinkedText, Suppression } from '../corpus/corpus.ts';
import { rules } from '../rules/index.ts';
import * as vocabularies from '../schema/vocabularies.ts';
import { claimStatus, words } from '../schema/vocabularies.ts';
import type { Shape } from './claim-view.ts';
import {
  actorNamed,
  briefingNamed,
  claimHref,
  sourceNamed,
  topicNamed,
  type Named,
  type ViewContext,
} from './context.ts';
import type { InterfaceText } from './interface-text.ts';
import { kebab, shapeTerm, termId, type VocabularyName } from './meanings.ts';

export interface SourcingView {
  readonly sections: readonly TermSection[];
  readonly suppressions: readonly SuppressionLine[];
  /** Rules that this publication judges otherwise than they are made. */
  readonly changed: readonly ChangedRule[];
}

export interface TermSection {
  readonly id: string;
  readonly name: string;
  readonly terms: readonly Term[];
}

export interface Term {
  readonly id: string;
  readonly word: string;
  readonly meaning: string;
  /** As files write it, where readers see another word. */
  readonly written?: string;
  readonly shape?: Shape;
}

export interface SuppressionLine {
  readonly rule: RuleNamed;
  readonly in: Named;
  /** The claim, the document, or the first words of the paragraph. */
  readonly at?: Named;
  readonly reason: string;
}

export interface RuleNamed {
  readonly id: string;
  readonly name: string;
  readonly href: string;
}

export interface ChangedRule {
  readonly rule: RuleNamed;
  readonly severity: keyof typeof vocabularies.severitySetting;
}

export const sourcingView = (context: ViewContext): SourcingView => ({
  sections: termSections(context.text),
  suppressions: suppressionLines(context),
  changed: changedRules(context),
});

// Words

export function termSections(text: InterfaceText): readonly TermSection[] {
  return order.map((name) => ({
    id: kebab(name),
    name: text.vocabulary[name],
    terms: words(vocabularies[name]).map((word) => term(text, name, word)),
  }));
}

/** What stands beside every statement comes first. */
const order = [
  'claimStatus',
  'claimNature',
  'claimKind',
  'computed',
  'confidence',
  'likelihood',
  'verificationMethod',
  'quantityQualifier',
  'translationKind',
  'interestRole',
  'reliabilityGrade',
  'derivation',
  'sourceKind',
  'urlStatus',
  'imageryAccess',
  'alteration',
  'actorKind',
  'briefingStatus',
  'revisionKind',
  'tlp',
  'severitySetting',
] as const satisfies readonly VocabularyName[];

function term(text: InterfaceText, name: VocabularyName, written: string): Term {
  const word = shownWords(text)[name][written] ?? written;
  const shape = shapes.find((one) => shapeTerm(one) === termId(name, written));
  return {
    id: termId(name, written),
    word,
    meaning: (vocabularies[name] as Readonly<Record<string, string>>)[written] ?? '',
    ...(word.toLowerCase() !== written && name !== 'computed' && { written }),
    ...(shape !== undefined && { shape }),
  };
}

const shapes: readonly Shape[] = [...words(claimStatus), 'act', 'opinion', 'assessed'];

/** The words that readers see, by the words in files. */
const shownWords = (
  text: InterfaceText,
): { readonly [Name in VocabularyName]: Readonly<Record<string, string>> } => ({
  claimStatus: text.statusWord,
  claimNature: { fact: text.fact, act: text.act, opinion: text.opinion },
  claimKind: { reported: text.reported, observed: text.observed, assessed: text.assessed },
  computed: text.computedWord,
  confidence: text.confidenceWord,
  likelihood: text.likelihoodWord,
  verificationMethod: text.methodWord,
  quantityQualifier: text.qualifier,
  translationKind: text.translated,
  interestRole: text.interestRole,
  reliabilityGrade: text.gradeWord,
  derivation: text.derivation,
  sourceKind: text.sourceKind,
  urlStatus: text.urlStatusWord,
  imageryAccess: text.accessWord,
  alteration: text.alteration,
  actorKind: text.actorKind,
  briefingStatus: text.briefingStatus,
  revisionKind: text.revisionKind,
  tlp: text.tlp,
  severitySetting: { off: text.severityOff, ...text.severity },
});

// Rules

const summaries: ReadonlyMap<string, string> = new Map(
  rules.map(({ id, summary }) => [id, summary]),
);

/** Nothing where there is no such rule. */
function ruleNamed({ base }: ViewContext, id: string): readonly RuleNamed[] {
  const name = summaries.get(id);
  return name === undefined ? [] : [{ id, name, href: `${base}rules/${id}/` }];
}

const changedRules = (context: ViewContext): readonly ChangedRule[] =>
  Object.entries(context.corpus.site.rules)
    .filter(([id]) => !id.startsWith('release/'))
    .flatMap(([id, severity]) => ruleNamed(context, id).map((rule) => ({ rule, severity })))
    .sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));

/** Of what is released, by rule; without a reason a suppression has no effect. */
function suppressionLines(context: ViewContext): readonly SuppressionLine[] {
  return holdersOf(context)
    .flatMap((holder) => holder.suppress.flatMap((one) => suppressionLine(context, one, holder)))
    .sort((a, b) => (a.rule.id === b.rule.id ? 0 : a.rule.id < b.rule.id ? -1 : 1));
}

interface Holder {
  readonly named: Named;
  readonly suppress: readonly Suppression[];
  readonly claims?: Briefing['claims'];
  /** Where the paragraphs are that its suppressions can name. */
  readonly texts: () => readonly LinkedText[];
}

function holdersOf(context: ViewContext): readonly Holder[] {
  const { briefings, actors, topics, sources, site } = context.corpus;
  const allTexts = () =>
    [briefings, actors, topics].flatMap((things) => [...things.values()].map(({ text }) => text));
  return [
    {
      named: { name: site.title, href: context.base },
      suppress: site.suppress,
      texts: allTexts,
    },
    ...[...briefings.values()].map(({ id, suppress, claims, text }) => ({
      named: briefingNamed(context, id),
      suppress,
      claims,
      texts: () => [text],
    })),
    ...[...actors.values()].map(({ id, suppress, text }) => ({
      named: actorNamed(context, id),
      suppress,
      texts: () => [text],
    })),
    ...[...topics.values()].map(({ id, suppress, text }) => ({
      named: topicNamed(context, id),
      suppress,
      texts: () => [text],
    })),
    ...[...sources.values()].map(({ id, suppress }) => ({
      named: sourceNamed(context, id),
      suppress,
      texts: () => [],
    })),
  ];
}

function suppressionLine(
  context: ViewContext,
  { rule, at, reason = '' }: Suppression,
  holder: Holder,
): readonly SuppressionLine[] {
  if (reason.trim() === '' || rule.startsWith('release/')) return [];
  return ruleNamed(context, rule).map((named) => {
    const place = at === undefined ? undefined : placeOf(context, at, holder);
    return { rule: named, in: holder.named, ...(place && { at: place }), reason };
  });
}

/** It may name what is withheld: only an id or a paragraph that is released is shown. */
function placeOf(context: ViewContext, at: string, { claims, texts }: Holder): Named | undefined {
  const claim = claims?.get(at);
  if (claim) return { name: claim.text || at, href: claimHref(context, claim.ref) };
  if (context.corpus.sources.has(at)) return sourceNamed(context, at);
  const start = folded(at);
  const stands = texts().some(({ body }) =>
    body.blocks.some(({ text }) => folded(text).startsWith(start)),
  );
  return stands ? { name: `“${at} …”` } : undefined;
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
