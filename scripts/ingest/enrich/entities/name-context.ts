import type { TextEvidence } from './text-evidence.ts';
import type { TrimmedSpan } from './trim-span.ts';

export type NameKind = 'person' | 'organisation' | 'place';

/** Where a name stands, for what its neighbours say of it. */
export interface NameContext extends Omit<TrimmedSpan, 'tokens' | 'words' | 'joined' | 'bracketed'> {
  /** What the rest of the text says. */
  readonly text: TextEvidence;
}
