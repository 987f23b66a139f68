// Elements of a page, made of text and never of markup.

type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** `true` gives an attribute without a value; `false` and `undefined` give none. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(attribute, '');
    else if (typeof value === 'string') made.setAttribute(attribute, value);
  }
  made.append(...content);
  return made;
}

/** The shape of a claim's state, from the page's sprite. */
export function mark(shape: string): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  const use = document.createElementNS(space, 'use');
  svg.setAttribute('class', 'mark');
  svg.setAttribute('aria-hidden', 'true');
  use.setAttribute('href', `#mark_${shape}`);
  svg.append(use);
  return svg;
}
