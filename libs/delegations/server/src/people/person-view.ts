import { type Classification, classificationOf, globalId, type Language, type Role } from '@parley/kernel';
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
}

const COLUMNS = 'id, name, email, role, delegation, level, caveats, speaks_for_seat, language, active';

const viewOf = (row: PersonRow): PersonView => ({
  __typename: 'Person',
  id: globalId('Person', row.id),
  key: row.id,
  name: row.name,
  role: row.role,
  code: row.delegation,
  speaksForSeat: row.role === 'HEAD' || row.speaks_for_seat,
  active: row.active,
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

/** People of one delegation, or of all; in order of seat and post. */
export const peopleOf = async (scope: ReadScope, delegation: string | null): Promise<PersonView[]> => {
  const rows = await scope.query<PersonRow>(
    `select ${COLUMNS} from person where $1::text is null or delegation = $1
     order by delegation nulls first, array_position(array['HEAD', 'DEPUTY', 'ADVISER'], role), name, id`,
    [delegation],
  );
  return rows.map(viewOf);
};
