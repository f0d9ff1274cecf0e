import type { Document } from '../../scripts/ingest/model.ts';

/** An article before it is laid out on a page. */
export interface Laid {
  readonly title: string;
  readonly publisher?: string | undefined;
  /** `2 hours ago`, `14-07-2025`. */
  readonly time?: string | undefined;
  /** Paragraphs; those of a related article run together on one line. */
  readonly body: readonly string[];
  readonly category?: string | undefined;
  /** Without `#`; only a lead has hashtags. */
  readonly hashtags?: readonly string[];
}

/** Decides between ways to lay out a page: returns a whole number from 0 up to, not including, `below`. */
export type Choose = (below: number) => number;

/** Write a page in layout A: a lead without publisher and time, then blocks. */
export function layOutA(lead: Laid | undefined, related: readonly Laid[], choose: Choose): string {
  const lines: string[] = [];
  if (choose(2)) lines.push('');
  if (lead) lines.push(lead.title, ...spread(lead.body, choose(2)), ...hashtagLines(lead, choose));
  lines.push(...blanks(choose(2)), ...furniture(choose));
  // Only blank lines distinguish a block without a bullet from a text on several lines.
  const severalLines = choose(3) === 0;
  for (const article of related) {
    lines.push(...blanks(choose(3)), article.publisher ?? '', article.time ?? '');
    const bullet = article.category ?? (severalLines || choose(4) ? article.publisher : undefined);
    if (bullet) lines.push(`- ${bullet}`);
    lines.push(article.title, ...(severalLines ? article.body : oneLine(article)));
  }
  return finish(lines, choose);
}

/** Write a page in layout B: a lead with a byline without separators, then blocks with headings. */
export function layOutB(lead: Laid | undefined, related: readonly Laid[], choose: Choose): string {
  const lines: string[] = ['logo'];
  if (lead) {
    lines.push(lead.title, '');
    if (choose(4)) lines.push(lead.title, ' '.repeat(choose(30)));
    lines.push(
      `${lead.publisher}${lead.time}`,
      ...spread(lead.body, choose(2)),
      ...hashtagLines(lead, choose),
    );
    if (choose(4)) lines.push('Orange background');
  }
  lines.push('', ...furniture(choose).flatMap((line) => [line, '']));
  lines.push(...blocksOfB(related, choose));
  return finish(lines, choose);
}

/** Write a page in layout C: a hashtag page. */
export function layOutC(hashtag: string, related: readonly Laid[], choose: Choose): string {
  const lines = [
    ...(choose(4) ? ['logo'] : []),
    ...(choose(4) ? ['#'] : []),
    '',
    `Latest news with #${hashtag}`,
    '',
  ];
  lines.push(...blocksOfB(related, choose));
  return finish(lines, choose);
}

/** Turn a page of text into a document, as the reader of text files does. */
export function textDocument(text: string, more: Partial<Document> = {}): Document {
  const lines = text.split('\n').map((line, index) => ({ text: line, place: `line ${index + 1}` }));
  return { place: '', layout: 'page', lines, ...more };
}

function blocksOfB(related: readonly Laid[], choose: Choose): string[] {
  return related.flatMap((article) => {
    const { title, publisher = '', time, category } = article;
    const lines = [title, ...(choose(6) ? [title] : []), '', publisher, '', `time${time}`, ''];
    if (category) lines.push(`  • ${category}`, ...blanks(choose(2)));
    if (!category || choose(2)) lines.push(`  • ${publisher}`);
    lines.push('', title, '', ...(choose(4) ? oneLine(article) : spread(article.body, choose(2))));
    return [...lines, ...blanks(choose(3))];
  });
}

function furniture(choose: Choose): string[] {
  const comments = ['No comments yet...', 'No comments yet…', 'No comments yet'][choose(3)] ?? '';
  return [
    ...(choose(8) ? ['Try Our AI Features', 'Explore what Daily8 AI can do for you:'] : []),
    ...(choose(8) ? ['Comments', comments] : ['Comments (2)', 'No comments yet...']),
    'Related Articles',
  ];
}

function hashtagLines({ hashtags = [] }: Laid, choose: Choose): string[] {
  const marked = hashtags.map((tag) => `#${tag}`);
  if (!marked.length && choose(2)) return [];
  const joined = [marked, [marked.join(' ')], [marked.join('')]][choose(3)] ?? [];
  return ['Hashtags', ...joined, ''];
}

function oneLine({ body }: Laid): string[] {
  return body.length ? [body.join(' ')] : [];
}

function spread(paragraphs: readonly string[], apart: number): string[] {
  return paragraphs.flatMap((paragraph) => (apart ? ['', paragraph] : [paragraph]));
}

function blanks(count: number): string[] {
  return Array.from({ length: count }, () => '');
}

/** Artefacts of an extractor: other line endings, a byte-order mark, white space around lines. */
function finish(lines: readonly string[], choose: Choose): string {
  const end = choose(4) ? '\n' : '\r\n';
  const head = choose(6) ? '' : '\ufeff';
  const tail = ['', ' ', '\t', '\u00a0'][choose(4)] ?? '';
  const doubled = choose(5) === 0;
  return head + lines.map((line) => line + tail + (doubled && line === '' ? end : '')).join(end);
}
