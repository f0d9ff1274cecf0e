/** What is remembered of an element: Readability moves and strips the real ones. */
export interface Frame {
  /** Lower case. */
  readonly name: string;
  readonly classes: string;
  readonly id: string;
  readonly role: string;
  readonly parent: Frame | undefined;
  /** Position among the siblings of the same name, from 1. */
  readonly nth: number;
  /** Elements around it. */
  readonly depth: number;
  /** Children by name. */
  readonly counts: Map<string, number>;
}

/** @returns The frame of an element that has just been met, in document order. */
export function frameOf(element: Element, parent: Frame | undefined): Frame {
  const name = element.localName.toLowerCase();
  const nth = (parent?.counts.get(name) ?? 0) + 1;
  parent?.counts.set(name, nth);
  return {
    name,
    classes: element.getAttribute('class') ?? '',
    id: element.getAttribute('id') ?? '',
    role: element.getAttribute('role') ?? '',
    parent,
    nth,
    depth: parent === undefined ? 0 : parent.depth + 1,
    counts: new Map(),
  };
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
