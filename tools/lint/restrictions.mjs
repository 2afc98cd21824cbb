/** What a group of files may not import, name or call. Each rule exists once for a file, so the lists are put together here. */

const CLOCK = 'A rule takes its times as arguments: the server reads the clock of the database.';
const CHANCE = 'A rule takes its ids as arguments: the caller draws them.';
const WORLD = 'A rule does nothing but decide.';
const ENVIRONMENT = 'Only the configuration reads the environment (apps/api/src/configuration.ts).';
const CAST = 'A cast through unknown hides what the compiler would say.';
const DECLARED =
  'Use QueryField, CommandField, MutationField or SubscriptionField: they declare the permission.';
const SERVER_ONLY = 'This runs in the browser too.';

const DECORATORS = ['Query', 'Mutation', 'Subscription'];

const castThroughUnknown = {
  selector:
    "TSAsExpression[expression.type='TSAsExpression'][expression.typeAnnotation.type='TSUnknownKeyword']",
  message: CAST,
};

const clock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
  { selector: "CallExpression[callee.name='Date']", message: CLOCK },
];

const INSIDES = 'Import what the library exports, not its insides.';
const insides = [
  {
    regex: '^@parley/(kernel|platform|documents|ui|api-client|contract|testkit|[a-z]+/(model|server|web))/.+',
    message: INSIDES,
  },
  { regex: '^(\\.\\./)+(apps|libs)/', message: INSIDES },
];

const serverPackages = {
  group: ['node:*', 'typeorm', 'pg', '@nestjs/*', 'fastify', 'pino', 'ioredis', 'socket.io'],
  message: SERVER_ONLY,
};

const decorators = { name: '@nestjs/graphql', importNames: DECORATORS, message: DECLARED };
const environment = [
  { name: 'node:process', importNames: ['env'], message: ENVIRONMENT },
  { name: 'process', message: ENVIRONMENT },
];

// A bare 'error' would keep the options that an earlier group of files gave.
const listed = (entries) => (entries.length === 0 ? 'off' : ['error', ...entries]);

const imports = ({ browser = false, operations = false, anyEnvironment = false }) => [
  'error',
  {
    paths: [...(operations ? [] : [decorators]), ...(anyEnvironment ? [] : environment)],
    patterns: [...insides, ...(browser ? [serverPackages] : [])],
  },
];

const syntax = ({ pure = false }) => ['error', castThroughUnknown, ...(pure ? clock : [])];

const environmentOfProcess = { object: 'process', property: 'env', message: ENVIRONMENT };
const clockAndChance = [
  { object: 'Date', property: 'now', message: CLOCK },
  { object: 'Math', property: 'random', message: CHANCE },
  { property: 'randomUUID', message: CHANCE },
  { property: 'getRandomValues', message: CHANCE },
];

const properties = ({ pure = false, anyEnvironment = false }) =>
  listed([...(anyEnvironment ? [] : [environmentOfProcess]), ...(pure ? clockAndChance : [])]);

const WORLDLY = [
  'process',
  'fetch',
  'crypto',
  'performance',
  'console',
  'setTimeout',
  'setInterval',
  'setImmediate',
];
const globals = ({ pure = false }) => listed(pure ? WORLDLY.map((name) => ({ name, message: WORLD })) : []);

/**
 * The four restricting rules for files that are `pure` (no clock, no chance, no input or output), reach the `browser`, hold the
 * declared GraphQL `operations`, or may read `anyEnvironment`.
 */
export const restrictions = (group = {}) => ({
  'no-restricted-imports': imports(group),
  'no-restricted-syntax': syntax(group),
  'no-restricted-properties': properties(group),
  'no-restricted-globals': globals(group),
});
