// Citations that name neither a claim nor a source.

import { resolve } from '../../corpus/resolve.ts';
import type { Citation, Cite } from '../../read/body.ts';
import { tick } from '../../read/fault.ts';
import { blockText, linkedBodies, type LinkedBody } from '../texts.ts';
import { replaced, type Missing, type Searched } from './missing.ts';
import { answer, type Answer, type Question } from './suggest.ts';

export function missingCitations(searched: Searched): readonly Missing[] {
  return linkedBodies(searched.corpus).flatMap((body) =>
    body.body.citations.flatMap((citation, index) =>
      citation.cites
        .filter((cite, at) => !body.text.targets[index]?.[at] && isMissing(searched, body, cite))
        .map((cite) => missing(searched, body, citation, cite)),
    ),
  );
}

function isMissing({ names, stray }: Searched, { briefing }: LinkedBody, { id }: Cite): boolean {
  if (stray.has(id) || resolve(names, 'claim', id, briefing?.id) === 'unknown') return false;
  return id.includes('#') || resolve(names, 'source', id, briefing?.id) === 'missing';
}

function missing(
  searched: Searched,
  { body, briefing, place }: LinkedBody,
  citation: Citation,
  cite: Cite,
): Missing {
  const question: Question = {
    ...searched,
    kinds: briefing || cite.id.includes('#') ? ['claim', 'source'] : ['source'],
    written: cite.id,
    briefing: briefing?.id,
  };
  const found = answer(question);
  const meant = found.meant ?? (briefing ? undefined : claimElsewhere(searched, cite.id));
  return {
    at: place(cite),
    message: `the citation ${tick(`@${cite.id}`)} ${found.says}`,
    help:
      meant === undefined ? hint(found, question) : `did you mean \`${withLocator(meant, cite)}\`?`,
    subject: blockText(body, citation.block),
    meant,
    ...(found.sure && found.meant !== undefined && replaced(place(cite), found.meant)),
  };
}

/** In a profile, a claim is cited with its briefing. */
function claimElsewhere({ corpus }: Searched, id: string): string | undefined {
  const holders = [...corpus.briefings.values()].filter((one) => one.claims.has(id));
  return holders.length === 1 ? `${holders[0]?.id}#${id}` : undefined;
}

const withLocator = (id: string, { locator }: Cite): string =>
  locator === undefined ? `[@${id}]` : `[@${id}, ${locator}]`;

function hint({ hint: usual }: Answer, { corpus, written }: Question): string {
  const [id = '', ...claim] = written.split('#');
  if (claim.length > 0) return usual;
  const kind = (['briefing', 'actor', 'topic'] as const).find((one) => {
    const things = { briefing: corpus.briefings, actor: corpus.actors, topic: corpus.topics };
    return things[one].has(id);
  });
  if (kind === 'briefing') {
    return `cite one of its claims, \`[@${id}#claim]\`, or link it: \`[words](briefing:${id})\``;
  }
  return kind ? `cite a document, or link the ${kind}: \`[words](${kind}:${id})\`` : usual;
}
