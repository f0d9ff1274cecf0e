/**
 * The characters with which a match of a regular expression can begin.
 *
 * @param source Literals, classes, groups, assertions and quantifiers; no back references.
 * @returns `undefined` if it may be any of many: a class of letters, a range, a dot.
 */
export function firstCharacters(source: string): ReadonlySet<string> | undefined {
  const found = new Set<string>();
  return alternatives(source, 0, found).isKnown ? found : undefined;
}

interface Parsed {
  readonly end: number;
  readonly isKnown: boolean;
  /** Whether it can match nothing, so that what follows counts too. */
  readonly isEmpty: boolean;
}

const QUANTIFIER = /(?:[?*+]|\{\d*,?\d*\})\??/y;
const MAY_BE_NONE = /^(?:[?*]|\{0)/;

function alternatives(source: string, from: number, found: Set<string>): Parsed {
  let [at, isKnown, isEmpty] = [from, true, false];
  for (;;) {
    let open = true;
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const atom = atomAt(source, at, open ? found : new Set());
      QUANTIFIER.lastIndex = atom.end;
      const quantifier = QUANTIFIER.exec(source)?.[0] ?? '';
      at = atom.end + quantifier.length;
      if (!open) continue;
      isKnown &&= atom.isKnown;
      open = atom.isEmpty || MAY_BE_NONE.test(quantifier);
    }
    isEmpty ||= open;
    if (source[at] !== '|') return { end: at, isKnown, isEmpty };
    at++;
  }
}

function atomAt(source: string, at: number, found: Set<string>): Parsed {
  const char = source[at] ?? '';
  if (char === '(') {
    const header = /^\((?:\?(?:[:=!]|<[=!]))?/.exec(source.slice(at, at + 4))?.[0] ?? '(';
    const isAround = /[=!]$/.test(header);
    const group = alternatives(source, at + header.length, isAround ? new Set() : found);
    return { end: group.end + 1, isKnown: isAround || group.isKnown, isEmpty: isAround || group.isEmpty };
  }
  if (char === '[') {
    const end = source.indexOf(']', at + 2) + 1;
    const inside = source.slice(at + 1, end - 1);
    for (const letter of inside) found.add(letter);
    return { end, isKnown: !/^\^|\\|.-./su.test(inside), isEmpty: false };
  }
  if (char === '\\') {
    const sign = /^\\(?:[pP]\{[^}]*\}|.)/su.exec(source.slice(at, at + 12))?.[0] ?? '\\';
    const isSign = sign.length === 2 && !/\w/.test(sign[1] ?? '');
    if (isSign) found.add(sign[1] ?? '');
    return { end: at + sign.length, isKnown: isSign || sign === '\\b', isEmpty: sign === '\\b' };
  }
  if (char !== '^' && char !== '$') found.add(char);
  return { end: at + 1, isKnown: char !== '.', isEmpty: char === '^' || char === '$' };
}
