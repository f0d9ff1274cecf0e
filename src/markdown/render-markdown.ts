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

/** CommonMark to HTML that can be trusted: no raw HTML, no script addresses, and no character of the text changed. */
export function renderMarkdown(markdown: string): string {
  return (
    plainBlocks(markdown)
      ?.map((text) => `<p>${text}</p>\n`)
      .join('') ?? renderMarkup(markdown)
  );
}

/** The same for texts with markup, and without: only slower. */
export function renderMarkup(markdown: string): string {
  return markdownToHtml(markdown, {
    features: FEATURES,
    hastPlugins: [safe],
  }).html;
}

/** The tree of what `renderMarkdown` writes, before raw HTML and unsafe addresses are taken out. */
export function markdownTree(markdown: string): HastNode {
  return markdownToHast(markdown, { features: FEATURES });
}
