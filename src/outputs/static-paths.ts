import { plannedAddresses } from '../model/plan-file.ts';

/**
 * The paths of a route, for `astro build` and `astro dev`; a build of `npm run build` asks for each page by itself.
 *
 * @param ending What the addresses of the route end with: a slash, or the ending of a file.
 */
export function staticPaths(
  ending: '/' | '.json' | '.txt' | '.xml',
): { params: { path: string | undefined } }[] {
  return plannedAddresses()
    .filter((address) => address.endsWith(ending))
    .map((address) => ({ params: { path: address.slice(1, -ending.length) || undefined } }));
}
