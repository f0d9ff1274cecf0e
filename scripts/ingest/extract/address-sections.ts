import { decodedPart } from './clean-address.ts';

/** Maximum number of folders of an address that are read; the rest is a date or the headline. */
const MAX_FOLDERS = 4;

/**
 * The sections in an address: `sport` and `fussball` of `https://example.org/sport/fussball/title.html`, and `sport` of
 * `https://sport.example.org/title`.
 */
export function addressSections(address: string | undefined): string[] {
  if (address === undefined || !URL.canParse(address)) return [];
  const { hostname, pathname } = new URL(address);
  const folders = pathname.split('/').slice(1, -1).slice(0, MAX_FOLDERS);
  const labels = hostname.split('.');
  const [host = ''] = labels;
  return [...(labels.length > 2 ? [host] : []), ...folders.map(decodedPart)].filter((name) => name !== '');
}
