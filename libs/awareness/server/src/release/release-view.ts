import type { ReleaseRequest } from '@parley/awareness/model';
import { delegationView, type DelegationView } from '@parley/delegations/server';
import { globalId } from '@parley/kernel';
import { type LoaderOf, manyByKey, oneByKey } from '@parley/platform';
import { RELEASE_COLUMNS, releaseOf, type ReleaseRow } from './release-row';

/** A request as the API shows it. */
export interface ReleaseView extends Omit<
  ReleaseRequest,
  'delegation' | 'originator' | 'askedAt' | 'answeredAt'
> {
  readonly __typename: 'ReleaseRequest';
  readonly id: string;
  readonly delegation: DelegationView | undefined;
  readonly originator: DelegationView | undefined;
  readonly askedAt: string;
  readonly answeredAt: string | null;
  /** What rules are asked about. */
  readonly held: ReleaseRequest;
  /** As exact as the database holds it. */
  readonly listedAt: string;
}

/** The view of a row. */
export const releaseViewOf = (row: ReleaseRow): ReleaseView => {
  const held = releaseOf(row);
  return {
    ...held,
    __typename: 'ReleaseRequest',
    id: globalId('ReleaseRequest', held.key),
    delegation: delegationView(held.delegation),
    originator: delegationView(held.originator),
    askedAt: held.askedAt.toISOString(),
    answeredAt: held.answeredAt?.toISOString() ?? null,
    held,
    listedAt: String(row.asked_at),
  };
};

const one = oneByKey<ReleaseRow>(
  `select ${RELEASE_COLUMNS} from release_request r where r.id = any ($1)`,
  ({ id }) => id,
);

/** A request by key, as far as the reader sees it. */
export const releaseByKey: LoaderOf<string, ReleaseView | undefined> = {
  batch: async (scope, keys) => Array.from(await one.batch(scope, keys), (row) => row && releaseViewOf(row)),
};

type OnNote = ReleaseRow & { readonly asked_on: string };
// Of a fuller note, what its tear-lines hold: whoever reads the tear-lines alone is not led to it, since it has to be named to be asked about.
const onNotes = manyByKey<OnNote>(
  `select ${RELEASE_COLUMNS}, n.id as asked_on from note n join note t on t.id = n.id or t.tear_line_of = n.id
    join release_request r on r.note_id = t.id where n.id = any ($1) order by r.asked_at desc, r.id desc limit 500`,
  ({ asked_on }) => asked_on,
);

/** The requests on a note and on its tear-lines that the reader sees, the latest first. */
export const releasesOfNote: LoaderOf<string, ReleaseView[]> = {
  batch: async (scope, keys) =>
    Array.from(await onNotes.batch(scope, keys), (rows) => rows.map(releaseViewOf)),
};

/** What granting comes to, as facts. */
export interface EffectRow {
  readonly id: string;
  readonly released: boolean;
  readonly read: boolean;
}

/** {@link EffectRow} of the open requests to the reader’s own delegation, where the reader sees the fuller note. */
export const effectOfRelease = oneByKey<EffectRow>(
  `select r.id, coalesce(r.delegation = any (n.releasable_to), true) as released,
      exists (select from person p where p.delegation = r.delegation and p.role in ('HEAD', 'DEPUTY', 'ADVISER') and may_sign_in(p)
        and p.level >= n.level and n.caveats <@ p.caveats) as read
    from release_request r join note t on t.id = r.note_id join note n on n.id = t.tear_line_of
    where r.id = any ($1) and r.state = 'OPEN' and r.originator = (select my_seat())`,
  ({ id }) => id,
);

/** Keys of tear-lines, and the reader’s delegation: what the gate of asking has to know. */
export const askedByOwn = oneByKey<{ readonly note_id: string }>(
  `select distinct note_id from release_request where note_id = any ($1) and state = 'OPEN' and delegation = (select my_seat())`,
  ({ note_id }) => note_id,
);
