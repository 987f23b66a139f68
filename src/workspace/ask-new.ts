// Asks on a terminal what the command line of `new` leaves open. The questions are the schemas' own words.

import { isCancel, multiselect, select, text } from '@clack/prompts';
import { scaffoldFields, type ScaffoldField } from '../core/export/scaffold.ts';
import { yamlText } from '../core/export/yaml-text.ts';
import type { RecordKind } from '../core/schema/kinds.ts';
import { contentFolder } from './content-settings.ts';
import { topicsIn } from './make-files.ts';
import { kinds, nameFaultOf } from './new-options.ts';
import type { NewRun, Wishes } from './run-new.ts';
import { WrongUse } from './wrong-use.ts';

type Streams = Pick<NewRun, 'input' | 'output'>;

/** Throws a `WrongUse` where the questions are broken off. */
export async function askNew(given: RecordKind | undefined, run: NewRun): Promise<Wishes> {
  const kind = given ?? (await askKind(run));
  const name = await askText(
    run,
    kind === 'site' ? 'Its folder' : 'Its id, in kebab-case',
    (value) => nameFaultOf(kind, value),
  );
  if (kind === 'site') return { kind, name, values: { title: await askText(run, 'Its title') } };
  const values: Record<string, string> = {};
  for (const field of scaffoldFields(kind)) {
    const value = await askField(field, kind, run);
    if (value !== undefined) values[field.name] = value;
  }
  return { kind, name, values };
}

const askKind = async ({ input, output }: Streams): Promise<RecordKind> =>
  answered(
    await select<RecordKind>({
      message: 'What is to be made?',
      options: kinds.map((kind) => ({ value: kind, label: kind })),
      input,
      output,
    }),
  );

/** Undefined for what is left to the file itself. */
async function askField(
  field: ScaffoldField,
  kind: RecordKind,
  run: NewRun,
): Promise<string | undefined> {
  if (kind === 'briefing' && field.name === 'topics') return await askTopics(field, run);
  if (kind === 'briefing' && field.name === 'status') return undefined;
  if (!field.needed) return undefined;
  if (field.choices.length > 0) return await askChoice(field, run);
  return field.isText ? yamlText(await askText(run, questionOf(field))) : undefined;
}

const questionOf = ({ name, purpose }: ScaffoldField): string => `${name}: ${purpose}`;

const askChoice = async (field: ScaffoldField, { input, output }: Streams): Promise<string> =>
  answered(
    await select({
      message: questionOf(field),
      options: field.choices.map((value) => ({ value, label: value })),
      maxItems: 10,
      input,
      output,
    }),
  );

async function askTopics(field: ScaffoldField, run: NewRun): Promise<string | undefined> {
  const { environment, workingFolder, input, output } = run;
  const topics = topicsIn(contentFolder(environment, workingFolder));
  if (topics.length === 0) return undefined;
  const chosen = await multiselect({
    message: questionOf(field),
    options: topics.map((value) => ({ value, label: value })),
    maxItems: 10,
    required: true,
    input,
    output,
  });
  return `[${answered(chosen).join(', ')}]`;
}

const askText = async (
  { input, output }: Streams,
  message: string,
  faultOf: (value: string) => string | undefined = () => undefined,
): Promise<string> =>
  answered(
    await text({
      message,
      validate: (value = '') => (value.trim() === '' ? 'something stands here' : faultOf(value)),
      input,
      output,
    }),
  ).trim();

function answered<T>(answer: T | symbol): Exclude<T, symbol> {
  if (isCancel(answer)) throw new WrongUse('broken off; nothing was made');
  return answer as Exclude<T, symbol>;
}
