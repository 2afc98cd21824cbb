import { type Actor, type DelegationCode, isRefusal, refuse, type Result } from '@parley/kernel';
import { checkText } from '@parley/sessions/model';
import { LONGEST_SILENCE_REASON } from './propose-silence';
import { brokenSilence, type SilenceBroken } from './run-silence';
import { mayBreakSilence, type SilenceNow } from './silence-gates';

/** An amendment that goes with a break, as far as the rule asks for it. */
export interface BreakingAmendment {
  readonly key: string;
  readonly revisionKey: string;
  readonly proposer: DelegationCode | null;
  readonly state: string;
}

const isOwnOn = (revisionKey: string, amendment: BreakingAmendment | null, actor: Actor): boolean =>
  amendment === null ||
  (amendment.proposer === actor.delegation &&
    amendment.state === 'PROPOSED' &&
    amendment.revisionKey === revisionKey);

/**
 * A member of the basis breaks silence before the expiry, with a written reason and, if it wants, its own amendment on that very
 * text. All are told at once, by whom and why. Several may: each stands in the record, in the order in which they were received.
 */
export const breakSilence = (
  now: SilenceNow,
  input: { readonly reason: string; readonly amendment: BreakingAmendment | null },
  actor: Actor,
  { at, underAuthority }: { readonly at: Date; readonly underAuthority: boolean },
): Result<SilenceBroken> => {
  const refusal = mayBreakSilence(actor, now, at);
  if (refusal !== null) return refusal;
  if (!isOwnOn(now.silence.text.revisionKey, input.amendment, actor))
    return refuse(
      'INVALID',
      {
        en: 'Name an amendment of your own delegation on this very text that is still proposed, or none.',
        fr: 'Désignez un amendement de votre propre délégation à ce texte même, encore à l’examen, ou aucun.',
      },
      'amendmentId',
    );
  const reason = checkText(input.reason, LONGEST_SILENCE_REASON, 'reason');
  if (isRefusal(reason)) return reason;
  return brokenSilence(now.silence, {
    ...{ delegation: actor.delegation ?? '', reason, amendmentKey: input.amendment?.key ?? null },
    ...{ receivedAt: at, personKey: actor.personId ?? '', underAuthority },
  });
};
