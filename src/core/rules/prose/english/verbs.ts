// The forms of regular English verbs.

/** report, reports, reported, reporting */
export const regular = (verbs: readonly string[]): readonly string[] =>
  verbs.flatMap((verb) => [verb, present(verb), past(verb), participle(verb)]);

/** reports, reported: the forms in which somebody tells what another did. */
export const told = (verbs: readonly string[]): readonly string[] =>
  verbs.flatMap((verb) => [present(verb), past(verb)]);

export const pasts = (verbs: readonly string[]): readonly string[] => verbs.map(past);

function present(verb: string): string {
  if (endsInY.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function past(verb: string): string {
  if (endsInY.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (verb === 'admit') return 'admitted';
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
}

function participle(verb: string): string {
  if (verb === 'admit') return 'admitting';
  return `${verb.endsWith('e') ? verb.slice(0, -1) : verb}ing`;
}

const endsInY = /[^aeiou]y$/;
