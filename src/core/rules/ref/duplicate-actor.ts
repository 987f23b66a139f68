import type { ActorInput } from '../../schema/actor.ts';
import type { Path } from '../../schema/field-at.ts';
import type { Actor } from '../../corpus/corpus.ts';
import type { Pruned } from '../../read/prune.ts';
import { tick } from '../../read/fault.ts';
import { exampleBriefing } from '../example-world.ts';
import { valueAt } from '../places.ts';
import { defineRule, type Report } from '../rule.ts';

/** One party under two ids counts as two. */
export const duplicateActor = defineRule({
  id: 'ref/duplicate-actor',
  severity: 'warning',
  fields: ['actor.name', 'actor.aliases'],
  summary: 'Keep names and aliases apart: one actor, one file',
  why: 'An actor that has two files counts as two parties, and one statement by it as two. A name that two actors share is never linked, because nobody can tell whom it means.',
  mend: 'Make one file of the two. If they are different, give both a name by which they can be told apart.',
  examples: {
    pass: [
      {
        name: 'one name in one file',
        files: {
          'actors/daily-post.md':
            '---\nname: Daily Post\nkind: outlet\naliases: [The Daily Post]\n---\n',
          'briefings/example.md': exampleBriefing({}),
        },
      },
    ],
    fail: [
      {
        name: "an alias that is another actor's name",
        files: {
          'actors/the-post.md': '---\nname: The Post\nkind: outlet\naliases: [daily post]\n---\n',
          'briefings/example.md': exampleBriefing({}),
        },
        finding: {
          file: 'actors/the-post.md',
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 21,
          message: '`the-post` and `daily-post` share the name `daily post`',
          help: 'if they are one, keep `daily-post` and add `formerly: [the-post]` to it; else tell their names apart',
          related: [
            { message: 'the other actor', file: 'actors/daily-post.md', line: 2, column: 7 },
          ],
        },
        mended: [
          {
            file: 'actors/the-post.md',
            from: 'aliases: [daily post]',
            to: 'aliases: [The Post of Southland]',
            pasted: false,
          },
        ],
      },
    ],
  },
  check({ corpus, report }) {
    const holders = new Map<string, Called>();
    for (const actor of [...corpus.actors.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
      const reported = new Set<string>([actor.id]);
      for (const called of namesOf(actor)) {
        const holder = holders.get(folded(called.name));
        if (!holder) holders.set(folded(called.name), called);
        else if (!reported.has(holder.actor.id)) report(shared(called, holder));
        if (holder) reported.add(holder.actor.id);
      }
    }
  },
});

interface Called {
  readonly actor: Actor;
  readonly name: string;
  readonly path: Path;
}

function namesOf(actor: Actor): readonly Called[] {
  const { name, aliases = [] } = actor.record.value as Pruned<ActorInput>;
  const others = aliases.flatMap((alias, index): readonly Called[] => {
    const path = ['aliases', index];
    if (typeof alias === 'string') return [{ actor, name: alias, path }];
    return alias?.text === undefined ? [] : [{ actor, name: alias.text, path: [...path, 'text'] }];
  });
  return name === undefined ? others : [{ actor, name, path: ['name'] }, ...others];
}

const folded = (name: string): string =>
  name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

function shared({ actor, name, path }: Called, holder: Called): Report {
  const other = holder.actor;
  return {
    at: valueAt(actor.record, path),
    message: `\`${actor.id}\` and \`${other.id}\` share the name ${tick(name)}`,
    help: `if they are one, keep \`${other.id}\` and add \`formerly: [${actor.id}]\` to it; else tell their names apart`,
    related: [{ at: valueAt(other.record, holder.path), message: 'the other actor' }],
    subject: actor.id,
  };
}
