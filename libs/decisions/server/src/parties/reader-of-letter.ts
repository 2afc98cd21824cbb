import { type Actor, classificationOf, type Language, type Role, standingOf } from '@parley/kernel';

/** Somebody to whom a letter may be written, while they could sign in. */
export const PERSON = `select id, name, email, role, delegation, level, caveats, language from person p where id = $1 and may_sign_in(p)`;

/** A row of {@link PERSON}. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly delegation: string | null;
  readonly level: number;
  readonly caveats: string[];
  readonly language: Language;
}

/** What they may see. */
export const sightOf = (row: PersonRow): Actor => ({
  standing: standingOf(row.role),
  personId: row.id,
  tokenId: null,
  credentialId: row.id,
  role: row.role,
  delegation: row.delegation,
  clearance: classificationOf(row.level),
  caveats: row.caveats,
  speaksForSeat: true,
  language: row.language,
});
