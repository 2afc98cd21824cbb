import { asksOfSchema } from '@parley/testkit';
import {
  buildClientSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';

/** The schema that a server says it serves. */
export const servedSchema = async (address: string): Promise<GraphQLSchema> =>
  buildClientSchema(
    await asksOfSchema<IntrospectionQuery>(address, getIntrospectionQuery({ descriptions: true })),
  );
