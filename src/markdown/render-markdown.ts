import { defineHastPlugin, type HastNode, markdownToHast, markdownToHtml } from 'satteri';
import { plainBlocks } from './plain-blocks.ts';

/** Addresses that a link of a text may lead to. */
const SAFE = /^(?:https?:|mailto:|\/(?!\/)|#|\.{1,2}\/)/i;

/** Takes out raw HTML, and addresses that are not plainly web or mail. */
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
 * CommonMark and no more: GFM makes links and tags of what was plain text when the text was escaped for CommonMark,
 * and a quotation stays as it was written.
 */
const FEATURES = { gfm: false, frontmatter: false, smartPunctuation: false };

/** Elements whose text is to stay as it was typed. */
const TYPED: readonly string[] = ['code', 'pre'];

/** Sets every text that is not code. */
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
 * CommonMark to HTML that can be trusted: no raw HTML, no script addresses.
 *
 * @param set Given each text, how it is set; without it no character is changed.
 */
export function renderMarkdown(markdown: string, set?: (text: string) => string): string {
  return (
    plainBlocks(markdown)
      ?.map((text) => `<p>${set === undefined ? text : set(text)}</p>\n`)
      .join('') ?? renderMarkup(markdown, set)
  );
}

/** The same for texts with markup, and without: only slower. */
export function renderMarkup(markdown: string, set?: (text: string) => string): string {
  return markdownToHtml(markdown, {
    features: FEATURES,
    hastPlugins: set === undefined ? [safe] : [safe, setting(set)],
  }).html;
}

/** The tree of what `renderMarkdown` writes, before raw HTML and unsafe addresses are taken out. */
export function markdownTree(markdown: string): HastNode {
  return markdownToHast(markdown, { features: FEATURES });
}
