/**
 * How many trials a randomised test makes: a few in `npm test`, many in `npm run stress`.
 *
 * @returns The first number, or the second in `npm run stress`.
 */
export const trials = (short: number, long: number): number =>
  process.env['BROADSHEET_TRIALS'] === 'long' ? long : short;
