import { type Classification, classificationOf, globalId, type Language, type Role } from '@parley/kernel';
import type { Person } from '@parley/delegations/model';
import { type LoaderOf, oneByKey, type ReadScope } from '@parley/platform';

/** A person as the API shows them; what is private is decided field by field. */
export interface PersonView {
  readonly __typename: 'Person';
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly role: Role;
  readonly code: string | null;
  readonly speaksForSeat: boolean;
  readonly active: boolean;
  readonly pending: boolean;
  readonly accredits: boolean;
  readonly language: Language;
  readonly held: { readonly email: string; readonly clearance: Classification; readonly caveats: string[] };
}

interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly delegation: string | null;
  readonly level: number;
  readonly caveats: string[];
  readonly speaks_for_seat: boolean;
  readonly language: Language;
  readonly active: boolean;
  readonly pending: boolean;
  readonly accredits: boolean;
}

const COLUMNS =
  'id, name, email, role, delegation, level, caveats, speaks_for_seat, language, active, pending, accredits';

const viewOf = (row: PersonRow): PersonView => ({
  __typename: 'Person',
  id: globalId('Person', row.id),
  key: row.id,
  name: row.name,
  role: row.role,
  code: row.delegation,
  speaksForSeat: row.role === 'HEAD' || row.speaks_for_seat,
  active: row.active,
  pending: row.pending,
  accredits: row.accredits,
  language: row.language,
  held: { email: row.email, clearance: classificationOf(row.level), caveats: row.caveats },
});

const rowByKey = oneByKey<PersonRow>(`select ${COLUMNS} from person where id = any ($1)`, ({ id }) => id);

/** A person by key. */
export const personByKey: LoaderOf<string, PersonView | undefined> = {
  async batch(scope, keys) {
    const rows = await rowByKey.batch(scope, keys);
    return Array.from(rows, (row) => row && viewOf(row));
  },
};

/** The person as the model knows them. */
export const personViewed = ({ key, code, held, ...view }: PersonView): Person => ({
  id: key,
  name: view.name,
  role: view.role,
  delegation: code,
  speaksForSeat: view.speaksForSeat,
  active: view.active,
  pending: view.pending,
  accredits: view.accredits,
  language: view.language,
  ...held,
});

/** People whom the secretariat has not confirmed yet, of one delegation or of all; in order of seat and name. */
export const pendingPeople = async (
  scope: ReadScope,
  delegation: string | null,
  first: number,
): Promise<PersonView[]> => {
  const rows = await scope.query<PersonRow>(
    `select ${COLUMNS} from person where pending and active and ($1::text is null or delegation = $1)
     order by delegation, name, id limit $2`,
    [delegation, first],
  );
  return rows.map(viewOf);
};

/** People of one delegation, or of all; in order of seat and post. */
export const peopleOf = async (scope: ReadScope, delegation: string | null): Promise<PersonView[]> => {
  const rows = await scope.query<PersonRow>(
    `select ${COLUMNS} from person where $1::text is null or delegation = $1
     order by delegation nulls first, array_position(array['HEAD', 'DEPUTY', 'ADVISER'], role), name, id`,
    [delegation],
  );
  return rows.map(viewOf);
};
