/**
 * Whose page an address is, for an article whose publisher is not named.
 *
 * @param url An absolute address, or nothing.
 * @returns Its host in ASCII, without a label for a kind of device such as `www.`; `undefined` without an address.
 */
export function addressHost(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(DEVICE, '') || undefined;
}

/** Labels for the same pages on another device, before at least two others: `m.herald.example`. */
const DEVICE = /^(?:www|m|mobile|amp)\.(?=[^.]+\.)/;
