// The whole briefing of the format's description, with the things that it names: it checks, and its values
// are computed as described.

import { describe, expect, it } from 'vitest';
import { chainOf } from '../../src/core/provenance/chain.ts';
import { ceilingOf } from '../../src/core/provenance/ceiling.ts';
import { originsOf } from '../../src/core/provenance/origins.ts';
import { chainText } from '../../src/core/provenance/words.ts';
import { checkFiles } from './check-files.ts';

const thing = (fields: string): string => `---\n${fields}\n---\n`;

const files = {
  'site.yaml': 'title: Example\nurl: https://example.org/\nlanguage: en\n',
  'actors/editorial-desk.md': thing('name: Editorial desk\nkind: desk\nsummary: Writes.'),
  'actors/dprk.md': thing(
    'name: North Korea\nkind: state\nsummary: A state.\nadjectives: [North Korean]\ninterests: [{ in: attack-drones, as: party }]',
  ),
  'actors/kcna.md': thing('name: KCNA\nkind: outlet\ncontrolledBy: dprk'),
  'actors/kcna-watch.md': thing('name: KCNA Watch\nkind: aggregator'),
  'actors/business-insider.md': thing('name: Business Insider\nkind: outlet'),
  'actors/b17news.md': thing('name: B-17\nkind: outlet'),
  'actors/kim-jong-un.md': thing(
    'name: Kim Jong Un\nkind: person\nsummary: A leader.\naffiliations: [{ with: dprk }]',
  ),
  'actors/ukraine.md': thing(
    'name: Ukraine\nkind: state\nsummary: A state.\nadjectives: [Ukrainian]\ninterests: [{ in: dprk-russia-military-cooperation, as: party }]',
  ),
  'actors/andrii-kovalenko.md': thing(
    'name: Andrii Kovalenko\nkind: person\nsummary: An official.\naffiliations: [{ with: ukraine }]',
  ),
  'topics/attack-drones.md': thing('name: Attack drones\nsummary: Drones that attack.'),
  'topics/dprk-russia-military-cooperation.md': thing(
    'name: Military cooperation\nsummary: Between two states.',
  ),
  'sources/b17news-nd-mass-production-attack-drones.yaml': `title: North Korea orders mass production of attack drones
publisher: b17news
published: unknown
url: https://b17news.com/north-korea-orders-mass-production-of-attack-drones-after-seeing-russias-tactics-up-close
derivedFrom: [{ from: business-insider, how: republishes }]
`,
  'briefings/example.md': `---
title: North Korea state media report an order to mass-produce attack drones
summary: >-
  KCNA says Kim Jong Un watched drone tests and told factories to begin serial production.
  Nobody outside North Korea has confirmed either.
status: published
published: 2024-11-16
informationCutoff: 2024-11-15
authors: [editorial-desk]
topics: [attack-drones]
takeaways:
  - text: The production order is known from one origin, the North Korean state; everyone else repeats its news agency.
    claims: [order]
claims:
  order: { saidBy: kim-jong-un, source: b17news-nd-mass-production-attack-drones, via: [business-insider, kcna-watch, kcna], date: 2024-11-14 }
  training:
    saidBy: andrii-kovalenko
    source: b17news-nd-mass-production-attack-drones
    via: [business-insider]
    topics: [dprk-russia-military-cooperation]
  outlook:
    kind: assessed
    confidence: low
    likelihood: likely
    because: Both legs rest on parties to the war, and neither has been checked on the ground.
    restsOn: [order, training]
gaps:
  - Output figures, factories and start dates are not public.
---

According to the state news agency KCNA, Kim told the defence industry to move to serial production as soon as it can.[@order]
A Ukrainian official says Russian instructors are teaching North Korean soldiers to fly strike and reconnaissance drones.[@training]

We judge it likely that production and combat experience will meet within a year.[@outlook]
`,
};

const { corpus, findings } = checkFiles(files);
const claim = (id: string) => {
  const found = corpus.claims.get(`example#${id}`);
  if (!found) throw new Error(`no claim ${id}`);
  return found;
};

describe('the briefing of the format’s description', () => {
  it('is checked without a finding', () => {
    expect(findings).toEqual([]);
  });

  it.each([
    [
      'order',
      'b17news-nd-mass-production-attack-drones → business-insider → kcna-watch → kcna → kim-jong-un',
      [{ actor: 'dprk' }],
    ],
    [
      'training',
      'b17news-nd-mass-production-attack-drones → business-insider → andrii-kovalenko',
      [{ actor: 'ukraine' }],
    ],
  ])('has the chain and the origin of %s', (id, chain, origins) => {
    const [attribution] = claim(id).attributions;
    expect(attribution && chainText(chainOf(corpus, attribution))).toBe(chain);
    expect(originsOf(corpus, claim(id))).toEqual(origins);
  });

  it('takes the sentence of the citation for the text of a claim', () => {
    expect(claim('training').text).toBe(
      'A Ukrainian official says Russian instructors are teaching North Korean soldiers to fly strike and reconnaissance drones.',
    );
    expect(claim('training').about).toEqual(['ukraine', 'dprk']);
  });

  it('allows the judgement low confidence only: each claim has one origin, and a party is behind it', () => {
    expect(ceilingOf(corpus, claim('outlook'))?.confidence).toBe('low');
  });
});
