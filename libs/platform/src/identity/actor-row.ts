import { type Actor, classificationOf, type Language, type Role, type Standing } from '@parley/kernel';

/** What the database function `assume` answers: whose credential this is, at this moment. */
export interface ActorRow {
  readonly credential_id: string;
  readonly person_id: string | null;
  readonly is_token: boolean;
  readonly role: Role | null;
  readonly standing: Standing;
  readonly delegation: string | null;
  readonly level: number;
  readonly caveats: string[];
  readonly speaks_for_seat: boolean;
  readonly language: Language;
}

/** Takes on the identity behind a credential for one transaction; no row when it does not stand. */
export const ASSUME = 'select * from assume($1)';

export const actorOf = (row: ActorRow): Actor => ({
  standing: row.standing,
  personId: row.person_id,
  tokenId: row.is_token ? row.credential_id : null,
  credentialId: row.credential_id,
  role: row.role,
  delegation: row.delegation,
  clearance: classificationOf(row.level),
  caveats: row.caveats,
  speaksForSeat: row.speaks_for_seat,
  language: row.language,
});
