import { searchWords } from '../i18n/search-words.ts';

/** @param address The part after the path of the search page, with its `?`. */
export function showSuggestion(place: HTMLElement, query: string, address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = query;
  place.replaceChildren(searchWords.didYouMean.before, link, searchWords.didYouMean.after);
  place.hidden = false;
}

export function hideSuggestion(place: HTMLElement): void {
  place.hidden = true;
  place.replaceChildren();
}
