/**
 * Spell out `(?i:…)` in the source of a regular expression: `(?i:to|for)` becomes `(?:[tT][oO]|[fF][oO][rR])`.
 *
 * V8 (14.x, Node 24) stops optimising regular expressions once a process has compiled a megabyte of them, and what it
 * compiles from then on takes alternatives of such a group for case-sensitive. The same text would then be cleaned in
 * another way, depending on what was read before it.
 *
 * No other file may use such a group without this one.
 */
const GROUP = /\((?:\?(?:i:|:|=|!|<=|<!|<\w+>))?/y;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|.)/suy;
const RANGE = /(\p{L})-(\p{L})/uy;

/** @param source The source of a regular expression, without modifiers but `i`. */
export function anyCase(source: string): string {
  if (!source.includes('(?i:')) return source;
  /** Whether case is ignored in each of the groups that are open. */
  const groups: boolean[] = [false];
  let isClass = false;
  let made = '';
  for (let at = 0; at < source.length; ) {
    const ignored = groups.at(-1) === true;
    const escaped = matchAt(ESCAPE, source, at);
    const group = isClass ? undefined : matchAt(GROUP, source, at);
    const range = isClass && ignored ? matchAt(RANGE, source, at) : undefined;
    const char = String.fromCodePoint(source.codePointAt(at) ?? 0);
    const token = escaped ?? group ?? range ?? char;
    if (group !== undefined) groups.push(ignored || group === '(?i:');
    else if (!isClass && token === ')') groups.pop();
    else if (token === '[') isClass = true;
    else if (token === ']') isClass = false;
    made +=
      escaped ??
      (group === '(?i:' ? '(?:' : undefined) ??
      group ??
      (ignored ? bothCases(token, isClass) : token);
    at += token.length;
  }
  return made;
}

function bothCases(letters: string, isClass: boolean): string {
  const [lower, upper] = [letters.toLowerCase(), letters.toUpperCase()];
  // `ß` has no capital of one letter.
  if (lower === upper || lower.length !== upper.length) return letters;
  return isClass ? `${lower}${upper}` : `[${lower}${upper}]`;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
