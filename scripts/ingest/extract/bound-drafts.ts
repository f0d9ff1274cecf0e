import type { Draft, Drop, PageDrafts, Segment } from '../model.ts';

/** Maximum length of a headline in UTF-16 units: even a paragraph in its place is shorter. */
const MAX_TITLE_CHARS = 5000;
/** Maximum number of stated hashtags; a post with thirty has many. */
const MAX_HASHTAGS = 200;
/** Maximum length of a hashtag in UTF-16 units. */
const MAX_HASHTAG_CHARS = 100;

/**
 * Limit headlines and hashtags to what front matter can hold: the rest is dropped, each part with its reason.
 *
 * Runs before `clean`, whose time on a headline grows faster than its length.
 */
export function boundDrafts<Page extends PageDrafts>(page: Page): Page {
  const drops: Drop[] = [];
  const drafts = page.drafts.map((draft) => boundHashtags(boundTitle(draft, drops), drops));
  return drops.length === 0 ? page : { ...page, drafts, drops: [...page.drops, ...drops] };
}

function boundTitle(draft: Draft, drops: Drop[]): Draft {
  const { title } = draft;
  if (title.text.length <= MAX_TITLE_CHARS) return draft;
  const length = isHighSurrogate(title.text, MAX_TITLE_CHARS - 1) ? MAX_TITLE_CHARS - 1 : MAX_TITLE_CHARS;
  const kept = part(title, 0, length);
  drops.push({ ...part(title, length, title.text.length), stage: 'form', reason: 'headline too long' });
  return { ...draft, title: kept };
}

function boundHashtags(draft: Draft, drops: Drop[]): Draft {
  const kept: Segment[] = [];
  for (const hashtag of draft.hashtags) {
    const isLong = hashtag.text.length > MAX_HASHTAG_CHARS;
    if (!isLong && kept.length < MAX_HASHTAGS) kept.push(hashtag);
    else drops.push({ ...hashtag, stage: 'form', reason: isLong ? 'hashtag too long' : 'too many hashtags' });
  }
  return kept.length === draft.hashtags.length ? draft : { ...draft, hashtags: kept };
}

function part({ line, from, text }: Segment, start: number, end: number): Segment {
  const cut = text.slice(start, end);
  const first = start + cut.length - cut.trimStart().length;
  const trimmed = cut.trim();
  return { line, from: from + first, to: from + first + trimmed.length, text: trimmed };
}

function isHighSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800;
}
