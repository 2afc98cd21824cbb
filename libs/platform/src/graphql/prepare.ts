import {
  type ExecutionArgs,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { DOCUMENT_LIMITS, limitRules } from './limits';
import type { Operation } from './operation';

/** What a client sent to be executed. */
export interface Sent {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
}

const rules = [...specifiedRules, ...limitRules()];

/** Parses and validates under the same limits as HTTP; answers with what to execute, or with the errors. */
export const prepare = (
  schema: GraphQLSchema,
  sent: Sent,
  operation: Operation,
): ExecutionArgs | readonly GraphQLError[] => {
  try {
    if (sent.query.length > DOCUMENT_LIMITS.bytes) throw new GraphQLError('The document is too large.');
    const document = parse(sent.query, { maxTokens: DOCUMENT_LIMITS.tokens });
    const errors = validate(schema, document, rules);
    if (errors.length > 0) return errors;
    if (!getOperationAST(document, sent.operationName))
      return [new GraphQLError('Name the operation to execute.')];
    return {
      schema,
      document,
      operationName: sent.operationName,
      variableValues: sent.variables,
      contextValue: operation,
    };
  } catch (error) {
    return [error instanceof GraphQLError ? error : new GraphQLError('The document cannot be read.')];
  }
};
