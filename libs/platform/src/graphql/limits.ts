import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import type { GraphQLError, ValidationContext, ValidationRule } from 'graphql';

/** Limits on a document, the same for HTTP, WebSocket and server-sent events. */
export const DOCUMENT_LIMITS = {
  /** Bytes of a document, of a message on a WebSocket, and of a request over HTTP by whoever is not a person signed in. */
  bytes: 128 * 1024,
  /** Bytes of a request to `/graphql` with its variables by a person: a paper of 1 MB, as JSON writes it. */
  requestBytes: 1_800_000,
  /** Bytes of a request to any other route: who signs in, and with what. */
  otherBytes: 16 * 1024,
  tokens: 3_000,
  depth: 12,
  aliases: 30,
  cost: 20_000,
} as const;

/** A document over a limit is reported like any other that is not valid, instead of thrown out of the validation. */
const reported = {
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
};

/** The limits as validation rules. */
export const limitRules = (): ValidationRule[] => {
  const rules: unknown[] = [
    maxDepthRule({ n: DOCUMENT_LIMITS.depth, ignoreIntrospection: true, ...reported }),
    maxAliasesRule({ n: DOCUMENT_LIMITS.aliases, ...reported }),
    // A document costs the same with fragments as with their fields written out.
    costLimitRule({
      maxCost: DOCUMENT_LIMITS.cost,
      flattenFragments: true,
      ignoreIntrospection: true,
      ...reported,
    }),
  ];
  return rules as ValidationRule[];
};
