// A topic as written → a topic with its references resolved.

import type { TopicInput } from '../schema/topic.ts';
import type { Pruned } from '../read/prune.ts';
import type { FileRecord } from '../read/read-file.ts';
import type { LinkedText, Measure, Topic } from './corpus.ts';
import { defined } from './defined.ts';
import { known, knownList, present, suppressionsOf, type Linker } from './link-fields.ts';

export function linkTopic(
  linker: Linker,
  record: FileRecord,
  sound: boolean,
  text: LinkedText,
): Topic {
  const written = record.value as Pruned<TopicInput>;
  return defined({
    record,
    path: [],
    sound,
    id: record.id,
    name: written.name ?? record.id,
    aliases: present(written.aliases),
    summary: written.summary ?? '',
    broader: known(linker, 'topic', written.broader),
    related: knownList(linker, 'topic', written.related),
    measures: Object.keys(written.measures ?? {}),
    tlp: written.tlp ?? 'CLEAR',
    formerly: present(written.formerly),
    suppress: suppressionsOf(written.suppress, []),
    text,
  });
}

export function measuresOf(record: FileRecord): readonly Measure[] {
  const written = record.value as Pruned<TopicInput>;
  return Object.entries(written.measures ?? {}).map(([id, measure]) => ({
    id,
    topic: record.id,
    label: measure?.label ?? id,
    unit: measure?.unit ?? '',
  }));
}
