import type { Language } from '@parley/kernel';
import type { AgendaItemKind, AgendaItemState, SessionState } from '@parley/sessions/model';
import { CIRCULATED_BEFORE_MS } from '../late/late-papers';
import type { PaperState } from '../paper/paper';

/** Words on a page of the forum’s papers, and characters where a language has no spaces between words. */
const WORDS_A_PAGE = 400;
const CHARACTERS_A_PAGE = 900;

/** About how many pages a text fills, at least one; for planning how long there is to read, not for quoting. */
export const pagesOf = (
  language: Language,
  { words, characters }: { words: number; characters: number },
): number =>
  Math.max(1, Math.ceil(language === 'JA' ? characters / CHARACTERS_A_PAGE : words / WORDS_A_PAGE));

/** When the papers of a session are to be with everybody: 72 hours before it (papers). */
export const papersDueAt = (startsAt: Date): Date => new Date(startsAt.getTime() - CIRCULATED_BEFORE_MS);

interface ListedSession {
  readonly state: SessionState;
  readonly startsAt: Date;
}

/** Whether there is still something to wait for: the session is to come, or is being held. */
const isAwaited = ({ state }: ListedSession): boolean =>
  state === 'DRAFT' || state === 'CONVENED' || state === 'OPEN' || state === 'SUSPENDED';

/** Whether a paper should have been circulated by now, and is not. */
export const isLatePaper = (session: ListedSession, state: PaperState, now: Date): boolean =>
  isAwaited(session) && (state === 'DRAFT' || state === 'SUBMITTED') && papersDueAt(session.startsAt) <= now;

/** Whether an item is to be decided on and has, as far as its reader sees, no circulated paper. */
export const lacksPaper = (
  session: ListedSession,
  item: { readonly kind: AgendaItemKind; readonly state: AgendaItemState },
  papers: readonly PaperState[],
): boolean =>
  isAwaited(session) &&
  item.kind === 'DECISION' &&
  (item.state === 'PENDING' || item.state === 'OPEN' || item.state === 'SUSPENDED') &&
  !papers.includes('CIRCULATED');
