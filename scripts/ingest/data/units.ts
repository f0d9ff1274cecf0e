/** Units of what reports measure, with the factor that makes them comparable. */

/** What is measured, and the unit in which it is compared. */
export const DIMENSIONS = {
  AREA: 'hectares',
  DEPTH: 'kilometres',
  TEMPERATURE: '°C',
  SHARE: 'percent',
  WEIGHT: 'tonnes',
} as const;
export type Dimension = keyof typeof DIMENSIONS;

/** One unit: its value in the unit of its dimension is `factor × (number − zero)`. */
export interface Unit {
  readonly dimension: Dimension;
  /** How it is written: source of a regular expression (flags `iu`) without unbounded repetition. */
  readonly written: string;
  readonly factor: number;
  readonly zero?: number;
}

export const UNITS: readonly Unit[] = [
  { dimension: 'AREA', written: 'hectares?|ha|hektar', factor: 1 },
  { dimension: 'AREA', written: 'acres?', factor: 0.404686 },
  {
    dimension: 'AREA',
    written: 'square kilomet(?:re|er)s?|sq\\.? km|km²|quadratkilometern?',
    factor: 100,
  },
  { dimension: 'AREA', written: 'square miles?|sq\\.? mi(?:les)?', factor: 258.999 },
  { dimension: 'DEPTH', written: 'kilomet(?:re|er)s?|kilometern?|km', factor: 1 },
  { dimension: 'DEPTH', written: 'miles?', factor: 1.609344 },
  { dimension: 'TEMPERATURE', written: '°F|F|degrees fahrenheit', factor: 5 / 9, zero: 32 },
  {
    dimension: 'TEMPERATURE',
    written: '°C|C|degrees (?:celsius|centigrade)|grad(?: celsius)?',
    factor: 1,
  },
  { dimension: 'SHARE', written: '%|percent|per cent|prozent', factor: 1 },
  { dimension: 'WEIGHT', written: '(?:metric )?tonnes?|(?:metric )?tons?|t|tonnen', factor: 1 },
];

/** Currencies in words, by the symbol that stands for the same. */
export const CURRENCIES: Readonly<Record<string, string>> = {
  A$: 'Australian dollars?',
  C$: 'Canadian dollars?',
  NZ$: 'New Zealand dollars?',
  $: '(?:US |American )?dollars?',
  '€': 'euros?',
  '£': 'pounds?',
};
