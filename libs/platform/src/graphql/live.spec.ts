import { describe, expect, it } from '@jest/globals';
import { buildSchema, type ExecutionArgs, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import pg from 'pg';
import { pino } from 'pino';
import { Unauthenticated } from '../commands/unauthenticated';
import { subscribeLive } from './live';
import { Operation } from './operation';

const logger = pino({ level: 'silent' });

const schemaOf = (events: () => AsyncGenerator<object>): GraphQLSchema => {
  const schema = buildSchema('type Query { n: Int } type Subscription { n: Int }');
  const field = schema.getSubscriptionType()?.getFields()['n'];
  if (field === undefined) throw new Error('the schema has no subscription');
  field.subscribe = events;
  return schema;
};

const subscribe = async (events: () => AsyncGenerator<object>) => {
  const args: ExecutionArgs = {
    schema: schemaOf(events),
    document: parse('subscription { n }'),
    contextValue: new Operation(new pg.Pool(), undefined, '', 'EN'),
  };
  const results = await subscribeLive(args, logger);
  if (!(Symbol.asyncIterator in results)) throw new Error('there is nothing to follow');
  return results;
};

describe('a subscription', () => {
  it('that breaks ends with a fault that says nothing of what broke', async () => {
    const results = await subscribe(async function* () {
      yield await Promise.resolve({ n: 1 });
      throw new Error('connect ECONNREFUSED 10.0.0.7:5432');
    });
    expect(await results.next()).toMatchObject({ value: { data: { n: 1 } } });
    const error: unknown = await results.next().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(GraphQLError);
    expect(error).toMatchObject({ extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    expect(JSON.stringify(error)).not.toContain('10.0.0.7');
  });

  it('whose credential no longer stands says so', async () => {
    const results = await subscribe(async function* () {
      await Promise.reject(new Unauthenticated());
      yield {};
    });
    await expect(results.next()).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });
});
