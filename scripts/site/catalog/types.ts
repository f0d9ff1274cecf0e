/** What is read of the content folder, before the catalog is made of it. */
import type { Passages } from '../../../src/model/passages.ts';
import type { ArticleTexts } from '../../../src/model/rights.ts';
import type { Edit } from '../../../src/schemas/edit.ts';
import type { Membership, StoryData } from '../../../src/schemas/story.ts';
import type { Problem } from '../../content/problem.ts';
import type { LedgerPart } from './ledger-part.ts';
import type { ReadArticle } from './read-article.ts';

/** An address that leads to a short page which says why nothing is shown. */
export interface Withdrawn {
  readonly address: string;
  readonly why: 'hidden' | 'removed';
}

/** A file of `stories/`. */
export interface StoryFile {
  readonly data: StoryData;
  /** Below the content folder. */
  readonly path: string;
  readonly noteHash: string;
  readonly noteStart: number;
}

/** All that the content folder says, file by file, before anything is made of it. */
export interface Content {
  readonly articles: readonly {
    readonly path: string;
    readonly article: ReadArticle;
    readonly texts: () => ArticleTexts;
    readonly passages: () => Passages;
  }[];
  readonly stories: readonly StoryFile[];
  readonly memberships: readonly Membership[];
  readonly ledger: readonly LedgerPart[];
  readonly edits: readonly Edit[];
  /** Texts of the YAML files, by name. */
  readonly settings: Readonly<Record<string, string>>;
  /** Files that cannot be read whole: nothing of them is above. */
  readonly broken: readonly Problem[];
}
