/**
 * The searches of a visit as entries of the browser's history, each with its position in the list.
 *
 * The browser would restore the position before the list exists, so it is kept in the state of the entry: as a result
 * and its offset in the window, since loading fonts or rotating the device moves everything.
 */

/** Milliseconds without scrolling after which the position is saved. */
const PAUSE = 100;

interface Place {
  /** Index of a result in the list. */
  readonly result: number;
  /** CSS pixels from the top of the window to the top of the result. */
  readonly top: number;
}

export class SearchHistory {
  readonly #list: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** False while a list is loading, when the position is meaningless. */
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

  /** @param kept Whether Back should return to the previous search. */
  go(search: string, kept: boolean): void {
    if (kept) this.#note();
    this.leave();
    const address = `${location.pathname}${search}`;
    if (kept) history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  }

  /** To be called before the list changes. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#resting = false;
  }

  /** To be called once the list is complete: restores the position if the reader returned to it. */
  arrive(again: boolean): void {
    const place: Partial<Place> | null = history.state;
    const result = again ? this.#list.children[place?.result ?? -1] : undefined;
    if (result === undefined) {
      this.#resting = true;
      return;
    }
    const go = (): void => scrollBy(0, result.getBoundingClientRect().top - (place?.top ?? 0));
    go();
    // Lines only have their earlier length once fonts are loaded.
    void document.fonts.ready.then(() => {
      if (!result.isConnected) return;
      go();
      this.#resting = true;
    });
  }

  /** @param result The result that the reader is at; default: the first visible one. */
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
