// An actor: anyone who says, publishes or is written about.

import { z } from 'zod';
import { country, date, idOrName, language, reference, text, url } from './fields.ts';
import { formerly, marking, suppress } from './shared.ts';
import * as vocabulary from './vocabularies.ts';
import { words } from './vocabularies.ts';

const alias = z
  .union([
    text('A name'),
    z.strictObject({ text: text('A name'), language: language('Its language') }),
  ])
  .meta({ description: 'Another name; the original script belongs here' });

const affiliation = z
  .strictObject({
    with: reference('The body', 'actor'),
    role: text('What they are there').optional(),
    from: date('Since when').optional(),
    to: date('Until when').optional(),
  })
  .meta({ description: 'A position; the first that is current speaks for the person' });

const controlledBy = z
  .union([
    reference('The actor in control', 'actor'),
    z.strictObject({
      actor: reference('The actor in control', 'actor'),
      basis: reference('The source that shows it', 'source').optional(),
      asOf: date('When it was so').optional(),
    }),
  ])
  .meta({ description: 'Who controls what it says; not ownership or funding' });

const interest = z
  .strictObject({
    in: reference('A topic', 'topic'),
    as: z.enum(words(vocabulary.interestRole)).meta({ description: 'What makes it interested' }),
    note: text('In what way').optional(),
  })
  .meta({ description: 'A topic on which it is no disinterested witness' });

const reliability = z
  .strictObject({
    grade: z.enum(words(vocabulary.reliabilityGrade)).meta({ description: 'A to F' }),
    scope: text('For what sort of statement'),
    basis: text('What the grade rests on'),
    by: idOrName('Who graded', 'actor'),
    date: date('When'),
  })
  .meta({ description: 'A grade with its scope and basis; a bare letter is an error' });

export const actor = z
  .strictObject({
    name: text('Its usual name'),
    kind: z.enum(words(vocabulary.actorKind)).meta({ description: 'What kind of actor' }),
    aliases: z.array(alias).meta({ description: 'Other names and spellings' }).optional(),
    adjectives: z
      .array(text('A word'))
      .meta({ description: 'Words recognised as naming it but not linked' })
      .optional(),
    summary: text('Who or what it is', 300)
      .meta({ needed: 'unless `kind` is `outlet`, `aggregator` or `platform`' })
      .optional(),
    country: country('ISO 3166-1 alpha-2 code').optional(),
    partOf: reference('The body that it belongs to and answers to', 'actor').optional(),
    memberOf: z
      .array(reference('An actor', 'actor'))
      .meta({ description: 'Membership without control' })
      .optional(),
    affiliations: z.array(affiliation).meta({ description: 'Positions of a person' }).optional(),
    controlledBy: controlledBy.optional(),
    independent: text('Why it speaks for itself although part of another').optional(),
    interests: z
      .array(interest)
      .meta({ description: 'Where it is an interested party' })
      .optional(),
    reliability: z.array(reliability).meta({ description: 'Grades' }).optional(),
    sameAs: z
      .array(url('An address'))
      .meta({ description: 'The same actor elsewhere: Wikidata and the like' })
      .optional(),
    tlp: marking,
    formerly,
    suppress,
  })
  .meta({ description: 'Frontmatter of an actor' });

export type ActorInput = z.input<typeof actor>;
