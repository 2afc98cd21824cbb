import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  type GraphQLSchema,
  type IntrospectionQuery,
  isUnionType,
} from 'graphql';
import { readAnswer, type RefusalAnswer } from './graphql-answer';

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

/** The schema that a server says it serves. */
export const servedSchema = async (address: string): Promise<GraphQLSchema> => {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery({ descriptions: true }) }),
  });
  const { data, text } = await readAnswer<IntrospectionQuery>(response);
  if (data === null || data === undefined) throw new Error(`no introspection: ${text}`);
  return buildClientSchema(data);
};

/** Writes the document of a mutation that answers with a thing or a refusal, for the arguments that are given. */
export const mutationDocument = (
  schema: GraphQLSchema,
  name: string,
  given: readonly string[],
  selection?: string,
): string => {
  const field = schema.getMutationType()?.getFields()[name];
  if (field === undefined) throw new Error(`the forum serves no mutation ${name}`);
  const result = getNamedType(field.type);
  if (!isUnionType(result)) throw new Error(`${name} does not answer with a refusal`);
  const made = result.getTypes().find((type) => type.name !== 'Refusal');
  if (made === undefined) throw new Error(`${name} answers with nothing but refusals`);
  const args = field.args.filter((arg) => given.includes(arg.name));
  const unknown = given.filter((arg) => !args.some(({ name: known }) => known === arg));
  if (unknown.length > 0) throw new Error(`${name} takes no ${unknown.join(', ')}`);
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const wrap = (text: string): string => (text === '' ? '' : `(${text})`);
  const fields = selection ?? USUAL[made.name] ?? 'id';
  return `mutation ${name}${wrap(declared)} {
    ${name}${wrap(passed)} { __typename ... on ${made.name} { ${fields} } ${REFUSAL} }
  }`;
};
