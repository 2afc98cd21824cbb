/** One error of a GraphQL answer. */
export interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

/** A GraphQL answer, with the HTTP around it. */
export interface GraphqlAnswer<Data> {
  readonly status: number;
  readonly headers: Headers;
  /** The body as it came: for comparing answers byte for byte. */
  readonly text: string;
  readonly data: Data | null | undefined;
  readonly errors: readonly AnsweredError[] | undefined;
}

/** A refusal, as the API words it. */
export interface RefusalAnswer {
  readonly __typename: 'Refusal';
  readonly code: string;
  readonly message: string;
  readonly field: string | null;
  readonly currentVersion: number | null;
}

/** What a mutation made or changed; specs that select more say what. */
export interface Thing {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

/** Codes of the errors, in order. */
export const codesOf = ({ errors }: Pick<GraphqlAnswer<unknown>, 'errors'>): (string | undefined)[] =>
  (errors ?? []).map(({ extensions }) => extensions?.code);

export const readAnswer = async <Data>(response: Response): Promise<GraphqlAnswer<Data>> => {
  const text = await response.text();
  const body = (text.startsWith('{') ? JSON.parse(text) : {}) as Pick<GraphqlAnswer<Data>, 'data' | 'errors'>;
  return { status: response.status, headers: response.headers, text, data: body.data, errors: body.errors };
};
