/** A seat of the forum as the interface names it. */
export interface Seat {
  /** ISO 3166-1 alpha-3. */
  readonly code: string;
  /** In the reader's language. */
  readonly name: string;
  readonly group: 'ALLY' | 'PARTNER' | 'OBSERVER';
}
