/** What is remembered of an element while a page is read: Readability moves and strips the real ones. */
export interface Frame {
  /** The element itself; as it was found until Readability has been asked. */
  readonly element: Element;
  /** Lower case. */
  readonly name: string;
  readonly classes: string;
  readonly id: string;
  readonly role: string;
  /** It leads somewhere: `a` without an address is none. */
  readonly isLink: boolean;
  /** A reader does not see it, as its own attributes say. */
  readonly isHidden: boolean;
  /** Names of `itemprop` and the last part of `itemtype`, lower case. */
  readonly microdata: string;
  readonly parent: Frame | undefined;
  /** Position among the siblings of the same name, from 1. */
  readonly nth: number;
  /** Elements around it. */
  readonly depth: number;
  /** Children by name. */
  readonly counts: Map<string, number>;
}

/** Names by which style sheets take an element away, for everybody or for everybody who sees. */
const HIDING =
  /(?:^|\s)(?:hidden|hide|is-hidden|u-hidden|d-none|display-none|invisible|visually-?hidden|sr-only|screen-reader-text)(?:\s|$)/i;
/** The same style sheets show it again on wider screens, or when a heading is clicked. */
const SHOWN_AGAIN =
  /(?:^|\s)(?:(?:sm|md|lg|xl|2xl|print|tablet|desktop|group-[\w-]+|peer-[\w-]+|data-[^\s:]+)[:\\][\w-]*(?:block|flex|grid|inline|table|contents|visible)|d-(?:xs|sm|md|lg|xl|xxl)-\w+|\S*(?:accordion|collapse|collapsible|faq|tab-?(?:pane|panel|content)|toggle)\S*)(?=\s|$)/i;
const UNSEEN = /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i;

/** @returns The frame of an element that has just been met, in document order. */
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
    microdata: `${element.getAttribute('itemprop') ?? ''} ${type.slice(type.lastIndexOf('/') + 1)}`
      .trim()
      .toLowerCase(),
    parent,
    nth,
    depth: parent === undefined ? 0 : parent.depth + 1,
    counts: new Map(),
  };
}

function isHidden(element: Element, classes: string): boolean {
  const style = (element.getAttribute('style') ?? '').slice(0, MAX_STYLE_CHARS);
  if (!element.hasAttribute('hidden') && !HIDING.test(classes) && !UNSEEN.test(style)) return false;
  return !SHOWN_AGAIN.test(classes.slice(0, MAX_STYLE_CHARS)) && !opensOnClick(element);
}

/** A panel below a heading that opens it: a question's answer is text, and was only folded when the page was saved. */
function opensOnClick(element: Element): boolean {
  if (element.getAttribute('hidden') === 'until-found' || element.hasAttribute('aria-labelledby'))
    return true;
  if (/^(?:region|tabpanel)$/.test(element.getAttribute('role') ?? '')) return true;
  const before = element.previousElementSibling;
  if (before === null) return false;
  const opens = before.hasAttribute('aria-expanded') || before.hasAttribute('aria-controls');
  return (
    opens || before.localName === 'button' || before.querySelector('[aria-expanded],[aria-controls]') !== null
  );
}

/** UTF-16 units of a style that are looked at. */
const MAX_STYLE_CHARS = 1000;

/** Elements on the way up that are looked at: pages from outside nest as deep as they like. */
const MAX_DEPTH = 100;

/** A frame and those around it, innermost first. */
export function* upwards(block: Frame): Generator<Frame> {
  let at: Frame | undefined = block;
  for (let step = 0; at !== undefined && step < MAX_DEPTH; step++, at = at.parent) yield at;
}

/** Steps of a position that are shown; a page that nests deeper shows its innermost ones. */
const MAX_PATH_STEPS = 60;

/**
 * Position of an element as a person finds it in a browser: `html/body/div[2]/p[1]`. The number counts
 * siblings of the same name and is left out where there is but one. To be asked when the page is walked.
 */
export function elementLocation(frame: Frame): string {
  const steps: string[] = [];
  for (let at: Frame | undefined = frame; at !== undefined && steps.length < MAX_PATH_STEPS; at = at.parent) {
    const many = (at.parent?.counts.get(at.name) ?? 1) > 1;
    steps.push(many ? `${at.name}[${at.nth}]` : at.name);
  }
  return `element ${steps.reverse().join('/')}`;
}
