import type { TextEvidence } from './text-evidence.ts';
import type { TrimmedSpan } from './trim-span.ts';

export type NameKind = 'person' | 'organisation' | 'place';

/** The context of a name. */
export interface NameContext extends Omit<TrimmedSpan, 'tokens' | 'words' | 'joined' | 'bracketed'> {
  /** Evidence from the rest of the text. */
  readonly text: TextEvidence;
}
