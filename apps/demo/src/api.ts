/** A refusal of the forum, as it comes over either transport. */
export interface RefusalAnswer {
  readonly code: string;
  readonly message: string;
}

/** The forum's HTTP API, for one person. */
export class Api {
  private constructor(
    readonly base: string,
    readonly token: string,
  ) {}

  /** Signs in; throws with the server's own words when it refuses. */
  static async signIn(base: string, email: string, password: string): Promise<Api> {
    const answer = await fetch(`${base}/auth/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    const body = (await answer.json()) as { token?: string; message?: string };
    if (body.token === undefined) throw new Error(`${email}: ${body.message ?? answer.statusText}`);
    return new Api(base, body.token);
  }

  /** One operation with one root field; answers with that field's value, and throws for an error or a refusal. */
  async ask<T extends object>(query: string, variables: object = {}): Promise<T> {
    const value = await this.askFor<T & Partial<RefusalAnswer>>(query, variables);
    if (value.code !== undefined && value.message !== undefined)
      throw new Error(`${value.code}: ${value.message}`);
    return value;
  }

  /** The same for a field that is no object. */
  async askFor<T>(query: string, variables: object = {}): Promise<T> {
    const answer = await fetch(`${this.base}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await answer.json()) as {
      data?: Record<string, T>;
      errors?: { message: string }[];
    };
    if (errors?.[0] !== undefined) throw new Error(errors[0].message);
    const value = Object.values(data ?? {})[0];
    if (value === undefined || value === null) throw new Error('the server answered with nothing');
    return value;
  }
}
