// Citations as golden files, and each format read back by somebody else's reader or a strict one.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@retorquere/bibtex-parser';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import {
  briefingCitation,
  claimCitation,
  ownClaims,
  sourceCitation,
  type Citation,
} from '../../../src/core/export/citation.ts';
import { citationFormats } from '../../../src/core/export/citation-formats.ts';
import { citedWorld } from './cited-world.ts';
import { cslSchema } from './csl-schema.ts';
import { readRis } from './read-ris.ts';

const { views, settings } = citedWorld();
const { text } = settings.site;
const floods = views.briefings.get('floods');
const citations: readonly Citation[] = [
  briefingCitation(settings, floods),
  briefingCitation(settings, views.briefings.get('gone')),
  ...ownClaims(floods).map((claim) => claimCitation(settings, floods, claim)),
  ...['flood', 'decade', 'maybe'].map((id) => sourceCitation(settings, views.sources.get(id))),
];

const written = (ending: string): string =>
  citationFormats.find((format) => format.ending === ending)?.write(citations, text) ?? '';

describe('citations', () => {
  it.each(citationFormats)('are written as $name as the golden file has them', ({ ending }) => {
    const golden = join(import.meta.dirname, 'golden', `citations.${ending}`);
    expect(written(ending)).toBe(readFileSync(golden, 'utf8'));
  });
});

describe('BibLaTeX, read by a parser', () => {
  const { entries, errors } = parse(written('bib'), { sentenceCase: false, raw: false });
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const plain = (html: unknown): string => String(html).replace(/<\/?span[^>]*>/g, '');

  it('has no faults and every entry', () => {
    expect(errors).toEqual([]);
    expect(entries.map(({ key, type }) => [key, type])).toEqual([
      ['floods', 'report'],
      ['gone', 'report'],
      ['floods:said', 'incollection'],
      ['floods:years', 'incollection'],
      ['floods:perhaps', 'incollection'],
      ['flood', 'online'],
      ['decade', 'dataset'],
      ['maybe', 'report'],
    ]);
  });

  it('keeps letters of every script, and the signs that LaTeX has for itself', () => {
    expect(plain(byKey.get('flood')?.fields.title)).toBe(views.sources.get('flood').title);
    expect(
      byKey.get('flood')?.fields.author?.map(({ name, lastName }) => plain(name ?? lastName)),
    ).toEqual(['Редакция', 'Post & Sons']);
    expect(plain(byKey.get('floods')?.fields.title)).toBe('Северная река: 100% flooded & rising');
  });

  it('has the dates as EDTF, and no date where none is known', () => {
    expect(entries.map(({ key, fields }) => [key, fields.date])).toEqual([
      ['floods', '2024-11-16'],
      ['gone', '2024-11-10'],
      ['floods:said', '2024-11-16'],
      ['floods:years', '2024-11-16'],
      ['floods:perhaps', '2024-11-16'],
      ['flood', '2024-11-14/2024-11-16'],
      ['decade', '195X'],
      ['maybe', '2024-11?'],
    ]);
  });

  it('names the permanent address of a claim', () => {
    expect(byKey.get('floods:said')?.fields.url).toBe(
      'https://desk.example/sub/briefings/floods/#said',
    );
  });
});

describe('RIS, read strictly', () => {
  const records = readRis(written('ris'));

  it('says of a briefing who, what, when, where, and what became of it', () => {
    expect(records[0]).toEqual([
      ['TY', 'RPRT'],
      ['ID', 'floods'],
      ['AU', 'Desk'],
      ['AU', 'Редакция «Север»'],
      ['TI', 'Северная река: 100% flooded & rising'],
      ['PB', 'Example desk'],
      ['PY', '2024'],
      ['DA', '2024/11/16/'],
      ['LA', 'en'],
      ['UR', 'https://desk.example/sub/briefings/floods/'],
      ['N1', 'Revision: r7_a'],
      ['N1', 'Updated 20 November 2024'],
      ['N1', 'Replaced by: Newer floods, https://desk.example/sub/briefings/newer/'],
    ]);
  });

  it('puts a claim of two lines on one', () => {
    expect(records[2]?.find(([tag]) => tag === 'TI')).toEqual(['TI', 'The river_rose by 50%.']);
  });

  it('writes dates as RIS has them, in words where it has none', () => {
    const dates = records.map((record) =>
      record.filter(([tag]) => ['PY', 'DA', 'Y2'].includes(tag)).map(([, value]) => value),
    );
    expect(dates.slice(5)).toEqual([
      ['2024', '2024/11/14/14–16 November 2024', '2024/11//'],
      ['///1950s'],
      ['2024', '2024/11//November 2024 (uncertain)'],
    ]);
  });
});

describe('CSL-JSON', () => {
  const entries = JSON.parse(written('csl.json')) as readonly Record<string, unknown>[];

  it('is what its schema asks for', () => {
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(cslSchema);
    validate(entries);
    expect(validate.errors).toBe(null);
  });

  it('writes dates in parts, in words where they have none', () => {
    expect(entries.slice(5).map(({ issued, accessed }) => [issued, accessed])).toEqual([
      [
        {
          'date-parts': [
            [2024, 11, 14],
            [2024, 11, 16],
          ],
        },
        { 'date-parts': [[2024, 11]] },
      ],
      [{ literal: '1950s' }, undefined],
      [{ 'date-parts': [[2024, 11]], circa: true }, undefined],
    ]);
  });
});
