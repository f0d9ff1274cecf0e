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
  const names = [...new Set(url.searchParams.keys())].filter(isPrivate);
  const path = url.pathname.replace(SESSION_IN_PATH, '');
  const fragment = [...new URLSearchParams(url.hash.slice(1)).keys()].some(isPrivate);
  if (names.length === 0 && !fragment && path === url.pathname && url.username === '' && url.password === '')
    return address;
  for (const name of names) url.searchParams.delete(name);
  if (fragment) url.hash = '';
  url.pathname = path;
  url.username = '';
  url.password = '';
  return url.href;
}

/** @param name As it is, or behind an ampersand that was escaped twice. */
function isPrivate(name: string): boolean {
  const plain = name.toLowerCase().replace(/^amp;/, '');
  return PRIVATE_PARAMETERS.has(plain) || PRIVATE_PREFIXES.some((prefix) => plain.startsWith(prefix));
}
