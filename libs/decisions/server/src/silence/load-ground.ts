import type { SilenceGround } from '@parley/decisions/model';
import { dayOf, rosterAt } from '@parley/delegations/model';
import { seatsIn } from '@parley/delegations/server';
import { labelOf, type LabelColumns, type WriteTx } from '@parley/platform';
import type { PaperKind, PaperState } from '@parley/papers/model';
import type { SessionState } from '@parley/sessions/model';
import { SILENCE_COLUMNS, SILENCE_FROM, silenceOf, type SilenceRow } from './silence-row';

interface TextRow extends LabelColumns {
  readonly id: string;
  readonly paper_id: string;
  readonly sha256: string;
  readonly reference: string;
  readonly title: string;
  readonly kind: PaperKind;
  readonly state: PaperState;
  readonly number: number;
  readonly revision: number | null;
  readonly running: boolean;
}

// The paper is held, so that it is not taken back or revised between this look at it and the commit.
const TEXT = `select r.id, r.paper_id, r.sha256, r.reference, r.title, p.kind, p.state, r.number, p.revision,
    p.level, p.releasable_to, p.observers, p.caveats, p.originator,
    exists (select from silence s where s.revision_id = r.id
      and s.state in ('PROPOSED', 'UNDER_SILENCE', 'ADOPTED', 'ANNOUNCED', 'ISSUED')) as running
  from paper_revision r join paper p on p.id = r.paper_id where r.id = $1 for share of p`;
const SESSION =
  'select id, state, level, releasable_to, observers, caveats, originator from session where id = $1 for share';
const PREVIOUS = `select ${SILENCE_COLUMNS} from ${SILENCE_FROM} where s.id = $1`;

/** A session with its state, held so that it is not closed meanwhile; `undefined` for one out of the actor's sight. */
export const loadSession = async (
  tx: WriteTx,
  key: string,
): Promise<NonNullable<SilenceGround['session']> | undefined> => {
  const [row] = await tx.query<LabelColumns & { state: SessionState }>(SESSION, [key]);
  return row && { key, state: row.state, label: labelOf(row) };
};

const textOf = (row: TextRow): SilenceGround['text'] => ({
  ...{
    revisionKey: row.id,
    paperKey: row.paper_id,
    sha256: row.sha256,
    reference: row.reference,
    title: row.title,
  },
  ...{ kind: row.kind, paperState: row.state, isPresent: row.number === row.revision },
  ...{ originator: row.originator, label: labelOf(row) },
});

const previousOf = async (tx: WriteTx, key: string): Promise<SilenceGround['previous'] | undefined> => {
  const [row] = await tx.query<SilenceRow<Date>>(PREVIOUS, [key]);
  return row && silenceOf(row);
};

/** What a proposal rests on; `undefined` where the text, the session or the earlier procedure is out of the actor's sight. */
export const loadGround = async (
  tx: WriteTx,
  input: {
    readonly revisionId: string;
    readonly sessionId: string | null;
    readonly previousId: string | null;
  },
  key: string,
): Promise<SilenceGround | undefined> => {
  const session = input.sessionId === null ? null : await loadSession(tx, input.sessionId);
  const [row] = await tx.query<TextRow>(TEXT, [input.revisionId]);
  const previous = input.previousId === null ? null : await previousOf(tx, input.previousId);
  if (session === undefined || row === undefined || previous === undefined) return undefined;
  const [clock] = await tx.query<{ now: Date }>('select clock_timestamp() as now');
  const roster = rosterAt(await seatsIn(tx), dayOf(clock?.now ?? new Date(Number.NaN)));
  return { key, text: textOf(row), running: row.running, roster, session, previous };
};
