/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment Refused on Refusal {\n  code\n  message\n  field\n  currentVersion\n}": typeof types.RefusedFragmentDoc,
    "query SignInScreen($language: Language!) {\n  forum {\n    name(language: $language)\n    version\n    demonstration {\n      password\n      accounts {\n        email\n        name\n        role\n        delegation\n      }\n    }\n  }\n}\n\nmutation SignIn($email: String!, $password: String!) {\n  signIn(email: $email, password: $password) {\n    ... on Viewer {\n      language\n    }\n    ...Refused\n  }\n}\n\nmutation SignOut {\n  signOut\n}": typeof types.SignInScreenDocument,
    "query Viewer($language: Language!) {\n  serverTime\n  viewer {\n    clearance\n    language\n    maySpeakFor\n    viewerCan {\n      scheduleSession\n      issueFeedToken\n      administer\n    }\n    person {\n      id\n      name\n      role\n      caveats\n      delegation {\n        ...SeatOfDelegation\n        timeZone\n      }\n    }\n  }\n}\n\nquery Seats($language: Language!) {\n  delegations {\n    ...SeatOfDelegation\n  }\n}\n\nfragment SeatOfDelegation on Delegation {\n  id\n  code\n  name(language: $language)\n  group\n}": typeof types.ViewerDocument,
};
const documents: Documents = {
    "fragment Refused on Refusal {\n  code\n  message\n  field\n  currentVersion\n}": types.RefusedFragmentDoc,
    "query SignInScreen($language: Language!) {\n  forum {\n    name(language: $language)\n    version\n    demonstration {\n      password\n      accounts {\n        email\n        name\n        role\n        delegation\n      }\n    }\n  }\n}\n\nmutation SignIn($email: String!, $password: String!) {\n  signIn(email: $email, password: $password) {\n    ... on Viewer {\n      language\n    }\n    ...Refused\n  }\n}\n\nmutation SignOut {\n  signOut\n}": types.SignInScreenDocument,
    "query Viewer($language: Language!) {\n  serverTime\n  viewer {\n    clearance\n    language\n    maySpeakFor\n    viewerCan {\n      scheduleSession\n      issueFeedToken\n      administer\n    }\n    person {\n      id\n      name\n      role\n      caveats\n      delegation {\n        ...SeatOfDelegation\n        timeZone\n      }\n    }\n  }\n}\n\nquery Seats($language: Language!) {\n  delegations {\n    ...SeatOfDelegation\n  }\n}\n\nfragment SeatOfDelegation on Delegation {\n  id\n  code\n  name(language: $language)\n  group\n}": types.ViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Refused on Refusal {\n  code\n  message\n  field\n  currentVersion\n}"): (typeof documents)["fragment Refused on Refusal {\n  code\n  message\n  field\n  currentVersion\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SignInScreen($language: Language!) {\n  forum {\n    name(language: $language)\n    version\n    demonstration {\n      password\n      accounts {\n        email\n        name\n        role\n        delegation\n      }\n    }\n  }\n}\n\nmutation SignIn($email: String!, $password: String!) {\n  signIn(email: $email, password: $password) {\n    ... on Viewer {\n      language\n    }\n    ...Refused\n  }\n}\n\nmutation SignOut {\n  signOut\n}"): (typeof documents)["query SignInScreen($language: Language!) {\n  forum {\n    name(language: $language)\n    version\n    demonstration {\n      password\n      accounts {\n        email\n        name\n        role\n        delegation\n      }\n    }\n  }\n}\n\nmutation SignIn($email: String!, $password: String!) {\n  signIn(email: $email, password: $password) {\n    ... on Viewer {\n      language\n    }\n    ...Refused\n  }\n}\n\nmutation SignOut {\n  signOut\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Viewer($language: Language!) {\n  serverTime\n  viewer {\n    clearance\n    language\n    maySpeakFor\n    viewerCan {\n      scheduleSession\n      issueFeedToken\n      administer\n    }\n    person {\n      id\n      name\n      role\n      caveats\n      delegation {\n        ...SeatOfDelegation\n        timeZone\n      }\n    }\n  }\n}\n\nquery Seats($language: Language!) {\n  delegations {\n    ...SeatOfDelegation\n  }\n}\n\nfragment SeatOfDelegation on Delegation {\n  id\n  code\n  name(language: $language)\n  group\n}"): (typeof documents)["query Viewer($language: Language!) {\n  serverTime\n  viewer {\n    clearance\n    language\n    maySpeakFor\n    viewerCan {\n      scheduleSession\n      issueFeedToken\n      administer\n    }\n    person {\n      id\n      name\n      role\n      caveats\n      delegation {\n        ...SeatOfDelegation\n        timeZone\n      }\n    }\n  }\n}\n\nquery Seats($language: Language!) {\n  delegations {\n    ...SeatOfDelegation\n  }\n}\n\nfragment SeatOfDelegation on Delegation {\n  id\n  code\n  name(language: $language)\n  group\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;