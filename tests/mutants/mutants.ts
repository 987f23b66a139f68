// The mutants of a TypeScript file: every condition turned round or left out, every comparison moved by one, every
// report dropped. All stand in one text, and a number chosen while it runs says which of them lives.

import ts from 'typescript';

export interface Mutant {
  readonly number: number;
  /** From 1. */
  readonly line: number;
  /** What was changed, in words that stay the same when lines move. */
  readonly change: string;
}

export interface Mutated {
  readonly text: string;
  readonly mutants: readonly Mutant[];
}

/** What lives. */
interface Chosen {
  /** Of a mutant in a file; no mutant has the number 0. */
  number: number;
  /** A rule none of whose findings is given. */
  silent?: string | undefined;
  /** A rule that finds one fault too many. */
  eager?: string | undefined;
}

export const chosen: Chosen = globalState();

function globalState(): Chosen {
  const here = globalThis as { mutant?: Chosen };
  return (here.mutant ??= { number: 0 });
}

/** `first` is the number of the first mutant. */
export function mutate(text: string, first: number): Mutated {
  const file = ts.createSourceFile('rule.ts', text, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];

  const add = (node: ts.Node, change: string): number => {
    const number = first + mutants.length;
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
    const words = node.getText(file).replace(/\s+/g, ' ');
    const short = words.length > 90 ? `${words.slice(0, 89)}…` : words;
    mutants.push({ number, line, change: `${change}: ${short}` });
    return number;
  };

  const written = (node: ts.Node): string => {
    const changes = isInFunction(node) ? changesOf(node, file) : [];
    const numbered = changes.map(({ what, becomes }) => ({ number: add(node, what), becomes }));
    const inside = withChildren(node);
    if (numbered.length === 0) return inside;
    const choices = numbered.map(
      ({ number, becomes }) => `globalThis.mutant.number === ${number} ? (${becomes}) : `,
    );
    return `(${choices.join('')}(${inside}))`;
  };

  const withChildren = (node: ts.Node): string => {
    let [at, result] = [node.getStart(file), ''];
    ts.forEachChild(node, (child) => {
      const start = child.getStart(file);
      result += text.slice(at, start) + written(child);
      at = child.end;
    });
    return result + text.slice(at, node.end);
  };

  const body = withChildren(file);
  return { text: text.slice(0, file.getStart(file)) + body, mutants };
}

function isInFunction(node: ts.Node): boolean {
  return ts.findAncestor(node.parent, ts.isFunctionLike) !== undefined && !isInType(node);
}

const isInType = (node: ts.Node): boolean => ts.findAncestor(node, ts.isTypeNode) !== undefined;

interface Change {
  readonly what: string;
  readonly becomes: string;
}

const neighbours: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
};

const opposites: Readonly<Record<string, string>> = { some: 'every', every: 'some' };

function changesOf(node: ts.Node, file: ts.SourceFile): readonly Change[] {
  const text = node.getText(file);
  const found: Change[] = [];
  if (isCondition(node)) {
    found.push({ what: 'never', becomes: 'false' }, { what: 'always', becomes: 'true' });
  }
  if (ts.isBinaryExpression(node)) {
    const sign = node.operatorToken.getText(file);
    const other = neighbours[sign];
    if (other !== undefined) {
      const [left, right] = [node.left.getText(file), node.right.getText(file)];
      found.push({ what: `${sign} is ${other}`, becomes: `(${left}) ${other} (${right})` });
    }
  }
  if (ts.isCallExpression(node) && !goesOn(node)) found.push(...changedCalls(node, file));
  if (ts.isPrefixUnaryExpression(node) && text.startsWith('!')) {
    found.push({ what: 'without !', becomes: node.operand.getText(file) });
  }
  return found;
}

/** What decides between two ways. */
function isCondition(node: ts.Node): boolean {
  const { parent } = node;
  return (
    (ts.isIfStatement(parent) && parent.expression === node) ||
    (ts.isConditionalExpression(parent) && parent.condition === node)
  );
}

/** Whether an optional chain goes on behind a call, so that it cannot stand alone. */
const goesOn = (node: ts.CallExpression): boolean =>
  ts.isOptionalChain(node) && ts.isOptionalChain(node.parent);

function changedCalls(node: ts.CallExpression, file: ts.SourceFile): readonly Change[] {
  const called = node.expression;
  const name = ts.isPropertyAccessExpression(called) ? called.name.text : called.getText(file);
  if (name === 'report') return [{ what: 'no report', becomes: 'undefined' }];
  if (!ts.isPropertyAccessExpression(called) || node.arguments.length !== 1) return [];
  const opposite = opposites[name];
  const before = file.text.slice(called.getStart(file), called.name.getStart(file));
  const after = file.text.slice(called.name.end, node.end);
  if (opposite !== undefined) {
    return [{ what: `${name} is ${opposite}`, becomes: before + opposite + after }];
  }
  const list = called.expression.getText(file);
  return name === 'filter' ? [{ what: 'no filter', becomes: list }] : [];
}
