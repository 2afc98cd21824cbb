import type { Actor } from '@parley/kernel';
import type { WriteTx } from './write-tx';

const principal = (actor: Actor): string => actor.personId ?? actor.credentialId;

/**
 * Claims a name for this caller and this action, or answers with the first result that it stands for. While another call of the same name
 * is under way this waits for it; if that one is refused, this one takes its place.
 */
export const firstResult = async (
  tx: WriteTx,
  actor: Actor,
  action: string,
  named: string,
): Promise<string | undefined> => {
  const claimed = await tx.query(
    `insert into command_result (principal, client_mutation_id, action) values ($1, $2, $3)
     on conflict do nothing returning principal`,
    [principal(actor), named, action],
  );
  if (claimed.length > 0) return undefined;
  const [known] = await tx.query<{ result: { key: string } }>(
    'select result from command_result where principal = $1 and action = $2 and client_mutation_id = $3',
    [principal(actor), action, named],
  );
  return known?.result.key;
};

export const keepResult = async (
  tx: WriteTx,
  actor: Actor,
  action: string,
  named: string,
  key: string,
): Promise<void> => {
  await tx.query(
    'update command_result set result = $4 where principal = $1 and action = $2 and client_mutation_id = $3',
    [principal(actor), action, named, { key }],
  );
};
