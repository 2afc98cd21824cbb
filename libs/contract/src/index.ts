/** Types of the public GraphQL schema, as the server's resolvers use them. */
export * from './generated/schema';
