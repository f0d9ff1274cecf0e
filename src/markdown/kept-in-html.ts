import { keptTogether } from '../i18n/kept-together.ts';

/** Elements whose text stays as it is. */
const TYPED = /^<(\/?)(?:code|pre)\b/;

/**
 * Keep compounds with a short half on one line, see `keptTogether`.
 *
 * @param html With entities for `<` and `>` in its text and its attributes.
 */
export function keptInHtml(html: string): string {
  if (!html.includes('-')) return html;
  let typed = 0;
  return html
    .split(/(<[^>]*>)/)
    .map((part) => {
      if (part.startsWith('<')) {
        const [tag, closes] = TYPED.exec(part) ?? [];
        if (tag !== undefined) typed += closes === '' ? 1 : -1;
        return part;
      }
      return typed > 0 || !part.includes('-') ? part : keptText(part);
    })
    .join('');
}

function keptText(text: string): string {
  return keptTogether(text)
    .map((part) => (part.isKept ? `<span class="kept">${part.text}</span>` : part.text))
    .join('');
}
