// Colours by what they mean; whoever prints decides whether there are any.

export type Paint = (style: Style, text: string) => string;

export type Style =
  'error' | 'warning' | 'info' | 'place' | 'quiet' | 'strong' | 'added' | 'removed';

export const plain: Paint = (_style, text) => text;
