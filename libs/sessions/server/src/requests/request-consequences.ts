import { followSession } from '@parley/sessions/model';
import type { Consequences } from '../store/consequences';
import { REQUEST_COLUMNS, requestOf, type RequestRow } from './request-row';
import { watchClocks } from './request-store';

const BEHIND = `select ${REQUEST_COLUMNS} from request_behind_session($1)`;

/**
 * What convening a session or calling it off does to the request that it came of, in the same transaction, also where the
 * one who does it may not see the request.
 */
export const requestConsequences: Consequences = {
  async follow(tx, before, { session }, { now }) {
    if (session.state === before.session.state) return [];
    const [row] = await tx.query<RequestRow<Date>>(BEHIND, [session.key]);
    const followed = row === undefined ? null : followSession(requestOf(row), session, now);
    if (followed === null) return [];
    const { state, version, convenedAt, sessionKey } = followed.request;
    const changed = { state, version, convened_at: convenedAt, session_id: sessionKey };
    await tx.query('select settle_request($1, $2)', [session.key, JSON.stringify(changed)]);
    await watchClocks(tx, followed.request);
    return followed.events;
  },
};
