/**
 * How often a test tries what chance decides: less often than `npm run stress` does, which has the night for it.
 *
 * @returns The first figure, or the second in the night.
 */
export const trials = (short: number, long: number): number =>
  process.env['BROADSHEET_TRIALS'] === 'long' ? long : short;
