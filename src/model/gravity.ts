/** What makes news grave. */
export type GravityKind = 'deaths' | 'danger' | 'war' | 'government' | 'election';

/** What changes or ends lives, according to a headline or a first sentence. */
export interface Gravity {
  readonly kind: GravityKind;
  /** Number of dead, if stated. */
  readonly toll?: number;
  /** Whether it is only said in passing: in a clause about what happens meanwhile, or below the headline. */
  readonly inPassing?: true;
}
