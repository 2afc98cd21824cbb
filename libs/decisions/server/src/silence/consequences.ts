import { atCloseOfSession, type SilenceDecision, silenceEvent } from '@parley/decisions/model';
import type { ForumEvent } from '@parley/kernel';
import type { WriteTx } from '@parley/platform';
import type { PaperConsequences } from '@parley/papers/server';
import type { Consequences } from '@parley/sessions/server';
import { deadlineLocks } from '../deadlines/deadline-lock';
import { keepDue, tellMembers } from './save-silence';
import { SILENCE_COLUMNS, silenceOf, type SilenceRow } from './silence-row';

// As in SILENCE_FROM, but of procedures that a function answered with: also those that whoever acts does not see.
const COLUMNS = SILENCE_COLUMNS;
const PROPOSED = `select ${COLUMNS} from silences_proposed_in($1) s
  left join paper_revision r on r.id = s.revision_id left join paper p on p.id = s.paper_id`;
const START = 'select start_silence($1, $2, $3, $4)';

const start = async (tx: WriteTx, decision: SilenceDecision): Promise<readonly ForumEvent[]> => {
  const { silence, events } = decision;
  await tx.query(START, [silence.key, silence.state, silence.startsAt, silence.closingReason]);
  await keepDue(tx, silence);
  return events;
};

/** A session that closes puts under silence what was proposed in it and met no objection. */
export const closingStartsSilence: Consequences = {
  async follow(tx, before, { session }, { now }) {
    if (session.state !== 'CLOSED' || before.session.state === 'CLOSED') return [];
    const events: ForumEvent[] = [];
    const proposed = await tx.query<SilenceRow<Date>>(PROPOSED, [session.key]);
    await deadlineLocks(
      tx,
      proposed.map(({ id }) => id),
    );
    for (const row of proposed) {
      events.push(...(await start(tx, atCloseOfSession(silenceOf(row), now))));
    }
    return events;
  },
};

const RUNNING = 'select silences_of_papers($1) as id';
const WITHDRAW = `select ${COLUMNS} from withdraw_silences_of($1, $2) s
  left join paper_revision r on r.id = s.revision_id left join paper p on p.id = s.paper_id`;

/** A paper that is taken back or replaced takes its silence procedures with it, and all members are told why. */
export const endedPaperWithdrawsSilence: PaperConsequences = {
  async follow(tx, papers) {
    const keys = papers.map(({ key }) => key);
    const running = await tx.query<{ id: string }>(RUNNING, [keys]);
    await deadlineLocks(
      tx,
      running.map(({ id }) => id),
    );
    if (running.length === 0) return [];
    const events: ForumEvent[] = [];
    for (const paper of papers) {
      const reason = reasonOf(paper);
      for (const row of await tx.query<SilenceRow<Date>>(WITHDRAW, [[paper.key], reason])) {
        const silence = silenceOf(row);
        await keepDue(tx, silence);
        await tellMembers(tx, silence, 'WITHDRAWN');
        events.push(silenceEvent('silence.withdrawn', silence, { reason }));
      }
    }
    return events;
  },
};

type Ended = Parameters<PaperConsequences['follow']>[1][number];

const reasonOf = ({ withdrawReason, successor }: Ended): string =>
  withdrawReason ?? `${successor?.reference ?? ''} ${successor?.title ?? ''}`.trim();
