/**
 * What is lost when copies become one article: the words that no page shows, with the article that they were merged
 * into.
 */
import { countOwnCharacters, type Wording } from './own-words.ts';
import type { Decision, RunText } from './resolve.ts';

/** Characters of a text of this run that are not in any article. */
export interface CopyLoss {
  readonly text: RunText;
  /** Id of the article. */
  readonly article: string;
  readonly reason: 'own words of a copy' | 'removed by an editor' | 'too many hashtags';
  readonly characters: number;
}

export interface LossContext {
  /** Wording of a text of this run. */
  readonly textOf: (text: RunText) => Wording;
  /** Wording of a published article; `undefined` when its file cannot be read. */
  readonly publishedOf: (id: string) => Wording | undefined;
  readonly removed: ReadonlySet<string>;
}

/** @returns One for each text of which something is lost, in the order of the decisions. */
export function copyLosses(decisions: readonly Decision[], context: LossContext): CopyLoss[] {
  return decisions.flatMap((decision) => lossesOf(decision, context));
}

const NOTHING: Wording = { title: '', paragraphs: [] };

function lossesOf({ id, kept, members }: Decision, context: LossContext): CopyLoss[] {
  const isRemoved = context.removed.has(id);
  const copies = isRemoved
    ? members
    : members.filter(({ text }) => text !== kept && text.hash !== kept?.hash);
  if (copies.length === 0) return [];
  const shown = isRemoved ? NOTHING : kept ? context.textOf(kept) : context.publishedOf(id);
  if (shown === undefined) return [];
  const count = countOwnCharacters(shown);
  const reason = isRemoved ? 'removed by an editor' : 'own words of a copy';
  return copies.flatMap(({ text }) => {
    const characters = count(context.textOf(text));
    return characters === 0 ? [] : [{ text, article: id, reason, characters }];
  });
}
