// What CSL-JSON may hold, of what citations use; after csl-data.json of citation-style-language/schema 1.0.2.

const text = { type: 'string', minLength: 1 } as const;

const date = {
  type: 'object',
  properties: {
    'date-parts': {
      type: 'array',
      items: { type: 'array', items: { type: 'integer' }, minItems: 1, maxItems: 3 },
      minItems: 1,
      maxItems: 2,
    },
    circa: { type: ['string', 'number', 'boolean'] },
    literal: text,
  },
  minProperties: 1,
  additionalProperties: false,
} as const;

export const cslSchema = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      type: {
        enum: [
          'chapter',
          'dataset',
          'document',
          'graphic',
          'interview',
          'motion_picture',
          'post',
          'report',
          'song',
          'webpage',
        ],
      },
      id: text,
      language: text,
      author: {
        type: 'array',
        items: { type: 'object', properties: { literal: text }, additionalProperties: false },
      },
      accessed: date,
      issued: date,
      'container-title': text,
      genre: text,
      note: text,
      publisher: text,
      title: text,
      URL: { type: 'string', pattern: '^https?://' },
      version: text,
    },
    required: ['type', 'id'],
    additionalProperties: false,
  },
} as const;
