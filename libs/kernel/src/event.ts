import type { Label } from './label';
import type { Parties } from './party';

/** What a command appends to the record: one thing that happened, under the label of what it happened to. */
export interface ForumEvent {
  /** Dotted, past tense, e.g. `session.opened`. */
  readonly type: string;
  readonly subject: { readonly type: string; readonly key: string };
  readonly sessionKey: string | null;
  readonly label: Label;
  /** Those between whom it is, and nobody else, the secretariat included; left out where the label alone decides. */
  readonly parties?: Parties;
  /** What a screen needs to apply it; only what every reader under `label` may see. */
  readonly data: Readonly<Record<string, unknown>>;
  /** With a retraction: those who pass this label keep their sight and are not told (domain.md §9). */
  readonly unless?: Label;
  /** Readers are not told who did it or for whom; the record keeps it for the originator and the secretariat (papers). */
  readonly unattributed?: true;
}
