import { PRIVATE_PARAMETERS, PRIVATE_PREFIXES } from '../data/private-parameters.ts';

/** UTF-16 units of an address that is kept; browsers show about so many. */
const MAX_ADDRESS_CHARS = 4000;

/** Sessions of servers of Java and PHP, and of those of .NET that keep it in a segment of its own. */
const SESSION_IN_PATH =
  /;(?:jsessionid|phpsessid|sessionid|sid)=[^/;]*|\/\([A-Z]\([a-z0-9]{10,60}\)\)(?=\/)/gi;

/**
 * Take from an address what is nobody's business: user and password, sessions and tokens in the query, the path or the
 * fragment, and marks of campaigns. Which page it leads to stays, and so does every byte of an address that holds none
 * of these.
 *
 * @returns Nothing for what is no http(s) address, `javascript:` and the like.
 */
export function cleanAddress(address: string | undefined): string | undefined {
  if (address === undefined || address.length > MAX_ADDRESS_CHARS || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  const path = url.pathname.replace(SESSION_IN_PATH, '');
  const rest = url.search + url.hash;
  const kept = rest.replace(PARAMETER, (whole, mark: string, name: string) =>
    isPrivate(name) ? mark.replace(/[&;]+/g, '') : whole,
  );
  if (path === url.pathname && kept === rest && url.username === '' && url.password === '') return address;
  const tidy = kept
    .replace(/([?#])(?:&(?:amp)?|;)+/g, '$1')
    .replace(/(?:&(?:amp)?|;)+(?=#|$)/g, '')
    .replace(/\?(?=#|$)/g, '')
    .replace(/#$/, '');
  return `${url.origin}${path}${tidy}`;
}

/**
 * A parameter with what stands before it. A question mark may stand twice, or behind the mark of a fragment, and an
 * ampersand may be escaped.
 */
const PARAMETER = /([?#&;]+)([^=?#&;]*)=[^?#&;]*/g;

function isPrivate(name: string): boolean {
  const plain = decoded(name).toLowerCase();
  return PRIVATE_PARAMETERS.has(plain) || PRIVATE_PREFIXES.some((prefix) => plain.startsWith(prefix));
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
