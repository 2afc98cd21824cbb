import { readAnswer } from './graphql-answer';

/** What a server answers to a question about its schema. */
export const asksOfSchema = async <T>(address: string, query: string): Promise<T> => {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, text } = await readAnswer<T>(response);
  if (data === null || data === undefined) throw new Error(`no introspection: ${text}`);
  return data;
};

interface TypeRef {
  readonly kind: string;
  readonly name: string | null;
  readonly ofType?: TypeRef | null;
  readonly possibleTypes?: readonly { readonly name: string }[] | null;
}

interface Field {
  readonly name: string;
  readonly args: readonly { readonly name: string; readonly type: TypeRef }[];
  readonly type: TypeRef;
}

/** A mutation as a server says it serves it. */
export interface ServedMutation {
  /** Its arguments with their types as a document declares them, e.g. `[ID!]!`. */
  readonly args: ReadonlyMap<string, string>;
  /** The types that it may answer with. */
  readonly answers: readonly string[];
}

// A list of things that must be there, must be there itself: three wrappings at most.
const TYPE = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }';
const ANSWER = 'kind name possibleTypes { name }';
const QUERY = `{ __schema { mutationType { fields(includeDeprecated: true) {
  name args(includeDeprecated: true) { name type { ${TYPE} } } type { ${ANSWER} ofType { ${ANSWER} } } } } } }`;

const written = ({ kind, name, ofType }: TypeRef): string => {
  if (ofType == null) return name ?? '';
  return kind === 'LIST' ? `[${written(ofType)}]` : `${written(ofType)}!`;
};

const served = ({ args, type }: Field): ServedMutation => ({
  args: new Map(args.map((arg) => [arg.name, written(arg.type)])),
  answers: ((type.kind === 'NON_NULL' ? type.ofType : type)?.possibleTypes ?? []).map(({ name }) => name),
});

/** The mutations of a server by name: a small part of its schema, which every spec asks for. */
export const servedMutations = async (address: string): Promise<ReadonlyMap<string, ServedMutation>> => {
  const { __schema: schema } = await asksOfSchema<{
    __schema: { mutationType: { fields: readonly Field[] } };
  }>(address, QUERY);
  return new Map(schema.mutationType.fields.map((field) => [field.name, served(field)]));
};
