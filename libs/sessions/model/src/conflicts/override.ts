import { isRefusal, type Label, refuse, type Result } from '@parley/kernel';
import type { SessionDecision } from '../dossier';
import { aboutSession } from '../events/make-events';
import { effectiveLabel } from '../session/effective-label';
import type { Session } from '../session/session';
import { checkText } from '../text';
import type { Conflict } from './conflict';

const LONGEST_REASON = 1000;
const FIELD = 'overrideReason';

const forSecretariat = (session: Session): Label => ({
  ...effectiveLabel(session),
  releasableTo: [],
  releasableToObservers: false,
});

const withReason = (
  decision: SessionDecision,
  warnings: readonly Conflict[],
  reason: string,
): SessionDecision => {
  const { session } = decision;
  const event = {
    ...aboutSession('session.conflicts-overridden', session),
    label: forSecretariat(session),
    // Without the sentences: they may name sessions that not all of the secretariat may see.
    data: { reason, codes: [...new Set(warnings.map(({ code }) => code))] },
  };
  return { ...decision, events: [...decision.events, event] };
};

/**
 * Lets a decision stand in view of what is in its way (sessions). A conflict that cannot be overridden is refused in its
 * own words; warnings without a reason are refused as INVALID at `overrideReason`, all of them listed; with a reason of 1
 * to 1,000 characters they are overridden, which is recorded for the secretariat. Without warnings a reason is not kept.
 */
export const overriding = (
  decision: SessionDecision,
  conflicts: readonly Conflict[],
  reason: string | null,
): Result<SessionDecision> => {
  const barred = conflicts.find(({ severity }) => severity === 'REFUSAL');
  if (barred !== undefined) return refuse('DUPLICATE', barred.message, barred.field);
  const warnings = conflicts.filter(({ severity }) => severity === 'WARNING');
  if (warnings.length === 0) return decision;
  if ((reason ?? '').trim() === '') {
    const en = warnings.map(({ message }) => message.en).join(' ');
    const fr = warnings.map(({ message }) => message.fr).join(' ');
    return refuse(
      'INVALID',
      {
        en: `${en} Mend this first, or give a reason to go on all the same.`,
        fr: `${fr} Corrigez-le d’abord, ou donnez une raison de passer outre.`,
      },
      FIELD,
    );
  }
  const text = checkText(reason ?? '', LONGEST_REASON, FIELD);
  return isRefusal(text) ? text : withReason(decision, warnings, text);
};

/** Whether a change of a session that is convened brings people together anew: at another time, or others. */
export const meetsAnew = (before: Session, after: Session): boolean =>
  before.state === 'CONVENED' &&
  (before.startsAt.getTime() !== after.startsAt.getTime() ||
    before.endsAt.getTime() !== after.endsAt.getTime() ||
    before.chair?.id !== after.chair?.id ||
    before.participants.join() !== after.participants.join());
