/**
 * The file that an address is served from, below the output folder.
 *
 * @param address `/topics/sport/` → `topics/sport/index.html`; `/feed.xml` → `feed.xml`.
 */
export function pageFile(address: string): string {
  return address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
}
