/**
 * Arrow keys move from the field through the results and back; Escape returns to the field, and clears it there.
 *
 * @returns `cleared` if the field was cleared.
 */
export function moveAmongResults(
  event: KeyboardEvent,
  input: HTMLInputElement,
  list: HTMLElement,
): 'cleared' | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  const links = [...list.querySelectorAll<HTMLAnchorElement>('h2 a, .headline a')];
  const active = document.activeElement;
  const at = active instanceof HTMLAnchorElement ? links.indexOf(active) : -1;
  if (at === -1 && active !== input) return undefined;
  if (event.key === 'ArrowDown') {
    event.preventDefault();
    links[at + 1]?.focus();
  } else if (event.key === 'ArrowUp' && at !== -1) {
    event.preventDefault();
    (links[at - 1] ?? input).focus();
  } else if (event.key === 'Escape') {
    event.preventDefault();
    if (active !== input) {
      input.focus();
      return undefined;
    }
    input.value = '';
    return 'cleared';
  }
  return undefined;
}
