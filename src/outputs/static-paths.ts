import { plannedAddresses } from '../model/plan-file.ts';

/**
 * The paths of a route, for `astro build` and `astro dev`; `npm run build` requests each page separately.
 *
 * @param ending How the addresses of the route end: with a slash, or a file extension.
 */
export function staticPaths(
  ending: '/' | '.json' | '.txt' | '.xml',
): { params: { path: string | undefined } }[] {
  return plannedAddresses()
    .filter((address) => address.endsWith(ending))
    .map((address) => ({ params: { path: address.slice(1, -ending.length) || undefined } }));
}
