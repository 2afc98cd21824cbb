import { type Actor, isRefusal, refuse, type Refusal, type Result } from '@parley/kernel';
import { checkOptionalText } from '@parley/sessions/model';
import { takeUp } from './write-draft';
import type { KnownPaper } from '../paper/draft-paper';
import type { PaperDecision } from '../paper/paper';
import { mayRevise } from '../paper/paper-gates';

/**
 * Why a draft was kept as it was: when writing began, while it went on, when it was submitted, before another text took its
 * place, when an earlier one was put back, by hand.
 */
export const DRAFT_VERSION_REASONS = [
  'BEGUN',
  'WRITTEN',
  'SUBMITTED',
  'REPLACED',
  'RESTORED',
  'KEPT',
] as const;
export type DraftVersionReason = (typeof DRAFT_VERSION_REASONS)[number];

/** While it is written, a draft is kept once in so many minutes. */
export const KEPT_EVERY_MINUTES = 5;
/** Versions that are kept by themselves, and bytes of them; the oldest go first. */
export const MOST_VERSIONS = 60;
export const MOST_VERSION_BYTES = 8_000_000;
/** Versions that somebody keeps by hand. */
export const MOST_KEPT = 40;

const LONGEST_NAME = 100;

/** A paper of which a version is to be kept. */
export interface KeepingState extends KnownPaper {
  readonly keptByHand: number;
}

/** A version kept by hand, with the draft as it stands in it. */
export interface KeptVersion extends PaperDecision {
  readonly name: string | null;
}

const refusalToKeep = (state: KeepingState, actor: Actor): Refusal | null =>
  mayRevise(actor, state) ?? state.ahead?.refusal ?? (state.keptByHand < MOST_KEPT ? null : enoughKept());

const enoughKept = (): Refusal =>
  refuse('STATE', {
    en: `${MOST_KEPT} versions are kept by hand already, which is as many as there can be. Submit the paper to keep this text.`,
    fr: `${MOST_KEPT} versions ont déjà été conservées à la main, ce qui est le maximum. Soumettez le document pour conserver ce texte.`,
  });

/** Keeps the text in preparation as it stands, under a name if one is given. */
export const keepVersion = (
  state: KeepingState,
  input: { readonly name?: string | null },
  actor: Actor,
): Result<KeptVersion> => {
  const refusal = refusalToKeep(state, actor);
  if (refusal !== null) return refusal;
  const { paper, draft, ahead } = state;
  if (draft?.stage == null || draft.markdown === '')
    return refuse('STATE', {
      en: 'There is no text in preparation to be kept. Write it first.',
      fr: 'Aucun texte en préparation ne peut être conservé. Rédigez-le d’abord.',
    });
  const name = checkOptionalText(input.name, LONGEST_NAME, 'name');
  if (isRefusal(name)) return name;
  if (ahead === undefined) return { paper, draft: null, events: [], name };
  return { paper, name, ...takeUp(paper, draft, draft) };
};
