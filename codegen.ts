import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = {
  DateTime: 'string',
  Date: 'string',
  Duration: 'string',
  TimeZone: 'string',
  DelegationCode: 'string',
  Cursor: 'string',
  SHA256: 'string',
  GeoJSON: 'unknown',
};

/** The SDL beside each domain is the source; `node tools/generate.mjs` writes the types that server and web client use. */
const config: CodegenConfig = {
  schema: ['libs/platform/src/graphql/base.graphql', 'libs/*/server/src/**/*.graphql'],
  generates: {
    'libs/contract/src/generated/schema.ts': {
      plugins: [
        { add: { content: '/* Written by tools/generate.mjs from the SDL. Do not edit. */' } },
        'typescript',
      ],
      config: { scalars, strictScalars: true, enumsAsTypes: true, useTypeImports: true },
    },
    'libs/api-client/src/generated/': {
      documents: ['libs/*/web/src/**/*.graphql', 'libs/api-client/src/**/*.graphql'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        scalars,
        strictScalars: true,
        enumType: 'string-literal',
        useTypeImports: true,
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
      },
    },
  },
};

export default config;
