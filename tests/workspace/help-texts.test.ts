// What `--help` says, as it is read.

import { expect, it } from 'vitest';
import { newHelp } from '../../src/workspace/new-options.ts';
import { checkHelp, options } from '../../src/workspace/option-table.ts';

it('tells how to check', () => {
  expect(checkHelp).toBe(`Checks the content: every file, every rule, one run.

  npm run check
  npm run check -- [options] [files or folders]

Files and folders narrow the report, and the exit code with it; everything is checked all the same.
\`--list\`, \`--explain\` and \`--stats\` take \`--format json\`, too.

Options:

  --format pretty|json|github|sarif
                    pretty for people (the default);
                    json: an array of findings, and nothing else (\`npm run -s check -- --format json\`);
                    github: annotations for a workflow, and the whole list in GITHUB_STEP_SUMMARY;
                    sarif: SARIF 2.1.0, for code scanning and editors
  --quiet           errors only
  --info            what is only for information, too (json and sarif always have it)
  --base <revision>
                    compares with an earlier version, such as main: new findings are marked, ids that were
                    removed are found, and the sourcing diff says what became of claims, origins and sources
                    (pretty prints it, github adds it to the summary). Where both have a common ancestor,
                    that one counts.
  --only-new        with --base: findings that the base does not have, and nothing else
  --diff text|json|markdown
                    with --base: prints the sourcing diff in that format instead of the findings
  --fix             makes the fixes that cannot change what is meant, and reports what is left. On a terminal
                    it shows them and asks; elsewhere it makes them and prints them.
  --dry-run         with --fix: prints the fixes and makes none
  --watch           checks again whenever the content changes, until Ctrl-C
  --explain <rule>  what a rule asks for, why, how to mend it, and examples
  --list            all rules, with the severity that the site gives them
  --stats           what the publication stands on: claims, origins, documents
  --help, -h        this text

Environment:

  CONTENT_DIR       another content folder than \`content\`
  BUILD_TIME        "now" for embargoes and reviews, such as 2024-11-16T06:00:00+09:00
  GITHUB_STEP_SUMMARY
                    the file that takes the whole list with \`--format github\`; GitHub sets it
  NO_COLOR, FORCE_COLOR
                    no colours, or colours even where the report is not read on a terminal

Exit code: 0 without errors, 1 with errors, 2 for wrong use or a fault of the program.
`);
});

it('tells of every option of the table', () => {
  expect(options.filter(({ name }) => !checkHelp.includes(`\n  ${name}`))).toEqual([]);
});

it('is no wider than a terminal of 120 columns', () => {
  const lines = `${checkHelp}${newHelp}`.split('\n');
  expect(lines.filter((line) => line.length > 120)).toEqual([]);
});

it('tells how to make something new', () => {
  expect(newHelp)
    .toBe(`Makes a content folder, or a file in one. Nothing that is there is written over.

  npm run new                       asks what is wanted, on a terminal
  npm run new -- site <folder>      a publication that checks and builds as it is
  npm run new -- briefing <id>      a draft: briefings/<id>.md
  npm run new -- source <id>        a document that was read: sources/<id>.yaml
  npm run new -- actor <id>         a person, state, body or outlet: actors/<id>.md
  npm run new -- topic <id>         a subject: topics/<id>.md
  npm run new -- --help, -h         this text

An id is in small letters, digits and hyphens, such as attack-drones: the name of the file and of its page.
A new file has the fields that it needs, and all others in comments with what they are for.

Environment:

  CONTENT_DIR       another content folder than \`content\`

Exit code: 0 when made, 2 for wrong use or a fault of the program.
`);
});
