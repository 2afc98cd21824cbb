import type { Plugin } from 'vite';

const PREFIX = '\0parley-document:';
const GENERATED = /\/libs\/api-client\/src\/generated\/graphql\.ts$/;
/** A line of the generated file: `export const <name> = <document as JSON> as unknown as DocumentNode<…>;` */
const LINE = /^export const (\w+(?:Document|FragmentDoc)) = (\{.*\}) as unknown as DocumentNode<.*$/gm;

interface Definition {
  readonly kind: string;
  readonly name: { readonly value: string };
}

const moduleOf = (name: string, json: string): string => {
  const { definitions } = JSON.parse(json) as { definitions: Definition[] };
  const own = definitions.filter(
    ({ kind, name: { value } }) => kind === 'OperationDefinition' || name === `${value}FragmentDoc`,
  );
  const fragments = definitions
    .filter((definition) => !own.includes(definition))
    .map((definition) => `${definition.name.value}FragmentDoc`);
  const imports = fragments.map((each) => `import { ${each} } from ${JSON.stringify(PREFIX + each)};`);
  const all = [
    ...own.map((each) => JSON.stringify(each)),
    ...fragments.map((each) => `${each}.definitions[0]`),
  ];
  return `${imports.join('\n')}
export const ${name} = { kind: 'Document', definitions: [${all.join(', ')}] };`;
};

/**
 * Gives each generated document a module of its own, in which the fragments of others are imported: a screen then
 * loads the operations it sends, and a fragment once, instead of every document of the forum in one file.
 */
export const documentModules = (): Plugin => {
  const modules = new Map<string, string>();
  return {
    name: 'parley-document-modules',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!GENERATED.test(id)) return null;
      const split = code.replace(LINE, (_line, name: string, json: string) => {
        modules.set(PREFIX + name, moduleOf(name, json));
        return `export { ${name} } from ${JSON.stringify(PREFIX + name)};`;
      });
      return { code: split, map: null };
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? id : null),
    load: (id) => modules.get(id) ?? null,
  };
};
