import { describe, expect, it } from 'vitest';
import { publicationViews } from '../../../src/core/views/publication-views.ts';
import { exampleBriefing, exampleWorld } from '../../../src/core/rules/example-world.ts';
import { checkFiles, testNow } from '../check-files.ts';

const claims = `claims:
  order: { source: agency-report, status: unverified }
  2024-order: { source: post-story, text: A claim with digits first. }`;

/** The passages of a briefing with this text. */
function passages(text: string, files: Readonly<Record<string, string>> = {}) {
  const briefing = exampleBriefing({ fields: claims, text });
  const { corpus } = checkFiles({ ...exampleWorld, ...files, 'briefings/example.md': briefing });
  const views = publicationViews(corpus, { now: testNow, base: '/sub/' });
  return views.briefings.get('example').text.passages;
}

const html = (text: string): readonly string[] => passages(text).map((passage) => passage.html);

const mark = (number: number, occurrence: number, anchor: string, state = 'unverified'): string =>
  `<a class="cite" id="cite_${number}_${occurrence}" href="#${anchor}" aria-label="Note ${number}, ${state}"><svg class="mark" aria-hidden="true"><use href="#mark_${state}"></use></svg>${number}</a>`;

describe('a rendered text', () => {
  it.each([
    [
      'numbers citations by what they name and links each to its note',
      'It was ordered.[@order] Again.[@order; @agency-report]',
      [
        `<p>It was ordered.<span class="cites">${mark(1, 1, 'order')}</span> Again.<span class="cites">${mark(1, 2, 'order')}${mark(2, 1, 'note_2')}</span></p>`,
      ],
    ],
    [
      'gives a claim whose id begins with a digit an anchor that does not',
      'It was ordered.[@2024-order]',
      [`<p>It was ordered.<span class="cites">${mark(1, 1, 'claim_2024-order')}</span></p>`],
    ],
    [
      'keeps a date that fills a cell of a table in one line, and nothing longer',
      '| When | What |\n| --- | --- |\n| 17 Oct 2024 | 3,000 soldiers in Russia |',
      [
        '<section class="wide" tabindex="0" aria-label="Table 1"><table><thead><tr><th scope="col">When</th><th scope="col">What</th></tr></thead><tbody><tr><td>17\u00a0Oct\u00a02024</td><td>3,000 soldiers in Russia</td></tr></tbody></table></section>',
      ],
    ],
    [
      'keeps a short number on the line of what it counts, and no part of a longer one',
      'On 14 November 2024 some 12 million were made, 3,000 of 1.5 million, in Article 4.',
      [
        '<p>On 14\u00a0November 2024 some 12\u00a0million were made, 3,000 of 1.5 million, in Article 4.</p>',
      ],
    ],
    [
      'links the first mention of an actor, and no later one',
      'North Agency says so. North Agency says it again. Northland is silent.',
      [
        '<p><a href="/sub/actors/north-agency/">North Agency</a> says so. North Agency says it again. <a href="/sub/actors/northland/">Northland</a> is silent.</p>',
      ],
    ],
    [
      'links nothing in headings, code and links, and not what is linked before',
      '## Northland\n\n`Northland` and [that state](actor:northland) and Northland.',
      [
        '<h2 id="section_northland">Northland</h2>',
        '<p><code>Northland</code> and <a href="/sub/actors/northland/">that state</a> and Northland.</p>',
      ],
    ],
    [
      'drops raw HTML and links that are not safe, and keeps their text',
      'A <b>bold</b> word, [a link](javascript:alert), [a file](data:text/html,x).',
      ['<p>A bold word, a link, a file.</p>'],
    ],
    [
      'marks links that lead to other sites',
      '[There](https://other.example/a?b=1&c=2).',
      ['<p><a href="https://other.example/a?b=1&#x26;c=2" rel="external">There</a>.</p>'],
    ],
    [
      'begins headings below that of the page and skips no level',
      '# One\n\n### Two\n\n# Three',
      [
        '<h2 id="section_one">One</h2>',
        '<h3 id="section_two">Two</h3>',
        '<h2 id="section_three">Three</h2>',
      ],
    ],
    [
      'gives tables a region of their own and header cells a scope',
      '| Who | Many |\n| --- | ---: |\n| North | 3[@order] |',
      [
        `<section class="wide" tabindex="0" aria-label="Table 1"><table><thead><tr><th scope="col">Who</th><th scope="col" class="align-right">Many</th></tr></thead><tbody><tr><td>North</td><td class="align-right">3<span class="cites">${mark(1, 1, 'order')}</span></td></tr></tbody></table></section>`,
      ],
    ],
    [
      'shows escapes and entities as the characters that they stand for',
      'A \\[@order] and 1 &lt; 2 &amp; 3.',
      ['<p>A [@order] and 1 &#x3C; 2 &#x26; 3.</p>'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(html(text)).toEqual(expected);
  });

  it('says which notes stand in a passage, each once', () => {
    const found = passages('One.[@order] Two.[@order]\n\nThree.[@agency-report] Four.[@order]');
    expect(found.map(({ notes }) => notes)).toEqual([[1], [2, 1]]);
  });

  it('does not link an actor that may not be shown', () => {
    const red = {
      'actors/hidden.md': '---\nname: Hidden Body\nkind: ngo\nsummary: A body.\ntlp: RED\n---\n',
    };
    expect(passages('Hidden Body says so.', red).map((passage) => passage.html)).toEqual([
      '<p>Hidden Body says so.</p>',
    ]);
  });
});
