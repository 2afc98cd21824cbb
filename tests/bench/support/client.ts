/** A bearer token of a demonstration person. */
export const tokenOf = async (base: string, email: string): Promise<string> => {
  const answer = await fetch(`${base}/auth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: 'demonstration only' }),
  });
  const { token } = (await answer.json()) as { token?: string };
  if (token === undefined) throw new Error(`${email} could not sign in`);
  return token;
};

/** One GraphQL operation; answers with its data, throws for errors and refusals. */
export const ask = async <T>(
  base: string,
  token: string,
  query: string,
  variables: object = {},
): Promise<T> => {
  const answer = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data?: T; errors?: unknown };
  if (data === undefined || data === null || errors !== undefined) throw new Error(JSON.stringify(errors));
  if (JSON.stringify(data).includes('"__typename":"Refusal"')) throw new Error(JSON.stringify(data));
  return data;
};
