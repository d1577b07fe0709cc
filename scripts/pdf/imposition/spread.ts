/** Two pages side by side; an index is from 0, undefined for an empty half. */
export interface Spread {
  readonly left: number | undefined
  readonly right: number | undefined
  /** How far both pages move towards the fold, in millimetres. */
  readonly creep: number
}
