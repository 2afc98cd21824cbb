import { describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule, Resolver } from '@nestjs/graphql';
// eslint-disable-next-line no-restricted-imports -- an operation without its permission is what this is about
import { Query } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { NestFactory } from '@nestjs/core';
import { buildSchema, execute, parse } from 'graphql';
import { refuse } from '@parley/kernel';
import { guardedSchema } from './guarded-schema';
import { QueryField } from './permissions';

const serverWith = (resolver: new () => object, sdl: string) => {
  @Module({
    providers: [resolver],
    imports: [
      GraphQLModule.forRoot<ApolloDriverConfig>({
        driver: ApolloDriver,
        typeDefs: sdl,
        transformSchema: guardedSchema,
        graphiql: false,
      }),
    ],
  })
  class Forum {}
  return NestFactory.create(Forum, new FastifyAdapter(), { logger: false, abortOnError: false });
};

@Resolver()
class Undeclared {
  @Query('secrets')
  secrets(): string {
    return 'open to everybody by mistake';
  }
}

@Resolver()
class Declared {
  @QueryField('spec_opening', 'ANYBODY')
  opening(): string {
    return 'told to anybody';
  }
}

describe('a server', () => {
  it('does not start while an operation is declared without its permission', async () => {
    const app = await serverWith(Undeclared, 'type Query { secrets: String }');
    await expect(app.init()).rejects.toThrow('Query.secrets is declared without its permission');
    await app.close();
  });

  it('does not start while an operation of the schema is resolved by nothing', async () => {
    const app = await serverWith(Declared, 'type Query { spec_opening: String, viewer: String }');
    await expect(app.init()).rejects.toThrow(
      /Query\.viewer is (declared without its permission|not resolved by anything)/,
    );
    await app.close();
  });

  it('starts when every operation is declared', async () => {
    const app = await serverWith(Declared, 'type Query { spec_opening: String }');
    await expect(app.init()).resolves.toBeDefined();
    await app.close();
  });
});

describe('a union of a thing and a refusal', () => {
  it('tells the two apart by what they are', async () => {
    const schema = guardedSchema(
      buildSchema(
        'type Query { _: Answer } type Thing { id: ID } type Refusal { code: String } union Answer = Thing | Refusal',
      ),
    );
    const ask = async (value: unknown) => {
      const { data } = await execute({
        schema,
        document: parse('{ _ { __typename } }'),
        rootValue: { _: value },
      });
      return JSON.parse(JSON.stringify(data)) as unknown;
    };
    expect(await ask({ id: '1' })).toEqual({ _: { __typename: 'Thing' } });
    expect(await ask(refuse('STATE', { en: 'no', fr: 'non' }))).toEqual({ _: { __typename: 'Refusal' } });
  });
});
