/** A record of an element while a page is read, since Readability moves and strips the real ones. */
export interface Frame {
  /** The element itself; unchanged until Readability has run. */
  readonly element: Element;
  /** Lower case. */
  readonly name: string;
  readonly classes: string;
  readonly id: string;
  readonly role: string;
  /** Whether it is an `a` with an address. */
  readonly isLink: boolean;
  /** Whether its own attributes hide it. */
  readonly isHidden: boolean;
  /** Names of `itemprop`, or `property` in RDFa, and the last part of `itemtype`, lower case. */
  readonly microdata: string;
  readonly parent: Frame | undefined;
  /** Position among the siblings of the same name, from 1. */
  readonly nth: number;
  /** Number of ancestors. */
  readonly depth: number;
  /** Children by name. */
  readonly counts: Map<string, number>;
}

/** Class names by which style sheets hide an element, completely or visually. */
const HIDING =
  /(?:^|\s)(?:hidden|hide|is-hidden|u-hidden|d-none|display-none|invisible|visually-?hidden|sr-only|screen-reader-text)(?:\s|$)/i;
/** Class names by which the same style sheets show it again, on wider screens or after a click. */
const SHOWN_AGAIN =
  /(?:^|\s)(?:(?:sm|md|lg|xl|2xl|print|tablet|desktop|group-[\w-]+|peer-[\w-]+|data-[^\s:]+)[:\\][\w-]*(?:block|flex|grid|inline|table|contents|visible)|d-(?:xs|sm|md|lg|xl|xxl)-\w+|\S*(?:accordion|collapse|collapsible|faq|tab-?(?:pane|panel|content)|toggle)\S*)(?=\s|$)/i;
const UNSEEN = /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i;

/** @returns The frame of an element; to be called in document order. */
export function frameOf(element: Element, parent: Frame | undefined): Frame {
  const name = element.localName.toLowerCase();
  const nth = (parent?.counts.get(name) ?? 0) + 1;
  parent?.counts.set(name, nth);
  const classes = element.getAttribute('class') ?? '';
  const type = element.getAttribute('itemtype') ?? '';
  return {
    element,
    name,
    classes,
    id: element.getAttribute('id') ?? '',
    role: element.getAttribute('role') ?? '',
    isLink: name === 'a' && element.hasAttribute('href'),
    isHidden: isHidden(element, classes),
    microdata:
      `${element.getAttribute('itemprop') ?? ''} ${property(element)} ${type.slice(type.lastIndexOf('/') + 1)}`
        .trim()
        .toLowerCase(),
    parent,
    nth,
    depth: parent === undefined ? 0 : parent.depth + 1,
    counts: new Map(),
  };
}

/** Names of RDFa without their prefix, such as `schema:articleBody`. */
function property(element: Element): string {
  return (element.getAttribute('property') ?? '').slice(0, MAX_STYLE_CHARS).replace(/[^\s:/]*[:/]+/g, '');
}

function isHidden(element: Element, classes: string): boolean {
  const style = (element.getAttribute('style') ?? '').slice(0, MAX_STYLE_CHARS);
  if (!element.hasAttribute('hidden') && !HIDING.test(classes) && !UNSEEN.test(style)) return false;
  return !SHOWN_AGAIN.test(classes.slice(0, MAX_STYLE_CHARS)) && !opensOnClick(element);
}

/**
 * Whether an element is a panel that its heading opens: an answer to a question is text, and was merely collapsed when
 * the page was saved.
 */
function opensOnClick(element: Element): boolean {
  if (element.getAttribute('hidden') === 'until-found' || element.hasAttribute('aria-labelledby'))
    return true;
  if (/^(?:region|tabpanel)$/.test(element.getAttribute('role') ?? '')) return true;
  const before = element.previousElementSibling;
  return before !== null && (before.localName === 'button' || hasOpener(before));
}

/** Maximum number of elements of a heading that are searched for its button. */
const MAX_HEADING_ELEMENTS = 50;

/** Whether an element or one inside it opens a panel. */
function hasOpener(heading: Element): boolean {
  let at: Element | null = heading;
  for (let count = 0; at !== null && count < MAX_HEADING_ELEMENTS; count++) {
    if (at.hasAttribute('aria-expanded') || at.hasAttribute('aria-controls')) return true;
    let next: Element | null = at.firstElementChild;
    while (next === null && at !== null && at !== heading) {
      next = at.nextElementSibling;
      at = at.parentElement;
    }
    at = next;
  }
  return false;
}

/** Maximum number of UTF-16 units of a style that are read. */
const MAX_STYLE_CHARS = 1000;

/** Maximum number of ancestors that are visited, since pages may be nested to any depth. */
const MAX_DEPTH = 100;

/** A frame and its ancestors, innermost first. */
export function* upwards(block: Frame): Generator<Frame> {
  let at: Frame | undefined = block;
  for (let step = 0; at !== undefined && step < MAX_DEPTH; step++, at = at.parent) yield at;
}

/** Maximum number of steps of a position; of more, the innermost are shown. */
const MAX_PATH_STEPS = 60;

/**
 * Position of an element as a person finds it in a browser: `html/body/div[2]/p[1]`. The number counts siblings of the
 * same name and is omitted if there is only one. To be called after the whole page has been walked.
 */
export function elementLocation(frame: Frame): string {
  const steps: string[] = [];
  for (let at: Frame | undefined = frame; at !== undefined && steps.length < MAX_PATH_STEPS; at = at.parent) {
    const many = (at.parent?.counts.get(at.name) ?? 1) > 1;
    steps.push(many ? `${at.name}[${at.nth}]` : at.name);
  }
  return `element ${steps.reverse().join('/')}`;
}
