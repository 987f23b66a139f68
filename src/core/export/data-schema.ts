// What the data files hold, field by field: the one description of it, from which the page on the data is made
// and against which tests hold every file.

import { z } from 'zod';

const text = (description: string) => z.string().meta({ description });
const list = <T extends z.ZodType>(of: T, description: string) => z.array(of).meta({ description });
const address = (description: string) => z.url().meta({ description });
const date = (description: string) =>
  z
    .string()
    .min(1)
    .meta({ description: `${description} (EDTF)` });

const named = z
  .strictObject({
    name: text('As it is called on the site'),
    url: address('Its page').optional(),
  })
  .meta({ description: 'A name, with the address of its page where it has one' });

const attribution = z
  .strictObject({
    speaker: text('Who asserts it; of somebody unnamed, the description').optional(),
    unnamed: z.literal(true).meta({ description: 'The speaker is not named' }).optional(),
    said: date('When it was said').optional(),
    document: named.meta({ description: 'The document that was read' }).optional(),
    locator: text('Page, paragraph or timecode').optional(),
    chain: list(named, 'From the document that was read to where it begins'),
    origins: list(named, 'Who can know: where the chain ends; empty where that is not known'),
    interested: z
      .boolean()
      .meta({ description: 'The speaker, or whom it answers to, has a stake in the matter' }),
    quote: text('The words used').optional(),
  })
  .meta({ description: 'Who says so, and how it reached us' });

export const claimData = z
  .strictObject({
    id: text('Permanent: `briefing#claim`'),
    url: address('Permanent address'),
    briefing: named.meta({ description: 'The briefing that has it' }),
    text: text('What is said to be so'),
    language: text('Of the text (BCP 47)'),
    kind: z.enum(['reported', 'observed', 'assessed']).meta({
      description: "Somebody else's information, seen by the desk, or the desk's judgement",
    }),
    nature: z
      .enum(['fact', 'act', 'opinion'])
      .meta({ description: 'What sort of thing is claimed; acts and opinions have no status' }),
    status: z
      .enum(['unverified', 'corroborated', 'verified', 'disputed', 'refuted'])
      .meta({ description: 'Whether it happened, as far as is known' })
      .optional(),
    confidence: z
      .enum(['low', 'moderate', 'high'])
      .meta({ description: 'Of a judgement: how far the sourcing carries it' })
      .optional(),
    likelihood: text('Of a judgement: a word of ICD 203').optional(),
    dates: list(date('A date'), 'When it happened, or is said to have happened'),
    about: list(named, 'Whom it concerns'),
    topics: list(named, 'What it is about'),
    figures: list(
      z
        .strictObject({ label: text('What is counted'), figure: text('In words, with its unit') })
        .meta({ description: 'A figure' }),
      'Figures that it gives',
    ),
    documents: z.int().meta({ description: 'Distinct documents over all chains' }),
    origins: list(named, 'Distinct origins: fourteen documents that repeat one report have one'),
    attributions: list(attribution, 'Who says so, each with its way to us'),
    retracted: z
      .enum(['all', 'some'])
      .meta({ description: 'It rests on retracted documents, wholly or in part' })
      .optional(),
    disputes: list(address('A claim'), 'Claims that it contradicts, or that contradict it'),
    supersededBy: list(address('A claim'), 'Claims that replace it'),
  })
  .meta({ description: 'A claim: one thing that somebody says is so' });

const imprint = {
  publisher: text('Who publishes'),
  licence: text('Of the texts').optional(),
  revision: text('What this state of the content is called').optional(),
};

const thing = {
  id: text('Permanent'),
  url: address('Its page'),
  ...imprint,
};

export const briefingData = z
  .strictObject({
    ...thing,
    title: text('Headline'),
    summary: text('The bottom line; empty of one withdrawn'),
    language: text('Of the text (BCP 47)'),
    status: z.enum(['published', 'withdrawn']).meta({ description: 'Whether it stands' }),
    withdrawn: z
      .strictObject({ date: date('When'), reason: text('Why') })
      .meta({ description: 'When and why it was withdrawn' })
      .optional(),
    published: date('First publication').optional(),
    updated: date('Last significant change').optional(),
    informationCutoff: date('Information as of').optional(),
    authors: list(named, 'Who wrote it'),
    topics: list(named, 'What it is about'),
    supersedes: named.meta({ description: 'The briefing that it replaces' }).optional(),
    supersededBy: list(named, 'Briefings that replace it'),
    translations: list(named, 'The same in other languages'),
    takeaways: list(z.string().meta({ description: 'A point' }), 'Key points'),
    gaps: list(z.string().meta({ description: 'A gap' }), 'What is not known'),
    revisions: list(
      z
        .strictObject({
          date: date('When'),
          kind: text('What sort of change'),
          note: text('What changed'),
        })
        .meta({ description: 'A change' }),
      'Its history since publication',
    ),
    sources: list(named, 'The documents that it rests on'),
    claims: list(claimData, 'Its own claims, in the order of its text'),
  })
  .meta({ description: 'A briefing: `/briefings/<id>/index.json`' });

/** Lists that go on for pages have their beginning here; all claims are in `claims.json`. */
const part = (description: string) =>
  z
    .strictObject({
      all: z.int().meta({ description: 'How many there are' }),
      first: list(named, 'The first of them, in the order of the page'),
    })
    .meta({ description });

export const actorData = z
  .strictObject({
    ...thing,
    name: text('Name'),
    kind: text('What it is'),
    summary: text('In a sentence; may be empty'),
    aliases: list(z.string().meta({ description: 'A name' }), 'Other names, in all scripts'),
    country: text('Where it belongs').optional(),
    speaksFor: named
      .meta({ description: 'The principal: whom it answers to in the end' })
      .optional(),
    partOf: named.meta({ description: 'The body that it belongs to' }).optional(),
    memberOf: list(named, 'Memberships, without control'),
    controlledBy: named.meta({ description: 'Who controls what it says' }).optional(),
    affiliations: list(named, "A person's positions"),
    sameAs: list(address('An address'), 'The same elsewhere'),
    briefings: part('Briefings that it is in'),
    said: part('Claims that it makes'),
    about: part('Claims about it'),
    published: part('Documents that it published'),
  })
  .meta({ description: 'An actor: `/actors/<id>/index.json`' });

export const topicData = z
  .strictObject({
    ...thing,
    name: text('Name'),
    summary: text('Its scope'),
    aliases: list(z.string().meta({ description: 'A name' }), 'Other names'),
    broader: named.meta({ description: 'The wider topic' }).optional(),
    narrower: list(named, 'Topics that it covers'),
    related: list(named, 'See also'),
    measures: list(
      z
        .strictObject({ label: text('What is counted'), unit: text('In what') })
        .meta({ description: 'A measure' }),
      'Figures counted',
    ),
    briefings: part('Its briefings'),
    claims: part('Its claims'),
  })
  .meta({ description: 'A topic: `/topics/<id>/index.json`' });

export const sourceData = z
  .strictObject({
    ...thing,
    title: text('As published, or a description in brackets'),
    titleTranslated: text('In the language of the site').optional(),
    kind: text('What sort of document'),
    language: text('Of the document (BCP 47)'),
    documentPublisher: named.meta({ description: 'Who published it' }),
    authors: list(z.string().meta({ description: 'A name' }), 'Who wrote it'),
    published: date('When it was published; absent where that is not known').optional(),
    accessed: date('When it was read').optional(),
    documentUrl: address('Where it stands').optional(),
    archives: list(
      z
        .strictObject({ url: address('The copy'), date: date('When it was made').optional() })
        .meta({ description: 'A copy' }),
      'Archived copies',
    ),
    derivesFrom: list(
      z
        .strictObject({ how: text('What it does with it'), from: named })
        .meta({ description: 'A step upstream' }),
      'What it takes over',
    ),
    derivation: z
      .enum(['given', 'own', 'own-and-given', 'unknown'])
      .meta({ description: 'Whether it reports itself, takes over, both, or nobody knows' }),
    retracted: z
      .strictObject({ date: date('When').optional(), note: text('Why') })
      .meta({ description: 'It was taken back' })
      .optional(),
    claims: part('Claims that rest on it'),
  })
  .meta({ description: 'A source: `/sources/<id>/index.json`' });

export const claimsFile = z
  .strictObject({
    ...imprint,
    site: address('The site'),
    claims: list(claimData, 'The claims of all briefings, the newest briefing first'),
  })
  .meta({ description: 'All claims: `/claims.json`' });

export type ClaimData = z.infer<typeof claimData>;
export type BriefingData = z.infer<typeof briefingData>;
export type ActorData = z.infer<typeof actorData>;
export type TopicData = z.infer<typeof topicData>;
export type SourceData = z.infer<typeof sourceData>;

export const dataSchemas = {
  claimsFile,
  claimData,
  briefingData,
  actorData,
  topicData,
  sourceData,
};
