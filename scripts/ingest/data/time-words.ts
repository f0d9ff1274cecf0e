/** Units of the aggregator's relative times. `below` is the number at which it changes to the next unit. */
export const TIME_UNITS = [
  { unit: 'day', one: 'a day', many: 'days', below: 32 },
  { unit: 'hour', one: 'an hour', many: 'hours', below: 24 },
  { unit: 'minute', one: 'a minute', many: 'minutes', below: 60 },
] as const;

/**
 * Words of other clocks: lines that are certainly times, but too coarse or too vague to date by.
 * Not seen on its pages: kept so that a block whose time reads like this is found all the same.
 */
export const VAGUE_TIMES = ['a month ago', 'a week ago', 'a year ago'] as const;

/** Units that follow a number in a vague time. */
export const VAGUE_UNITS = ['months', 'seconds', 'weeks', 'years'] as const;
