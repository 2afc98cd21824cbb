import { type Actor, conflict, isRefusal, notFound, refuse, type Refusal, type Result } from '@parley/kernel';
import type { Dossier } from '../dossier';
import { mayChangeSession } from '../session/session-gates';
import { isPlaced } from './occurrence-targets';
import type { SeriesDossier } from './series';
import type { PlacedSession } from './series-timing';

/** What a change of an occurrence reaches: it alone, it and those after it, or all that have not begun. */
export const SERIES_SCOPES = ['THIS', 'FOLLOWING', 'ALL'] as const;
export type SeriesScope = (typeof SERIES_SCOPES)[number];

/** The occurrences of a series in the order of its rule; without those that the rule has no more. */
export const placedOccurrences = ({ occurrences }: SeriesDossier): Dossier[] =>
  occurrences
    .filter(({ session }) => isPlaced(session))
    .sort((a, b) => Number(a.session.series?.originalStart) - Number(b.session.series?.originalStart));

/** The occurrence that was edited. Refuses as the change of a session does, and one that stands in no series. */
export const findOccurrence = (
  dossier: SeriesDossier,
  input: { readonly sessionKey: string; readonly version: number },
  actor: Actor,
): Result<Dossier & { readonly session: PlacedSession }> => {
  const found = dossier.occurrences.find(({ session }) => session.key === input.sessionKey);
  if (found === undefined) return notFound();
  const refusal = mayChangeSession(actor, found.session);
  if (refusal !== null) return refusal;
  if (found.session.version !== input.version) return conflict(found.session.version);
  const { session } = found;
  return isPlaced(session) ? { ...found, session } : noOccurrence();
};

/** STATE: the session is no occurrence of a series. */
export const noOccurrence = (): Refusal =>
  refuse('STATE', {
    en: 'This session is no occurrence of a series. Change it by itself.',
    fr: 'Cette session n’est pas une occurrence d’une série. Modifiez-la seule.',
  });

/** What a change reaches, in the order of the rule. */
export interface Reach {
  readonly pivot: PlacedSession;
  /** Occurrences before the first that it reaches. */
  readonly earlier: readonly Dossier[];
  readonly reached: readonly Dossier[];
}

const isToCome = ({ session }: Dossier, now: Date): boolean =>
  ['DRAFT', 'CONVENED', 'CANCELLED'].includes(session.state) && session.startsAt > now;

/** The occurrences that a change reaches: none that has begun, but for the one that was edited. */
export const reachOf = (
  dossier: SeriesDossier,
  selected: PlacedSession,
  scope: 'FOLLOWING' | 'ALL',
  now: Date,
): Reach => {
  const all = placedOccurrences(dossier);
  const own = all.findIndex(({ session }) => session.key === selected.key);
  const toCome = all.findIndex((any) => isToCome(any, now));
  const from = scope === 'FOLLOWING' || toCome < 0 ? own : Math.min(own, toCome);
  const pivot = all[from]?.session;
  return {
    pivot: pivot !== undefined && isPlaced(pivot) ? pivot : selected,
    earlier: all.slice(0, from),
    reached: all.slice(from),
  };
};

/** Keeps what is no refusal; the first refusal of all otherwise. */
export const allDecided = <T>(results: readonly Result<T>[]): Result<T[]> => {
  const decided: T[] = [];
  for (const result of results) {
    if (isRefusal(result)) return result;
    decided.push(result);
  }
  return decided;
};
