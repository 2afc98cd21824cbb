import { randomBytes } from 'node:crypto';
import { type Origin, originStatement, type SealedOrigin } from '@parley/papers/model';
import type { WriteTx } from '@parley/platform';
import { sha256Of } from '../store/load-paper';

const COMMITMENT = 'insert into paper_origin (paper_id, commitment) values ($1, $2)';
const OPENING = `insert into paper_origin_opening (paper_id, originator, text_sha256, salt) values ($1, $2, $3, decode($4, 'hex'))`;

/** An origin sealed with a salt of its own. */
export const sealed = (origin: Omit<Origin, 'salt'>): SealedOrigin => {
  const salted = { ...origin, salt: randomBytes(32).toString('hex') };
  return { origin: salted, commitment: sha256Of(originStatement(salted)) };
};

/** Stores the commitment for all who see the paper, and what opens it for its originator alone. */
export const insertOrigin = async (tx: WriteTx, { origin, commitment }: SealedOrigin): Promise<void> => {
  await tx.query(COMMITMENT, [origin.paperKey, commitment]);
  await tx.query(OPENING, [origin.paperKey, origin.originator, origin.textSha256, origin.salt]);
};
