import { sha256 } from '../../../content/hash.ts';
import { foldedText } from './folded-words.ts';

/**
 * Query parameters that tell where a reader came from, and do not identify the page. Not extended when `cleanAddress`
 * removes more: the ids of published articles are derived from what is left.
 */
const TRACKING =
  /^(utm_[a-z_]+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ref_src|cmpid|ito|at_[a-z_]+)$/i;

/** What identifies an article. */
export interface Identified {
  readonly title: string;
  readonly url?: string;
  /** First sentence after the dateline; empty for a brief. */
  readonly firstSentence: string;
  /** Folded words of the body after the dateline. */
  readonly words: readonly string[];
}

/**
 * Candidate ids of an article, best first: from its address, else from its folded headline and first sentence; then, if
 * that id belongs to another text, from headline and whole body.
 *
 * @returns Two ids of 12 hex digits, the first digits of a sha256.
 */
export function identities({ title, url, firstSentence, words }: Identified): [string, string] {
  const first = url
    ? hash('url', canonicalUrl(url))
    : hash('text', foldedText(title), foldedText(firstSentence));
  return [first, hash('body', foldedText(title), words.join(' '))];
}

/** An address without fragment and tracking parameters; unchanged if it is not an address. */
export function canonicalUrl(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

function hash(...parts: readonly string[]): string {
  return sha256(parts.join('\0')).slice(0, 12);
}
