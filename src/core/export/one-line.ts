// Text as one line, for formats in which a line is a field.

/** White space of any kind becomes one space; control characters go, for no format can hold them. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
