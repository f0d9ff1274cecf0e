/**
 * Read the parameters of a route out of an address.
 *
 * @param pattern The route as its file is named, without the ending: `/topics/[topic]/[year]/[month]/`,
 *   `/[...path]/feed.xml`. `[name]` takes one segment, `[...name]` any number, none included.
 * @param address Address of a page, without the base. `/404.html` counts as `/404/`: Astro writes one for the other.
 * @returns Values by name; a `[...name]` that takes nothing is `undefined`, as Astro wants it.
 * @throws Error when the address does not fit the pattern.
 */
export function paramsOf(pattern: string, address: string): Record<string, string | undefined> {
  const names = segments(pattern);
  const values = segments(address === '/404.html' ? '/404/' : address);
  const restAt = names.findIndex((name) => name.startsWith('[...'));
  const spare = values.length - names.length + 1;
  if (restAt === -1 ? values.length !== names.length : spare < 0) throw unfit(pattern, address);

  const params: Record<string, string | undefined> = {};
  let at = 0;
  for (const [index, name] of names.entries()) {
    if (index === restAt) {
      params[name.slice(4, -1)] = spare === 0 ? undefined : values.slice(at, at + spare).join('/');
      at += spare;
    } else {
      const value = values[at++];
      if (value === undefined) throw unfit(pattern, address);
      if (name.startsWith('[')) params[name.slice(1, -1)] = value;
      else if (name !== value) throw unfit(pattern, address);
    }
  }
  return params;
}

function segments(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

function unfit(pattern: string, address: string): Error {
  return new Error(`Unexpected address ${address}, expected one that fits the route ${pattern}`);
}
