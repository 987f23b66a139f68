// A claim: one thing somebody says is so. What a claim must have depends on its kind and is judged by
// the rules of `claim/`, `attr/`, `verify/` and `confidence/`, which say how to mend it.

import { z } from 'zod';
import { claimRef, date, id, idOrName, language, reference, text } from './fields.ts';
import * as vocabulary from './vocabularies.ts';
import { words } from './vocabularies.ts';

export const unnamedSpeaker = z
  .strictObject({
    unnamed: text('How the speaker is described, for want of a name'),
    reason: text('Why the speaker is not named').meta({ needed: 'always' }).optional(),
    of: reference('The body for which they speak', 'actor').optional(),
  })
  .meta({ description: 'A speaker without a name' });

const saidBy = z
  .union([reference('Who asserts it', 'actor'), unnamedSpeaker])
  .meta({ description: 'Who asserts it; left out, the source in its own voice' });

const via = z.array(idOrName('A source, an actor or a name', 'upstream')).meta({
  description: "How it reached the source, nearest first; `[]` is the source's own reporting",
});

const basedOn = z
  .array(reference('A source or an actor', 'upstream'))
  .meta({ description: 'What the speaker worked from, where that is not their own knowledge' });

const quote = z
  .strictObject({
    text: text('The words used, in the language of the briefing'),
    language: language('The language of `text`').optional(),
    original: text('The words in the original language').optional(),
    originalLanguage: language('The language of `original`').optional(),
    translation: z
      .enum(words(vocabulary.translationKind))
      .meta({ description: 'What kind of translation `text` is' })
      .optional(),
    translator: text('Who translated').optional(),
  })
  .meta({ description: 'The words used' });

const source = reference('The document that was read', 'source');
const locator = text('Page, paragraph or timecode in the document');
const againstInterest = text('Why this speaker, though a party, has no interest in saying so');
const said = date("When it was said; by default the document's date");

export const attribution = z
  .strictObject({
    saidBy: saidBy.optional(),
    source,
    locator: locator.optional(),
    via: via.optional(),
    basedOn: basedOn.optional(),
    againstInterest: againstInterest.optional(),
    said: said.optional(),
    quote: quote.optional(),
  })
  .meta({ description: 'One party or document that asserts the claim' });

const quantity = z
  .strictObject({
    measure: reference('The measure, declared by a topic', 'measure'),
    value: z
      .number()
      .meta({ description: 'The figure', needed: 'unless there are `min` and `max`' })
      .optional(),
    min: z
      .number()
      .meta({ description: 'The lower end of a range', needed: 'unless there is a `value`' })
      .optional(),
    max: z
      .number()
      .meta({ description: 'The upper end of a range', needed: 'unless there is a `value`' })
      .optional(),
    qualifier: z
      .enum(words(vocabulary.quantityQualifier))
      .meta({ description: 'How exact the figure is' })
      .optional(),
    unit: text("The unit, where it is not the measure's").optional(),
  })
  .meta({ description: 'A figure: `value`, or `min` and `max`' });

const verification = z
  .strictObject({
    method: z
      .array(z.enum(words(vocabulary.verificationMethod)).meta({ description: 'A method' }))
      .meta({ description: 'How it was checked', needed: 'always' })
      .optional(),
    by: idOrName('Who checked it: an actor or a name', 'actor')
      .meta({ needed: 'always' })
      .optional(),
    date: date('When it was checked').meta({ needed: 'always' }).optional(),
    with: z
      .array(reference('A document', 'source'))
      .meta({ description: 'The documents that it was checked with' })
      .optional(),
    note: text('What was found').optional(),
  })
  .meta({ description: 'How the claim was checked; required for `verified` and `refuted`' });

export const claim = z
  .strictObject({
    kind: z
      .enum(words(vocabulary.claimKind))
      .default('reported')
      .meta({ description: 'Whose information it is' }),
    nature: z
      .enum(words(vocabulary.claimNature))
      .default('fact')
      .meta({ description: 'What sort of thing is claimed; acts and opinions take no `status`' }),
    text: text('Restatement for lists; by default the sentence of the citation').optional(),
    saidBy: saidBy.optional(),
    source: source
      .meta({ needed: 'if `kind` is `reported` and there are no `attributions`' })
      .optional(),
    locator: locator.optional(),
    via: via.optional(),
    basedOn: basedOn.optional(),
    againstInterest: againstInterest.optional(),
    said: said.optional(),
    quote: quote.optional(),
    attributions: z
      .array(attribution)
      .min(1)
      .meta({ description: 'Who asserts it, where several parties or documents do' })
      .optional(),
    status: z
      .enum(words(vocabulary.claimStatus))
      .meta({ description: 'What is known about its truth; `unverified` by default' })
      .optional(),
    verification: verification
      .meta({ needed: 'if `status` is `verified` or `refuted`' })
      .optional(),
    date: z
      .union([date('A date'), z.array(date('A date')).min(1)])
      .meta({ description: 'When it happened or is said to have happened' })
      .optional(),
    about: z
      .array(reference('An actor', 'actor'))
      .meta({ description: 'Whom it concerns; by default the actors named in its sentence' })
      .optional(),
    topics: z
      .array(reference('A topic', 'topic'))
      .meta({ description: "What it concerns; by default the briefing's topics" })
      .optional(),
    quantity: z
      .union([quantity, z.array(quantity).min(1)])
      .meta({ description: 'A figure or several' })
      .optional(),
    disputes: z
      .array(claimRef('A claim'))
      .meta({ description: 'Claims that this one contradicts; read both ways' })
      .optional(),
    supersedes: claimRef('An earlier claim that this one replaces').optional(),
    confidence: z
      .enum(words(vocabulary.confidence))
      .meta({
        description: 'How good the sourcing of a judgement is; assessed claims only',
        needed: 'if `kind` is `assessed`',
      })
      .optional(),
    likelihood: z
      .enum(words(vocabulary.likelihood))
      .meta({ description: 'How probable it is; assessed claims only' })
      .optional(),
    because: text('Why the desk judges so; assessed claims only')
      .meta({ needed: 'if `kind` is `assessed`' })
      .optional(),
    restsOn: z
      .array(claimRef('A claim'))
      .meta({
        description: 'What the judgement stands on; assessed claims only',
        needed: 'if `kind` is `assessed`',
      })
      .optional(),
    despite: z
      .array(claimRef('A claim'))
      .meta({ description: 'Weighed and found weaker; shown, not counted; assessed claims only' })
      .optional(),
  })
  .meta({ description: 'One thing somebody says is so' });

export const claims = z
  .record(id('The id of a claim', 'claim'), claim)
  .meta({ description: 'The claims of the briefing by their ids' });

export type ClaimInput = z.input<typeof claim>;
export type AttributionInput = z.input<typeof attribution>;
