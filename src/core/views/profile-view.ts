// The sourcing profile in words and numbers.

import type { Claim, LinkedText } from '../corpus/corpus.ts';
import { profileOf, type SourcingProfile } from '../provenance/profile.ts';
import { claimStatus, words } from '../schema/vocabularies.ts';
import { dateView, type DateView, type ViewContext } from './context.ts';
import { isSpoken, languageName } from './in-language.ts';
import type { Shape } from './claim-view.ts';

export interface ProfileView {
  readonly claims: number;
  /** Statuses, acts, opinions and judgements that occur. */
  readonly states: readonly {
    readonly shape: Shape;
    readonly label: string;
    readonly count: number;
  }[];
  readonly byOrigins: SourcingProfile['byOrigins'];
  readonly interested: number;
  readonly sourced: number;
  readonly documents: number;
  readonly origins: number;
  readonly sentences: SourcingProfile['sentences'];
  readonly languages: readonly string[];
  readonly languageCodes: readonly string[];
  readonly oldest?: DateView;
  readonly newest?: DateView;
}

export function profileView(
  context: ViewContext,
  claims: readonly Claim[],
  texts: readonly LinkedText[],
): ProfileView {
  const { text, corpus } = context;
  const profile = profileOf(corpus, claims, texts);
  const statuses = words(claimStatus).map((status) => ({
    shape: status,
    label: text.statusWord[status],
    count: profile.byStatus[status],
  }));
  const others = [
    { shape: 'act' as const, label: text.acts(profile.acts), count: profile.acts },
    { shape: 'opinion' as const, label: text.opinions(profile.opinions), count: profile.opinions },
    {
      shape: 'assessed' as const,
      label: text.assessments(profile.assessments),
      count: profile.assessments,
    },
  ];
  const spoken = profile.languages.filter(isSpoken);
  return {
    claims: profile.claims,
    states: [...statuses, ...others].filter(({ count }) => count > 0),
    byOrigins: profile.byOrigins,
    interested: profile.interested,
    sourced: profile.claims - profile.assessments,
    documents: profile.documents,
    origins: profile.origins,
    sentences: profile.sentences,
    languages: spoken.map((language) => languageName(language, context.interfaceLanguage)),
    languageCodes: spoken,
    ...(profile.oldest && { oldest: dateView(context, profile.oldest) }),
    ...(profile.newest && { newest: dateView(context, profile.newest) }),
  };
}
