import { type LoaderOf, manyByKey } from '@parley/platform';
import type { Present } from '@parley/rooms/model';

/** Somebody in a room as stored. */
export interface PresenceRow {
  readonly session_id: string;
  readonly person_id: string;
  readonly name: string;
  readonly delegation: string | null;
}

export const PRESENCE_COLUMNS = 'session_id, person_id, name, delegation';

/** Who is in the rooms of any number of sessions now, in order of arrival; in one statement. */
export const presenceBySession: LoaderOf<string, PresenceRow[]> = manyByKey<PresenceRow>(
  `select ${PRESENCE_COLUMNS} from presence where session_id = any ($1) order by arrived_at, person_id`,
  ({ session_id }) => session_id,
);

/** The person as the model counts them. */
export const presentOf = ({ person_id, name, delegation }: PresenceRow): Present => ({
  id: person_id,
  name,
  delegation,
});
