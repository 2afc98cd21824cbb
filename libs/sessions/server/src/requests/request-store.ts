import type { WriteTx } from '@parley/platform';
import { clocksToWatch, type ConsultationRequest, type RequestClock } from '@parley/sessions/model';
import { REQUEST_COLUMNS, requestOf, type RequestRow, rowOfRequest } from './request-row';
import { RequestEntity } from './request.entity';

/** The kinds under which the ends of the clocks are due. */
export const DUE_KINDS: Readonly<Record<RequestClock, string>> = {
  ACKNOWLEDGE: 'request.acknowledge',
  CONVENE: 'request.convene',
};

const LOCKED = `select ${REQUEST_COLUMNS} from consultation_request where id = $1 for no key update`;

/** A request, locked so that decisions on it come one after the other; `undefined` for one that is absent or out of sight. */
export const loadRequest = async (tx: WriteTx, key: string): Promise<ConsultationRequest | undefined> => {
  const [row] = await tx.query<RequestRow<Date>>(LOCKED, [key]);
  return row && requestOf(row);
};

/** Has the ends of the clocks that run looked at when they come, and no others. */
export const watchClocks = async (tx: WriteTx, request: ConsultationRequest): Promise<void> => {
  const clocks = clocksToWatch(request);
  await tx.query('delete from due where key = $1 and kind = any ($2)', [
    request.key,
    Object.values(DUE_KINDS),
  ]);
  if (clocks.length === 0) return;
  await tx.query(
    'insert into due (kind, key, at) select kind, $1, at from unnest($2::text[], $3::timestamptz[]) as d(kind, at)',
    [request.key, clocks.map(({ clock }) => DUE_KINDS[clock]), clocks.map(({ by }) => by)],
  );
};

/** Stores a request with the times at which it is to be looked at. */
export const saveRequest = async (tx: WriteTx, request: ConsultationRequest): Promise<void> => {
  await tx.put(RequestEntity, [rowOfRequest(request)], ['id']);
  await watchClocks(tx, request);
};
