import type { NameKind } from './kind-of.ts';

/** A name as it was met, in order of the text. */
export interface Mention {
  readonly name: string;
  readonly kind: NameKind;
}
