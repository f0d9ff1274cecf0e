/** What makes news grave. */
export type GravityKind = 'deaths' | 'danger' | 'war' | 'government' | 'election';

/** What a headline or a first sentence tells of that changes or ends lives. */
export interface Gravity {
  readonly kind: GravityKind;
  /** Number of dead, if stated. */
  readonly toll?: number;
  /** Whether it is only said in passing: in a clause about what happens meanwhile, or below the headline. */
  readonly inPassing?: true;
}
