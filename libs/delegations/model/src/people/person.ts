import type { Classification, DelegationCode, Language, Role } from '@parley/kernel';

/** Somebody accredited to the forum: a delegate, a member of the secretariat or an observer (who takes part). */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** Lower case; what the person signs in with. */
  readonly email: string;
  readonly role: Role;
  /** The seat, or an observer's organisation; `null` for the secretariat and for an observer on their own. */
  readonly delegation: DelegationCode | null;
  readonly clearance: Classification;
  readonly caveats: readonly string[];
  /** Always true of a head; of a deputy or adviser when the head has given that authority. */
  readonly speaksForSeat: boolean;
  readonly language: Language;
  /** False once the accreditation has ended. */
  readonly active: boolean;
  /** Entered by the delegation and not confirmed by the secretariat yet: neither signs in nor is named. */
  readonly pending: boolean;
  /** A deputy or adviser to whom the head has given the accrediting of the delegation's people. */
  readonly accredits: boolean;
}

/** A person as the API takes them in. */
export interface PersonInput {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly delegation?: DelegationCode | null;
  readonly clearance: Classification;
  readonly caveats?: readonly string[] | null;
  readonly language?: Language | null;
  /** Needed when accrediting; on a change, `null` keeps the one that stands. */
  readonly password?: string | null;
}

/** What the store must say about everybody else before a person can be judged. */
export interface PeopleFacts {
  /** Seats of the forum today. */
  readonly roster: readonly DelegationCode[];
  /** Another active person has the e-mail address of the input. */
  readonly emailTaken: boolean;
  /** The active head of the delegation that the input names, if there is one. */
  readonly activeHead: Person | null;
  /** Active administrators other than the person in question. */
  readonly otherAdministrators: number;
  /** The one who asks accredits people of the own delegation, by what its head has given. */
  readonly accreditor: boolean;
}
