import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';

const PASSWORD = 'demonstration only';

interface Answer {
  readonly data?: Record<string, unknown>;
  readonly errors?: unknown;
}

/** Somebody with a browser of their own, signed in. */
export interface Somebody {
  readonly context: BrowserContext;
  readonly page: Page;
  /** One operation by this person over the API. */
  ask(query: string, variables?: object): Promise<Record<string, unknown>>;
}

export interface Setting {
  readonly language?: 'en' | 'fr';
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
  /** Address of another server than the one that all journeys share. */
  readonly server?: string;
}

const opened: { readonly test: string; readonly context: BrowserContext }[] = [];

/** Screens that an earlier test left open would go on asking the server. */
const closeEarlier = async (): Promise<void> => {
  const { testId } = test.info();
  const earlier = opened.filter((one) => one.test !== testId);
  opened.splice(0, opened.length, ...opened.filter((one) => one.test === testId));
  await Promise.all(earlier.map(({ context }) => context.close().catch(() => undefined)));
};

/** Opens a browser for a demonstration account and signs it in by the API, as the sign-in screen does. */
export const somebody = async (browser: Browser, email: string, setting: Setting = {}): Promise<Somebody> => {
  const { language = 'en', colorScheme = 'light', width = 1360, server } = setting;
  await closeEarlier();
  const context = await browser.newContext({
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    colorScheme,
    viewport: { width, height: 860 },
    reducedMotion: 'reduce',
    ...(server === undefined ? {} : { baseURL: server }),
  });
  opened.push({ test: test.info().testId, context });
  const page = await context.newPage();
  const ask = async (query: string, variables: object = {}): Promise<Record<string, unknown>> => {
    const answer = await context.request.post('/graphql', { data: { query, variables } });
    const { data, errors } = (await answer.json()) as Answer;
    if (data === undefined || errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  };
  await ask(
    'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }',
    {
      email,
      password: PASSWORD,
    },
  );
  return { context, page, ask };
};

const openSessionOf = async ({ ask }: Somebody): Promise<string | undefined> => {
  const { sessions } = (await ask('{ sessions(states: [OPEN], first: 1) { nodes { id } } }')) as {
    sessions: { nodes: { id: string }[] };
  };
  return sessions.nodes[0]?.id;
};

/** Id of the session that the demonstration has open; waits while the demonstration is still being made. */
export const openSessionId = async (somebody: Somebody): Promise<string> => {
  await expect.poll(() => openSessionOf(somebody), { timeout: 60_000 }).toBeDefined();
  const id = await openSessionOf(somebody);
  if (id === undefined) throw new Error('no session is open in the demonstration');
  return id;
};
