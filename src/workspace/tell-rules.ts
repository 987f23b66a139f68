// `--list` and `--explain`: what the rules are.

import { readFile } from '../core/read/read-file.ts';
import { explainRule } from '../core/diagnostics/explain-rule.ts';
import { listRules, ruleListText, type Settings } from '../core/diagnostics/rule-list.ts';
import { rules, ruleIds } from '../core/rules/index.ts';
import { nearestRule } from '../core/rules/nearest-rule.ts';
import type { CheckOptions } from './check-options.ts';
import { contentFolder } from './content-settings.ts';
import { listContent } from './list-content.ts';
import { readBytes } from './read-bytes.ts';
import type { CheckRun } from './run-check.ts';
import { paintFor, wantsColours } from './terminal-paint.ts';
import { writeOut } from './write-out.ts';
import { WrongUse } from './wrong-use.ts';

export async function tellRules(run: CheckRun, { format }: CheckOptions): Promise<0> {
  const { output, environment, workingFolder } = run;
  const listed = listRules(rules, settingsIn(contentFolder(environment, workingFolder)));
  const text =
    format === 'json'
      ? `${JSON.stringify(listed, undefined, 2)}\n`
      : ruleListText(listed, paintFor(wantsColours(output, environment)));
  await writeOut(output, text);
  return 0;
}

/** What `site.yaml` says of the rules, as far as it can be read. */
function settingsIn(folder: string): Settings {
  const listed = listContent(folder).find(({ path }) => path === 'site.yaml');
  const value = listed && readFile(readBytes(folder, listed), 'en').record?.value;
  return value && 'rules' in value && value.rules ? value.rules : {};
}

export async function explain(run: CheckRun, options: CheckOptions): Promise<0> {
  const { output, environment } = run;
  const rule = namedRule(options.explain ?? '');
  const { id, severity, summary, why, mend, examples } = rule;
  const text =
    options.format === 'json'
      ? `${JSON.stringify({ rule: id, severity, summary, why, mend, examples }, undefined, 2)}\n`
      : explainRule(rule, {
          paint: paintFor(wantsColours(output, environment)),
          width: output.isTTY ? Math.min(100, Math.max(60, output.columns)) : 100,
        });
  await writeOut(output, text);
  return 0;
}

function namedRule(written: string) {
  const rule = rules.find(({ id }) => id === written);
  if (rule) return rule;
  const meant = nearestRule(written, ruleIds);
  const hint = meant === undefined ? '`--list` lists the rules' : `did you mean \`${meant}\`?`;
  throw new WrongUse(`there is no rule \`${written}\`; ${hint}`);
}
