import { STATEMENT_SUBJECTS, type StatementGround, type StatementSubject } from '@parley/decisions/model';
import { parseGlobalId } from '@parley/kernel';
import type { WriteTx } from '@parley/platform';
import { z } from 'zod';

/** Reads what a statement is to be on, in its transaction; `undefined` where it is absent or out of sight. */
export type LookAtSubject = (
  tx: WriteTx,
  key: string,
) => Promise<Pick<StatementGround, 'label' | 'sessionKey'> | undefined>;

const subjects = new Map<StatementSubject, LookAtSubject>();

/** Lets statements be attached to things of one kind: polls, procedures and decisions each say how one is looked at. */
export const takeStatementsOn = (type: StatementSubject, look: LookAtSubject): void => {
  subjects.set(type, look);
};

/** The thing, as far as the author of the statement sees it. */
export const lookAtSubject = async (
  tx: WriteTx,
  { type, key }: StatementGround['subject'],
): Promise<StatementGround | undefined> => {
  const found = await subjects.get(type)?.(tx, key);
  return found && { ...found, subject: { type, key } };
};

/** Names a thing that statements may be on. Anything else reads like an absent thing. */
export const subjectId = z.string().transform((id, context): StatementGround['subject'] => {
  const parsed = parseGlobalId(id);
  const type = STATEMENT_SUBJECTS.find((one) => one === parsed?.type);
  if (parsed !== undefined && type !== undefined) return { type, key: parsed.key };
  context.addIssue({ code: 'custom', message: 'absent', params: { absent: true } });
  return z.NEVER;
});
