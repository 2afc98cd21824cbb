import { keyOf, refuse, notFound, type Refusal, secondsOf } from '@parley/kernel';
import { z } from 'zod';

const ABSENT = 'absent';

/** The key behind a global id of one type. Anything else reads like an absent thing: NOT_FOUND. */
export const idOf = (type: string) =>
  z.string().transform((id, context): string => {
    const key = keyOf(type, id);
    if (key !== undefined) return key;
    context.addIssue({ code: 'custom', message: ABSENT, params: { absent: true } });
    return z.NEVER;
  });

/** An RFC 3339 instant with offset. */
export const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

/** An ISO 8601 duration, as seconds. */
export const duration = z.string().transform((text, context): number => {
  const seconds = secondsOf(text);
  if (seconds !== undefined) return seconds;
  context.addIssue({ code: 'custom', message: 'a duration such as PT10M' });
  return z.NEVER;
});

/** GraphQL gives null and leaves out; the model knows one absence. */
export const optional = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value): z.output<T> | null => value ?? null);

export const clientMutationId = z.string().min(1).max(200).nullish();

/** The refusal that a wrong input gets: which field, and what it takes. */
export const inputRefusal = (error: z.ZodError): Refusal => {
  const issue = error.issues[0];
  if (issue === undefined || (issue.code === 'custom' && issue.params?.['absent'] === true))
    return notFound();
  // Named as the model's rules name it: a form has one place for it.
  const field = issue.path
    .filter((part) => part !== 'input')
    .map(String)
    .join('.');
  return refuse(
    'INVALID',
    { en: `${field}: ${issue.message}`, fr: `${field} : valeur non valable (${issue.message})` },
    field,
  );
};
