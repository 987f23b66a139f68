// What several rules ask of one corpus is found once.

import type { RuleContext } from './rule.ts';

/** `find`, called once for every key and remembered as long as the key lives. */
export function onceFor<Asked extends object, Found>(
  find: (asked: Asked) => Found,
  keyOf: (asked: Asked) => object = (asked) => asked,
): (asked: Asked) => Found {
  const known = new WeakMap<object, { readonly found: Found }>();
  return (asked) => {
    const remembered = known.get(keyOf(asked));
    if (remembered) return remembered.found;
    const found = find(asked);
    known.set(keyOf(asked), { found });
    return found;
  };
}

/** The same for what is found in a whole run of the rules: each run has its own judgement of claims. */
export const oncePerRun = <Found>(find: (context: RuleContext) => Found) =>
  onceFor(find, ({ judgeable }) => judgeable);
