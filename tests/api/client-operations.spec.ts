import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { codesOf, overWebsocket, startForum } from '@parley/testkit';
import {
  type DefinitionNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';

const forum = await startForum();
const head = await forum.person('head@jpn.example');

const LIBS = fileURLToPath(new URL('../../libs', import.meta.url));

const definitions: DefinitionNode[] = readdirSync(LIBS, { recursive: true, withFileTypes: true })
  .filter(
    (entry) => entry.isFile() && entry.name.endsWith('.graphql') && !entry.parentPath.includes('/server/'),
  )
  .filter((entry) => /\/(web|api-client)\//.test(`${entry.parentPath}/`))
  .flatMap((entry) => [...parse(readFileSync(join(entry.parentPath, entry.name), 'utf8')).definitions]);

const fragments = new Map(
  definitions
    .filter(
      (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
    )
    .map((fragment) => [fragment.name.value, fragment]),
);

const operations = definitions
  .filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  )
  .map((operation): [string, OperationDefinitionNode] => [operation.name?.value ?? '', operation]);

/** The operation with every fragment that it needs, as the product's client sends it. */
const documentOf = (operation: OperationDefinitionNode): string => {
  const needed = new Set<FragmentDefinitionNode>();
  const collect = (node: DefinitionNode): void => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (fragment === undefined || needed.has(fragment)) return;
        needed.add(fragment);
        collect(fragment);
      },
    });
  };
  collect(operation);
  return [operation, ...needed].map(print).join('\n');
};

it('the product’s own client has operations', () => {
  expect(operations.length).toBeGreaterThan(10);
});

describe('what the product’s own client asks is valid and within the limits', () => {
  it.each(operations)('%s', async (_, operation) => {
    // Without its variables it stops after validation, or runs where it needs none.
    const document = documentOf(operation);
    // Signing out needs no variables: it ends a sign-in of its own, not the one that the others use.
    const asking = operation.name?.value === 'SignOut' ? await forum.signIn('head@jpn.example') : head;
    const codes =
      operation.operation === 'subscription'
        ? codesOf({
            errors: (await overWebsocket(forum.node().address, head.token, document, { after: '' })).errors,
          })
        : codesOf(await asking.graphql(document));
    expect(codes.filter((code) => code !== 'BAD_USER_INPUT')).toEqual([]);
  });
});
