import type { DelegationCode } from '@parley/kernel';
import type { LabelInput } from '@parley/delegations/model';
import type { Format, Purpose } from './session';

/** A session as the API takes it in. */
export interface SessionInput {
  readonly title: string;
  readonly purpose: Purpose;
  readonly format: Format;
  readonly named?: readonly DelegationCode[] | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly timeZone: string;
  /** Id of a person of the secretariat. `null` names nobody; left out, it keeps the chair, and gives a new session whoever is free of those who chair. */
  readonly chairId?: string | null | undefined;
  readonly place?: string | null;
  readonly onlineUrl?: string | null;
  readonly label: LabelInput;
}
