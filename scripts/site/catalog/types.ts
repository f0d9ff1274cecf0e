/** The data of the content folder, from which the catalog is made. */
import type { Passages } from '../../../src/model/passages.ts';
import type { ArticleTexts } from '../../../src/model/rights.ts';
import type { Edit } from '../../../src/schemas/edit.ts';
import type { Membership, StoryData } from '../../../src/schemas/story.ts';
import type { Problem } from '../../content/problem.ts';
import type { LedgerPart } from './ledger-part.ts';
import type { ReadArticle } from './read-article.ts';

/** An address whose page only says why nothing is shown. */
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

/** The content folder file by file, before any processing. */
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
  /** Files that cannot be read completely, and are not included above. */
  readonly broken: readonly Problem[];
}
