import type { Decision } from '@parley/delegations/model';
import type { DelegationCode, Label } from '@parley/kernel';
import type { CopiedItem } from '../agenda/copy-items';
import type { Dossier, SessionDecision } from '../dossier';
import type { Session } from '../session/session';
import type { Recurrence } from './occurrences';

/** A standing item: every occurrence of the series begins with a copy of it. */
export type StandingItem = CopiedItem;

/** Regular dialogue: sessions that recur by a rule in a named zone. Each occurrence is a session like any other. */
export interface SessionSeries
  extends Recurrence, Pick<Session, 'format' | 'purpose' | 'chair' | 'place' | 'onlineUrl'> {
  readonly key: string;
  readonly title: string;
  /** Rises by one with every change. */
  readonly version: number;
  readonly named: readonly DelegationCode[];
  /** The seats invited to its first occurrence; those of another follow from the roster on its day. */
  readonly participants: readonly DelegationCode[];
  /** As declared; nobody but the secretariat sees a series none of whose occurrences was convened. */
  readonly label: Label;
  readonly convenedAt: Date | null;
  /** Key of the series that this one goes on from, where one was parted. */
  readonly continues: string | null;
  /** Start by the rule of the last occurrence that was made into a session. */
  readonly madeUntil: Date | null;
}

/** Everything that a decision about a series may rest on: its occurrences in the order of the rule, as the actor sees them. */
export interface SeriesDossier {
  readonly series: SessionSeries;
  readonly standing: readonly StandingItem[];
  readonly occurrences: readonly Dossier[];
}

/** A series with its standing items, as they stand afterwards. */
export interface SeriesState {
  readonly series: SessionSeries;
  /** `null` where the standing items did not change. */
  readonly standing: readonly StandingItem[] | null;
}

/** What becomes of series and of sessions; events of the sessions are among `events`. */
export interface SeriesDecision extends Decision {
  readonly series: readonly SeriesState[];
  /** Sessions made: new ones, with their items. */
  readonly made: readonly Dossier[];
  /** Decisions on sessions that there were. */
  readonly changed: readonly SessionDecision[];
  /** Key of the session or series that it is about. */
  readonly about: string;
}
