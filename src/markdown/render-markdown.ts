import { defineHastPlugin, type HastNode, markdownToHast, markdownToHtml } from 'satteri';
import { plainBlocks } from './plain-blocks.ts';

/** Addresses that links in a text may have. */
const SAFE = /^(?:https?:|mailto:|\/(?!\/)|#|\.{1,2}\/)/i;

/** Removes raw HTML, and addresses that are not clearly web or mail. */
const safe = defineHastPlugin({
  name: 'safe',
  raw: (node, context) => context.removeNode(node),
  element: {
    filter: ['a', 'img'],
    visit(node, context) {
      for (const key of ['href', 'src']) {
        const value = node.properties?.[key];
        if (value !== undefined && value !== null && !(typeof value === 'string' && SAFE.test(value))) {
          context.setProperty(node, key, null);
        }
      }
    },
  },
});

/**
 * Only CommonMark: GFM would turn text that was escaped for CommonMark into links and tags. Quotation marks are not
 * changed here.
 */
const FEATURES = { gfm: false, frontmatter: false, smartPunctuation: false };

/** Elements whose text is not typeset. */
const TYPED: readonly string[] = ['code', 'pre'];

/** Typesets every text except code. */
function setting(set: (text: string) => string) {
  return defineHastPlugin({
    name: 'setting',
    text(node, context) {
      const parent = context.parent(node);
      if (parent?.type === 'element' && TYPED.includes(parent.tagName)) return;
      context.setProperty(node, 'value', set(node.value));
    },
  });
}

/**
 * Render CommonMark to safe HTML: no raw HTML, no script addresses.
 *
 * @param set Typesets a text; without it, no character is changed.
 */
export function renderMarkdown(markdown: string, set?: (text: string) => string): string {
  return (
    plainBlocks(markdown)
      ?.map((text) => `<p>${set === undefined ? text : set(text)}</p>\n`)
      .join('') ?? renderMarkup(markdown, set)
  );
}

/** The same for any text, with or without markup, but slower. */
export function renderMarkup(markdown: string, set?: (text: string) => string): string {
  return markdownToHtml(markdown, {
    features: FEATURES,
    hastPlugins: set === undefined ? [safe] : [safe, setting(set)],
  }).html;
}

/** The tree that `renderMarkdown` renders, before raw HTML and unsafe addresses are removed. */
export function markdownTree(markdown: string): HastNode {
  return markdownToHast(markdown, { features: FEATURES });
}
