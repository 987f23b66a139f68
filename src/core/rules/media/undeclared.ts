import type { Corpus } from '../../corpus/corpus.ts';
import type { Picture } from '../../read/body.ts';
import { tick } from '../../read/fault.ts';
import { nearest } from '../../read/nearest.ts';
import type { FileRecord, ReadFile } from '../../read/read-file.ts';
import { spanAt } from '../../read/issue-faults.ts';
import { exampleBriefing } from '../example-world.ts';
import { defineRule, type Report, type RuleContext } from '../rule.ts';
import { linkedBodies, notesIn, type Text } from '../texts.ts';

const plant = {
  'media/plant.jpg': '',
  'sources/plant-picture.yaml': `title: '[A plant]'
kind: image
publisher: daily-post
published: 2024-11-15
url: https://post.example/plant
derivedFrom: []
imagery: { provider: daily-post, handout: false, credit: Daily Post }
file: plant.jpg
`,
};

/** A picture is a document like any other: somebody took it and somebody gave it out. */
export const undeclared = defineRule({
  id: 'media/undeclared',
  severity: 'error',
  fields: ['source.file'],
  summary: 'Show only pictures of your own folder that a source declares, and describe them',
  why: 'A picture without a record tells nobody who took it, who gave it out and what was altered. One from another host tells that host who reads the page, and may be another tomorrow. Without `alt`, whoever cannot see it learns nothing.',
  mend: 'Put the file into `media/`, declare it by a source with `file`, and say in the brackets what it shows.',
  examples: {
    pass: [
      {
        name: 'a picture with its source',
        files: {
          ...plant,
          'briefings/example.md': exampleBriefing({
            text: '![A plant from above](../media/plant.jpg)\n\nThe paper shows a plant.[@plant-picture]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'a picture that no source declares',
        files: {
          ...plant,
          'media/hall.jpg': '',
          'briefings/example.md': exampleBriefing({
            text: '![A hall](../media/hall.jpg)\n\nThe paper shows a plant.[@plant-picture]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 1,
          endLine: 11,
          endColumn: 29,
          message: 'no source declares the picture `hall.jpg`',
          help: 'write `file: hall.jpg` in the source of kind `image` or `video` that it comes from',
        },
        mended: [
          {
            file: 'sources/plant-picture.yaml',
            from: 'file: plant.jpg',
            to: 'file: hall.jpg',
          },
          {
            file: 'site.yaml',
            from: 'language: en',
            to: 'language: en\nlogo: plant.jpg',
            pasted: false,
          },
        ],
      },
      {
        name: 'a picture without a description',
        files: {
          ...plant,
          'briefings/example.md': exampleBriefing({
            text: '![](../media/plant.jpg)\n\nThe paper shows a plant.[@plant-picture]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 1,
          endLine: 11,
          endColumn: 24,
          message: 'the picture `../media/plant.jpg` has no description',
          help: 'say what can be seen: `![What it shows](../media/plant.jpg)`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: '![](../media/plant.jpg)',
            to: '![What it shows](../media/plant.jpg)',
          },
        ],
      },
      {
        name: 'a picture from another host',
        files: {
          'briefings/example.md': exampleBriefing({
            text: '![A plant](https://post.example/plant.jpg)\n\nThe paper shows a plant.[@post-story]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 1,
          endLine: 11,
          endColumn: 43,
          message: 'the picture `https://post.example/plant.jpg` is on another host',
          help: 'put the file into `media/`, declare it by a source with `file: plant.jpg`, and write `![A plant](../media/plant.jpg)`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: '![A plant](https://post.example/plant.jpg)\n\n',
            to: '',
            pasted: false,
          },
        ],
      },
    ],
  },
  check(context) {
    const { corpus, references, report } = context;
    const declared = declaredFiles(context);
    const shown = new Set<string>();
    for (const text of [...linkedBodies(corpus), ...notesIn(references.keys())]) {
      for (const picture of text.body.pictures) {
        const { reports, name } = judged(context, declared, text, picture);
        if (name !== undefined) shown.add(name);
        reports.forEach(report);
      }
    }
    for (const name of forgotten(corpus, declared, shown)) report(unclaimed(name));
  },
});

// Pictures in the text

interface Judged {
  readonly reports: readonly Report[];
  /** The file that is shown, or that was probably meant. */
  readonly name: string | undefined;
}

function judged(
  { corpus, files }: RuleContext,
  declared: ReadonlySet<string>,
  text: Text,
  picture: Picture,
): Judged {
  const { url, alt } = picture;
  const at = text.place(picture);
  if (/^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(url)) {
    return { reports: [{ at, ...onOtherHost(text.record, url, alt) }], name: undefined };
  }
  const reports: Report[] = alt.trim() === '' ? [{ at, ...undescribed(url) }] : [];
  const name = fileIn(text.record.file, url);
  if (name === undefined || !files.has(`media/${name}`)) {
    const meant = nearest(name ?? lastPart(url), corpus.media);
    if (name === undefined || !declared.has(name)) {
      reports.push({ at, ...nowhere(text.record, picture, name, meant) });
    }
    return { reports, name: meant };
  }
  // A file that is no picture has a fault of its own.
  if (corpus.media.has(name) && !declared.has(name)) {
    reports.push({ at, ...undeclaredFile(name) });
  }
  return { reports, name };
}

/** The name in `media/` to which an address relative to a file leads. */
function fileIn(file: string, url: string): string | undefined {
  if (url.startsWith('/') || /[?#]/.test(url)) return undefined;
  const parts = file.split('/').slice(0, -1);
  for (const part of decoded(url).split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  const [folder, name, ...more] = parts;
  return folder === 'media' && more.length === 0 ? name : undefined;
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

const lastPart = (url: string): string =>
  decoded(url)
    .replace(/[?#].*$/, '')
    .split('/')
    .at(-1) ?? '';

/** The way from a text to a file in `media/`. */
const wayTo = ({ file }: FileRecord, name: string): string =>
  `${'../'.repeat(file.split('/').length - 1)}media/${encodeURI(name)}`;

function onOtherHost(record: FileRecord, url: string, alt: string) {
  const name = lastPart(url) || 'picture.jpg';
  return {
    message: `the picture ${tick(url)} is on another host`,
    help: `put the file into \`media/\`, declare it by a source with \`file: ${name}\`, and write \`![${alt.trim() || 'What it shows'}](${wayTo(record, name)})\``,
  };
}

const undescribed = (url: string) => ({
  message: `the picture ${tick(url)} has no description`,
  help: `say what can be seen: \`![What it shows](${url})\``,
});

function nowhere(
  record: FileRecord,
  { url, alt }: Picture,
  name: string | undefined,
  meant: string | undefined,
) {
  const description = alt.trim() || 'What it shows';
  return {
    message:
      name === undefined
        ? `the picture ${tick(url)} does not lead to a file in \`media/\``
        : `the picture ${tick(url)} leads to ${tick(name)}, which is not in \`media/\``,
    help:
      meant === undefined
        ? `put the file into \`media/\`, and write \`![${description}](${wayTo(record, name ?? (lastPart(url) || 'picture.jpg'))})\``
        : `did you mean \`![${description}](${wayTo(record, meant)})\`?`,
  };
}

const undeclaredFile = (name: string) => ({
  message: `no source declares the picture ${tick(name)}`,
  help: `write \`file: ${name}\` in the source of kind \`image\` or \`video\` that it comes from`,
});

// Files that nothing declares

const forgotten = (
  { media, site }: Corpus,
  declared: ReadonlySet<string>,
  shown: ReadonlySet<string>,
): readonly string[] =>
  [...media].filter((name) => name !== site.logo && !declared.has(name) && !shown.has(name));

/** The files that sources declare, or would if it were not for a fault that is told elsewhere. */
function declaredFiles({ corpus, files }: RuleContext): ReadonlySet<string> {
  const { media, site, sources } = corpus;
  const named = [...sources.values()].flatMap(({ file }) => file ?? []);
  const misspelt = [...named, ...(site.logo === undefined ? [] : [site.logo])]
    .filter((name) => !media.has(name))
    .flatMap((name) => nearest(name, media) ?? []);
  const excused = excuses(files);
  const refused = [...media].filter((name) =>
    excused.some((text) => text.includes(name.replace(/\.[^.]*$/, ''))),
  );
  return new Set([...named, ...misspelt, ...refused]);
}

/** What could not be parsed, and values that the schema refused: the file may well be named there. */
function excuses(files: ReadonlyMap<string, ReadFile>): readonly string[] {
  return [...files.values()].flatMap(({ text, record }) => {
    if (!record) return [];
    if (!record.parsed) return [text];
    return record.unsound.map((path) => {
      const { start, end } = spanAt(record.located, path);
      return text.slice(start, end);
    });
  });
}

const unclaimed = (name: string): Report => ({
  at: { file: `media/${name}`, start: 0, end: -1 },
  message: `no source declares \`media/${name}\``,
  help: `write \`file: ${name}\` in the source that it comes from, or delete the file`,
});
