import { isPrintable } from '../../content/printable.ts';
import { PRIVATE_PARAMETERS, PRIVATE_PREFIXES } from '../data/private-parameters.ts';

/** Maximum length of an address in UTF-16 units, about that of browsers. */
const MAX_ADDRESS_CHARS = 4000;

/** Session ids of Java, PHP, and .NET servers, the latter in a path segment of their own. */
const SESSION_IN_PATH =
  /;(?:jsessionid|phpsessid|sessionid|sid)=[^/;]*|\/\([A-Z]\([a-z0-9]{10,60}\)\)(?=\/)/gi;

/**
 * Remove private parts of an address: user and password, session ids and tokens in query, path or fragment, and
 * campaign parameters. Characters that show nothing, control a terminal or turn a line around are percent-encoded. It
 * still leads to the same page, and an address without any of these stays unchanged.
 *
 * @returns `undefined` for anything but an http(s) address, such as `javascript:`.
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
  const isPublic = path === url.pathname && kept === rest && url.username === '' && url.password === '';
  if (isPublic && isPrintable(address)) return address;
  const tidy = kept
    .replace(/([?#])(?:&(?:amp)?|;)+/g, '$1')
    .replace(/(?:&(?:amp)?|;)+(?=#|$)/g, '')
    .replace(/\?(?=#|$)/g, '')
    .replace(/#$/, '');
  return `${url.origin}${path}${tidy}`;
}

/**
 * A parameter with its separator. There may be two question marks, or one after the `#`, and an ampersand may be
 * escaped.
 */
const PARAMETER = /([?#&;]+)([^=?#&;]*)=[^?#&;]*/g;

function isPrivate(name: string): boolean {
  const plain = decodedPart(name).toLowerCase();
  return PRIVATE_PARAMETERS.has(plain) || PRIVATE_PREFIXES.some((prefix) => plain.startsWith(prefix));
}

/** A part of an address without percent-encoding; unchanged if that is broken. */
export function decodedPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
