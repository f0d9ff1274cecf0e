/**
 * Whose page an address is, for an article whose publisher is not named.
 *
 * @param url An absolute address, or nothing.
 * @returns Its host without `www.`, in ASCII; `undefined` without an address.
 */
export function addressHost(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/^www\./, '') || undefined;
}
