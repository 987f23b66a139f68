// What a rule is: an id that never changes, what it is for, examples that run as its tests, and a check
// over the linked corpus.

import type { Corpus } from '../corpus/corpus.ts';
import type { Linked } from '../corpus/link.ts';
import type { Judgeable } from '../provenance/judgeable.ts';
import type { Replacement } from '../read/fault.ts';
import type { ReadFile } from '../read/read-file.ts';
import type { Place } from './places.ts';

export type Severity = 'error' | 'warning' | 'info';

export interface Rule {
  /** `<group>/<name>`; stands in output, addresses and suppressions. */
  readonly id: `${string}/${string}`;
  readonly severity: Severity;
  /** It finds something only where there is an earlier version to compare with. */
  readonly needsBase?: boolean;
  /** The fields that it judges, where its subject are fields: `claim.status`. */
  readonly fields?: readonly `${string}.${string}`[];
  /** One sentence, in the imperative: what the rule asks for. */
  readonly summary: string;
  /** Why it matters, for readers of its page: one short paragraph. */
  readonly why: string;
  /** How to mend what it finds: one short paragraph. */
  readonly mend: string;
  readonly examples: {
    readonly pass: readonly Example[];
    readonly fail: readonly FailingExample[];
  };
  /** Reports every fault; rules whose faults the reader finds have none. */
  readonly check?: (context: RuleContext) => void;
}

/** Files laid over the example world (`example-world.ts`); `example.md` is a briefing in it. */
export interface Example {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** Files of an earlier version, laid over the same world. */
  readonly base?: Readonly<Record<string, string>>;
}

export interface FailingExample extends Example {
  /** The whole finding, but for what is the same in all findings of the rule. */
  readonly finding: ExampleFinding;
  /** The edits that mend it: in `file`, `from` becomes `to`, which stands in the help text. */
  readonly mended: readonly Edit[];
}

export interface ExampleFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  readonly help: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly related?: readonly {
    readonly message: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
  }[];
}

/** What mends an example: text put in place of other text, or a file that gets another name. */
export type Edit = TextEdit | Move;

interface TextEdit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** What of `to` stands in the help, where it is not all. */
  readonly offered?: string;
  /** False where the help names the way but cannot hold the text. */
  readonly pasted?: boolean;
}

interface Move {
  readonly file: string;
  /** The path that it gets; its last name stands in the help. */
  readonly moved: string;
  readonly pasted?: boolean;
}

export interface RuleContext extends Omit<Linked, 'corpus'> {
  readonly corpus: Corpus;
  readonly files: ReadonlyMap<string, ReadFile>;
  /** Whether anything may be computed over a claim. */
  readonly judgeable: Judgeable;
  readonly ruleIds: ReadonlySet<string>;
  /** What an earlier version released, where there is one to compare with. */
  readonly base?: Corpus | undefined;
  /** Now, in milliseconds since the epoch. */
  readonly now: number;
  readonly report: (report: Report) => void;
}

export interface Report {
  readonly at: Place;
  readonly message: string;
  readonly help: string;
  readonly related?: readonly RelatedPlace[];
  /** What a suppression can name: a claim or source id, or the text of the paragraph. */
  readonly subject?: string;
  readonly severity?: Severity;
  /** What mends it, in the same file, without changing what is meant. */
  readonly fix?: readonly Replacement[];
}

export interface RelatedPlace {
  readonly at: Place;
  readonly message: string;
}

export const defineRule = (rule: Rule): Rule => rule;
