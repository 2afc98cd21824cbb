import { randomUUID } from 'node:crypto';
import type { Adoption } from '@parley/decisions/model';
import { adoptDecision, writingWith } from '@parley/decisions/server';
import { STATES } from '@parley/delegations/model';
import { globalId, type Label } from '@parley/kernel';
import { APPEND_STATEMENT, appendValues } from '@parley/platform';
import type { Forum } from '@parley/testkit';
import pg from 'pg';

/** The label of what every delegation may see. */
export const FOR_DELEGATIONS: Label = {
  classification: 'UNCLASSIFIED',
  releasableTo: null,
  releasableToObservers: false,
  caveats: [],
  tlp: null,
  originator: null,
};

/** Every Ally of the charter with which a forum begins. */
export const ALLIES = STATES.filter(
  ({ group, inDefaultCharter }) => group === 'ALLY' && inDefaultCharter,
).map(({ code }) => code);

/** Enters a decision in the register as a poll does that closes with consensus; gives back its id. */
export const adopted = async (forum: Forum, more: Partial<Adoption> = {}): Promise<string> => {
  const client = new pg.Pool({ connectionString: forum.database.url, max: 1 });
  const connection = await client.connect();
  const now = new Date();
  const adoption: Adoption = {
    ...{ key: randomUUID(), title: 'Terms of reference', text: null, adoptedAt: now, recordedAt: now },
    ...{ basis: 'ALLIES', members: ALLIES, positions: [], sessionKey: null, itemKey: null },
    reachedBy: { kind: 'POLL', key: randomUUID(), result: 'CONSENSUS' },
    label: FOR_DELEGATIONS,
    ...more,
  };
  try {
    await connection.query('begin');
    const { decision, events } = await adoptDecision(writingWith(connection), adoption);
    await connection.query(APPEND_STATEMENT, [...appendValues(null, events)]);
    await connection.query('commit');
    return globalId('Decision', decision.key);
  } finally {
    connection.release();
    await client.end();
  }
};
