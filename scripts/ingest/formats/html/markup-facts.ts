/** Number of bytes that are searched for a charset: it is in the head, but may come after long scripts. */
const MAX_HEAD_BYTES = 1024 * 1024;

/** What the markup of a page states about its text, read before decoding. */
export interface MarkupFacts {
  /** As a `meta` tag or an XML declaration names it. */
  readonly charset: string | undefined;
  /** BCP 47, of the root element or a feed. */
  readonly language: string | undefined;
}

const META = /<meta\s[^>]{0,500}?charset\s{0,3}=\s{0,3}["']?\s{0,3}([\w.:-]{2,40})/i;
const DECLARATION = /^\s*<\?xml[^>]{0,100}?encoding\s{0,3}=\s{0,3}["']([\w.:-]{2,40})/;
const LANGUAGE = /<html\s[^>]{0,500}?\blang\s{0,3}=\s{0,3}["']?([\w-]{2,35})|<language>\s{0,9}([\w-]{2,35})/i;

/** @returns What a page or a feed states about its own text, as written. */
export function markupFacts(bytes: Buffer): MarkupFacts {
  const head = bytes.toString('latin1', 0, MAX_HEAD_BYTES);
  const language = LANGUAGE.exec(head.slice(0, MAX_LANGUAGE_CHARS));
  return {
    charset: DECLARATION.exec(head)?.[1] ?? META.exec(withoutScripts(head))?.[1],
    language: language?.[1] ?? language?.[2],
  };
}

/** Number of characters that are searched for a language. */
const MAX_LANGUAGE_CHARS = 4096;

/** Remove scripts and comments, whose tags do not belong to the page. */
function withoutScripts(head: string): string {
  const first = META.exec(head.slice(0, MAX_LANGUAGE_CHARS));
  if (first !== null && !/<script|<!--/i.test(head.slice(0, first.index)))
    return head.slice(0, MAX_LANGUAGE_CHARS);
  const kept: string[] = [];
  const lower = head.toLowerCase();
  for (let at = 0; at < head.length; ) {
    const next = /<!--|<script\b|<style\b|<\/head/gi;
    next.lastIndex = at;
    const open = next.exec(head);
    kept.push(head.slice(at, open?.index ?? head.length));
    if (open === null || /head/i.test(open[0])) break;
    const close = open[0] === '<!--' ? '-->' : `</${open[0].slice(1)}`;
    const end = lower.indexOf(close.toLowerCase(), open.index + open[0].length);
    if (end < 0) break;
    at = end + close.length;
  }
  return kept.join(' ');
}
