/**
 * The searches of a visit as entries of the browser's history, and the place in the list that each was left at.
 *
 * The browser would restore the place before the list is there; so it is kept in the state of the entry.
 */

/** Milliseconds of rest after which a place is noted. */
const PAUSE = 100;

export class SearchHistory {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** While a list is on its way, the page has no place worth noting. */
  #resting = false;

  constructor() {
    history.scrollRestoration = 'manual';
    addEventListener('scroll', () => this.#noteSoon(), { passive: true });
    addEventListener('pagehide', () => this.note());
  }

  /** Note where the reader is in the list of this entry. */
  note(): void {
    clearTimeout(this.#timer);
    if (this.#resting) history.replaceState({ top: scrollY }, '');
  }

  /** @param kept Whether Back is to return to the search before this one. */
  go(search: string, kept: boolean): void {
    if (kept) this.note();
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
    const { state } = history;
    if (again && typeof state?.top === 'number') scrollTo(0, state.top);
    this.#resting = true;
  }

  #noteSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.note(), PAUSE);
  }
}
