import { createHash } from 'node:crypto';
import { fill } from './owner';

/** Characters of a token that the forum gives out. */
const SECRET_LENGTH = 43;

const hex = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/**
 * So many advisers of every delegation, signed in, made in the database itself: it is their coming into a room that is
 * measured. Answers with their tokens, delegations in turn.
 */
export const crowd = async (
  databaseUrl: string,
  seats: readonly string[],
  each: number,
): Promise<readonly string[]> => {
  const people = Array.from({ length: each }, (_, at) =>
    seats.map((seat) => `${seat}-${at}-`.padEnd(SECRET_LENGTH, 'x')),
  ).flat();
  const values = people.map((name) => `('${name}', decode('${hex(name)}', 'hex'))`).join(', ');
  await fill(
    databaseUrl,
    `create temporary table crowd as select name, hash, gen_random_uuid() as id
       from (values ${values}) as given(name, hash)
       where not exists (select from credential c where c.hash = given.hash);
     insert into person (id, name, email, role, delegation, level)
       select id, 'Adviser ' || rtrim(name, 'x'), 'crowd.' || rtrim(name, 'x') || '@bench.example', 'ADVISER', upper(split_part(name, '-', 1)), 1
       from crowd;
     insert into credential (id, hash, kind, person_id, expires_at)
       select gen_random_uuid(), hash, 'BEARER', id, now() + interval '1 day' from crowd;
     drop table crowd;`,
  );
  return people;
};
