import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { Unauthenticated } from '../commands/unauthenticated';
import { BadInput, publicError, RateLimited } from './errors';

const written: string[] = [];
const logger = pino({ level: 'error' }, { write: (line: string) => void written.push(line) });
const thrown = (cause: Error): GraphQLError =>
  new GraphQLError(cause.message, { originalError: cause, path: ['session'] });

describe('an error as the public sees it', () => {
  it('names what the caller can mend', () => {
    expect(publicError(thrown(new Unauthenticated()), logger).extensions).toEqual({
      code: 'UNAUTHENTICATED',
    });
    expect(publicError(thrown(new BadInput('first: ask for 1 to 100.')), logger)).toMatchObject({
      message: 'first: ask for 1 to 100.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(publicError(thrown(new RateLimited(3)), logger).extensions).toEqual({ code: 'RATE_LIMITED' });
  });

  it('tells nothing of a fault but a reference, under which the log has it', () => {
    const shown = publicError(
      thrown(new Error('duplicate key value violates unique constraint "person_email"')),
      logger,
    );
    expect(JSON.stringify(shown)).not.toContain('person_email');
    const { code, reference } = shown.extensions as { code: string; reference: string };
    expect(code).toBe('INTERNAL_SERVER_ERROR');
    expect(shown.message).toContain(reference);
    expect(written.at(-1)).toContain(reference);
  });

  it('gives back what the libraries say of the document itself', () => {
    const ofDocument = new GraphQLError('Cannot query field "x".', {
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
    expect(publicError(ofDocument, logger)).toEqual({
      message: 'Cannot query field "x".',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
    expect(publicError(new GraphQLError('Variable "$id" got invalid value.'), logger).extensions).toEqual({
      code: 'BAD_USER_INPUT',
    });
  });
});
