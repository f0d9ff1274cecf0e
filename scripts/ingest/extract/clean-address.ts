import { PRIVATE_PARAMETERS } from '../data/private-parameters.ts';

/** UTF-16 units of an address that is kept; browsers show about so many. */
const MAX_ADDRESS_CHARS = 4000;

/**
 * Take from an address what is nobody's business: user and password, sessions and tokens in the query or the path, and
 * marks of campaigns. Which page it leads to stays, and so does every byte of an address that holds none of these.
 *
 * @returns Nothing for what is no http(s) address, `javascript:` and the like.
 */
export function cleanAddress(address: string | undefined): string | undefined {
  if (address === undefined || address.length > MAX_ADDRESS_CHARS || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  const names = [...new Set(url.searchParams.keys())].filter(isPrivate);
  const path = url.pathname.replace(/;jsessionid=[^/;]*/gi, '');
  if (names.length === 0 && path === url.pathname && url.username === '' && url.password === '')
    return address;
  for (const name of names) url.searchParams.delete(name);
  url.pathname = path;
  url.username = '';
  url.password = '';
  return url.href;
}

function isPrivate(name: string): boolean {
  return PRIVATE_PARAMETERS.has(name.toLowerCase()) || /^utm_/i.test(name);
}
