import {
  ApolloClient,
  ApolloLink,
  CombinedGraphQLErrors,
  HttpLink,
  InMemoryCache,
  ServerError,
} from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';

export interface ParleyClientOptions {
  /** Called when the server no longer knows who is asking; the sign-in screen follows. */
  readonly onUnauthenticated: () => void;
  /** The language in which refusals should be worded, as a BCP 47 tag. */
  readonly language: () => string;
}

/** Whether the server no longer knows who is asking: the client is already on its way to the sign-in screen. */
export const isUnauthenticated = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error)
    ? error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED')
    : ServerError.is(error) && error.statusCode === 401;

const MERGED = [
  'AgendaItemAbilities',
  'ConsultationRequestAbilities',
  'Label',
  'PaperReading',
  'Quorum',
  'ReadingList',
  'SessionAbilities',
  'SpeakersList',
  'SpeakersListAbilities',
  'ViewerAbilities',
];

/** Things with an id are held once; parts without one are merged into their whole. */
export const createCache = (): InMemoryCache =>
  new InMemoryCache({
    typePolicies: {
      Viewer: { keyFields: [] },
      Forum: { keyFields: [] },
      ...Object.fromEntries(MERGED.map((type) => [type, { merge: true }])),
    },
  });

/** The product's GraphQL client: same origin, the session cookie, and a header that a foreign form cannot send. */
export const createParleyClient = ({ onUnauthenticated, language }: ParleyClientOptions): ApolloClient =>
  new ApolloClient({
    cache: createCache(),
    link: ApolloLink.from([
      new ErrorLink(({ error }) => {
        if (isUnauthenticated(error)) onUnauthenticated();
      }),
      new SetContextLink(() => ({ headers: { 'accept-language': language() } })),
      new HttpLink({
        uri: '/graphql',
        credentials: 'same-origin',
        headers: { 'apollo-require-preflight': 'true' },
      }),
    ]),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
  });
