import { countCharacters } from '../formats/char-count.ts';
import type { CopyLoss } from './copy-losses.ts';
import { type Decision, lendsPublisher, type RunText } from './resolve.ts';

/** Maximum number of hashtags that an article gets from its copies. */
const MAX_HASHTAGS = 200;

/** @returns The texts whose metadata the article gets, the kept text first. */
export function lendingTexts({ kept, members }: Decision): RunText[] {
  if (kept === undefined) return [];
  const others = members.filter((member) => member.text !== kept && lendsPublisher(member, kept));
  return [kept, ...others.map(({ text }) => text)];
}

/** @returns The hashtags of all copies without duplicates, up to the maximum. */
export function statedHashtags(texts: readonly RunText[]): string[] {
  return [...new Set(texts.flatMap(({ item }) => item.found.hashtags))].slice(0, MAX_HASHTAGS);
}

/** @returns One for each text with a hashtag that exceeds the maximum. */
export function hashtagLosses(decisions: readonly Decision[]): CopyLoss[] {
  return decisions.flatMap((decision) => {
    const texts = lendingTexts(decision);
    if (texts.reduce((sum, { item }) => sum + item.found.hashtags.length, 0) <= MAX_HASHTAGS) return [];
    const kept = new Set(statedHashtags(texts));
    return texts.flatMap((text) => {
      const lost = text.item.found.hashtags.filter((hashtag) => !kept.has(hashtag));
      const characters = lost.reduce((sum, hashtag) => sum + countCharacters(hashtag), 0);
      return characters === 0
        ? []
        : [{ text, article: decision.id, reason: 'too many hashtags' as const, characters }];
    });
  });
}
