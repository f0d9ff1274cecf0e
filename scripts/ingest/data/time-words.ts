/** Units of the aggregator's relative times. `below` is the number at which it switches to the next unit. */
export const TIME_UNITS = [
  { unit: 'day', one: 'a day', many: 'days', below: 32 },
  { unit: 'hour', one: 'an hour', many: 'hours', below: 24 },
  { unit: 'minute', one: 'a minute', many: 'minutes', below: 60 },
] as const;

/**
 * Times that are too coarse or too vague for a date. The aggregator is not known to print them; they are kept so that a
 * block with such a time is still found.
 */
export const VAGUE_TIMES = ['a month ago', 'a week ago', 'a year ago'] as const;

/** Units after a number in a vague time. */
export const VAGUE_UNITS = ['months', 'seconds', 'weeks', 'years'] as const;
