// What an id may look like. Ids are addresses, so they have to survive every file system and server.

const maximum = 80;
const reserved = new Set(['page', 'index', 'feed', 'new', 'search', 'all']);
const device = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const isKebabCase = (value: string): boolean => kebab.test(value);

/** Why `value` cannot be an id, and the nearest that can; undefined where it can. */
export function idFault(
  value: string,
): { reason: string; suggestion?: string | undefined } | undefined {
  if (!kebab.test(value)) {
    return {
      reason: 'an id holds only a-z, 0-9 and single hyphens',
      suggestion: toKebab(value),
    };
  }
  if (value.length > maximum) {
    return {
      reason: `an id has at most ${maximum} characters, this one has ${value.length}`,
      suggestion: value.slice(0, maximum).replace(/-[a-z0-9]*$/, ''),
    };
  }
  if (/^[0-9]+$/.test(value))
    return { reason: 'an id holds at least one letter', suggestion: `no-${value}` };
  if (reserved.has(value)) {
    return { reason: 'the site keeps this word for itself', suggestion: `the-${value}` };
  }
  if (device.test(value)) {
    return { reason: 'Windows keeps this word for a device', suggestion: `the-${value}` };
  }
  return undefined;
}

/** The nearest id to a piece of text, or undefined where nothing of it can stand in one. */
export function toKebab(value: string): string | undefined {
  const nearest = value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, maximum)
    .replace(/-+$/, '');
  return nearest === '' || idFault(nearest) ? undefined : nearest;
}
