// What the reference of the format says beside the fields: where files stand, what holds for every value, and
// how a text cites. Like the descriptions of the fields it is in English.

export interface Written {
  /** As it stands in a file. */
  readonly written: string;
  readonly meaning: string;
}

export const folders: readonly Written[] = [
  { written: 'site.yaml', meaning: 'Who publishes, and the house rules' },
  {
    written: 'briefings/**/<id>.md',
    meaning: 'One briefing a file; the id is the name of the file, whatever the folder',
  },
  { written: 'actors/<id>.md', meaning: 'Anyone who says, publishes or is written about' },
  { written: 'topics/<id>.md', meaning: 'A subject, in a hierarchy' },
  {
    written: 'sources/<id>.yaml',
    meaning: 'A document that was read; a briefing may declare sources of its own, too',
  },
  {
    written: 'media/<file>',
    meaning: 'Pictures that the site shows; each but the logo is declared by a source',
  },
];

export const valueRules: readonly string[] = [
  'A Markdown file begins with its fields, as YAML between two lines of `---`; its text follows. A YAML file is fields only. Keys that are not listed here are errors.',
  'An id is in kebab-case (a–z, 0–9 and single hyphens), has at most 80 characters, and is permanent once it is published, for it is an address. It is unique among things of its kind; sources and actors share one set of ids, and so do all measures. Digits alone are no id; `page`, `index`, `feed`, `new`, `search` and `all` are reserved, and so are the device names of Windows.',
  'Text, ids and dates are taken as they are written: a bare `2024`, `no` or `1984` is text there.',
  'Dates are EDTF (ISO 8601-2): `2024`, `2024-11`, `2024-11-14`; `2024-11-14/2024-11-16` a period, `2024-11?` uncertain, `2024-11~` approximate, `195X` some year of the 1950s. An instant has a time and an offset: `2024-11-16T06:00:00+09:00`.',
  'Languages are BCP 47 tags: `en`, `ko`. Addresses begin with `https:` or `http:`.',
  'Where the id of an actor or a name can stand, a value in kebab-case is an id and must exist; anything else is a name that has no page.',
];

/** The ids are those of the examples. */
export const citingForms: readonly Written[] = [
  {
    written: '[@order]',
    meaning: 'After what it supports: a claim of this briefing, or any source',
  },
  {
    written: '[@order, p. 4]',
    meaning: 'With a place in the document, which wins over the claim’s',
  },
  { written: '[@order; @post-story]', meaning: 'Several at once' },
  { written: '[@what-is-known#begun]', meaning: 'A claim of another briefing' },
  { written: '[the newspaper](actor:daily-post)', meaning: 'A link to an actor' },
  { written: '[drones](topic:drones)', meaning: 'A link to a topic' },
  { written: '[what is known](briefing:what-is-known)', meaning: 'A link to a briefing' },
  {
    written: '![A hangar](../../media/hangar.png)',
    meaning: 'A picture, by its path from the text; a source declares it by its `file`',
  },
];

export const citingRules: readonly string[] = [
  'A citation covers the text back to the one before it, or to the start of its sentence, within its paragraph, list item or cell. Right after the closing punctuation it belongs to the sentence that it closes. In a row of a table it covers the cells of the row.',
  'A source that is cited directly is a claim of its own: reported by that source along its default chain, unverified. Where that chain cannot be told, its origin is unknown.',
  'Places in a document hold no `;`, no `]` and no markup; in tables a `|` is escaped. Code, the text of links, descriptions of pictures and escaped brackets hold no citations.',
  'Footnotes (`[^1]`) are ordinary notes. The first mention of a known actor or topic, by name or alias and in whole words, links itself unless the name is ambiguous. HTML is not part of the format.',
];
