/**
 * The searches of a visit as entries of the browser's history, and the place in the list that each was left at.
 *
 * The browser would restore the place before the list is there; so it is kept in the state of the entry. It is kept as
 * a result and where that stood in the window, since fonts that arrive, or a window that is turned, move everything.
 */

/** Milliseconds of rest after which a place is noted. */
const PAUSE = 100;

interface Place {
  /** Number of a result in the list. */
  readonly result: number;
  /** CSS pixels from the top of the window to that of the result. */
  readonly top: number;
}

export class SearchHistory {
  readonly #list: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** While a list is on its way, the page has no place worth noting. */
  #resting = false;

  constructor(list: HTMLElement) {
    this.#list = list;
    history.scrollRestoration = 'manual';
    addEventListener('scroll', () => this.#noteSoon(), { passive: true });
    addEventListener('pagehide', () => this.#note());
    list.addEventListener('click', ({ target }) => {
      if (target instanceof Element) this.#note(target.closest('#search-results > *') ?? undefined);
    });
  }

  /** @param kept Whether Back is to return to the search before this one. */
  go(search: string, kept: boolean): void {
    if (kept) this.#note();
    this.leave();
    const address = `${location.pathname}${search}`;
    if (kept) history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  }

  /** The list is about to change. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#resting = false;
  }

  /** The list stands: go to where the reader left it, if it is one from before. */
  arrive(again: boolean): void {
    const place: Partial<Place> | null = history.state;
    const result = again ? this.#list.children[place?.result ?? -1] : undefined;
    if (result === undefined) {
      this.#resting = true;
      return;
    }
    const go = (): void => scrollBy(0, result.getBoundingClientRect().top - (place?.top ?? 0));
    go();
    // Lines are as long as before only when their fonts are there.
    void document.fonts.ready.then(() => {
      if (!result.isConnected) return;
      go();
      this.#resting = true;
    });
  }

  /** @param result What the reader looks at; otherwise the first result that is to be seen. */
  #note(result?: Element): void {
    clearTimeout(this.#timer);
    if (!this.#resting) return;
    const results = [...this.#list.children];
    const seen = result ?? results.find((one) => one.getBoundingClientRect().bottom > 0);
    const place: Place | null =
      seen === undefined || scrollY === 0
        ? null
        : { result: results.indexOf(seen), top: seen.getBoundingClientRect().top };
    history.replaceState(place, '');
  }

  #noteSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#note(), PAUSE);
  }
}
