import type { DelegationCode, Label } from '@parley/kernel';
import { inOrder } from '@parley/delegations/model';

/** How a delegation has answered a text: by a comment to all, an amendment, or a stance. */
export type ResponseKind = 'COMMENT' | 'AMENDMENT' | 'STANCE';

/** That a delegation has answered the present text, as far as it is told of whom. */
export interface Response {
  readonly delegation: DelegationCode;
  readonly kind: ResponseKind;
}

/** Who has answered a text, and who has not, in English alphabetical order. */
export interface Responses {
  /** Gave a comment to all, an amendment or a stance. */
  readonly given: readonly DelegationCode[];
  /** In the audience, and gave none of them. */
  readonly awaited: readonly DelegationCode[];
  /** In the audience, without a stance on any paragraph. */
  readonly withoutStance: readonly DelegationCode[];
}

/**
 * Who of a paper's audience has answered its present text (papers). Its originator is not asked, where it is known: of a
 * non-paper, those who are not told count it like everybody else.
 */
export const responsesTo = (
  label: Pick<Label, 'releasableTo'>,
  roster: readonly DelegationCode[],
  originator: DelegationCode | null,
  responses: readonly Response[],
): Responses => {
  const seats = roster.filter((code) => label.releasableTo === null || label.releasableTo.includes(code));
  const audience = inOrder(seats, 'EN').filter((code) => code !== originator);
  const answered = new Set(responses.map(({ delegation }) => delegation));
  const stood = new Set(responses.flatMap(({ delegation, kind }) => (kind === 'STANCE' ? [delegation] : [])));
  return {
    given: audience.filter((code) => answered.has(code)),
    awaited: audience.filter((code) => !answered.has(code)),
    withoutStance: audience.filter((code) => !stood.has(code)),
  };
};
