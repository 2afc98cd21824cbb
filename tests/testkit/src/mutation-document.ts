import type { RefusalAnswer } from './graphql-answer';
import type { ServedMutation } from './served-mutations';

/** What is read of a result where a spec does not say. */
const USUAL: Record<string, string> = {
  Session: 'id title state version',
  AgendaItem: 'id number title state version outcome summary',
  FloorRequest: 'id kind state delegation { code }',
  MeetingNotes: 'id state documentId text sha256',
  NotesCorrection: 'id state paragraph text answer delegation { code }',
  Delegation: 'id code',
  Person: 'id name role active speaksForSeat',
  FeedTokenIssued: 'secret token { id name ceiling revoked expiresAt }',
  Viewer: 'clearance maySpeakFor person { id name role }',
};

// Under other names: a thing may have a `code` of its own, of another type.
const REFUSAL =
  '... on Refusal { refusedCode: code refusedMessage: message refusedField: field refusedVersion: currentVersion }';

/** A refusal under the names that {@link mutationDocument} asks for. */
export interface RefusedFields {
  readonly __typename: 'Refusal';
  readonly refusedCode: string;
  readonly refusedMessage: string;
  readonly refusedField: string | null;
  readonly refusedVersion: number | null;
}

export const refusalOf = (answer: RefusedFields): RefusalAnswer => ({
  __typename: 'Refusal',
  code: answer.refusedCode,
  message: answer.refusedMessage,
  field: answer.refusedField,
  currentVersion: answer.refusedVersion,
});

/** Writes the document of a mutation that answers with a thing or a refusal, for the arguments that are given. */
export const mutationDocument = (
  served: ReadonlyMap<string, ServedMutation>,
  name: string,
  given: readonly string[],
  selection?: string,
): string => {
  const mutation = served.get(name);
  if (mutation === undefined) throw new Error(`the forum serves no mutation ${name}`);
  const { args, answers } = mutation;
  if (!answers.includes('Refusal')) throw new Error(`${name} does not answer with a refusal`);
  const made = answers.find((type) => type !== 'Refusal');
  if (made === undefined) throw new Error(`${name} answers with nothing but refusals`);
  const unknown = given.filter((arg) => !args.has(arg));
  if (unknown.length > 0) throw new Error(`${name} takes no ${unknown.join(', ')}`);
  const declared = given.map((arg) => `$${arg}: ${args.get(arg)}`).join(', ');
  const passed = given.map((arg) => `${arg}: $${arg}`).join(', ');
  const wrap = (text: string): string => (text === '' ? '' : `(${text})`);
  const fields = selection ?? USUAL[made] ?? 'id';
  return `mutation ${name}${wrap(declared)} {
    ${name}${wrap(passed)} { __typename ... on ${made} { ${fields} } ${REFUSAL} }
  }`;
};
