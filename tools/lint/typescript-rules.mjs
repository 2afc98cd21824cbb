/** Rules for TypeScript that need types, beyond those that typescript-eslint recommends. */
export const TYPED_RULES = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-base-to-string': 'error',
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-for-in-array': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/no-unsafe-argument': 'error',
  '@typescript-eslint/no-unsafe-assignment': 'error',
  '@typescript-eslint/no-unsafe-call': 'error',
  '@typescript-eslint/no-unsafe-member-access': 'error',
  '@typescript-eslint/no-unsafe-return': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/prefer-promise-reject-errors': 'error',
  '@typescript-eslint/restrict-plus-operands': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: true },
  ],
};

/** Rules for TypeScript that need none. */
export const PLAIN_RULES = {
  // The rule leaves files with decorators alone (emitDecoratorMetadata): what Nest injects has to stay a value.
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
};

/** Small files, small functions. */
export const SIZES = {
  // A switch counts once, however many cases: exhaustive ones are what is wanted.
  complexity: ['error', { max: 10, variant: 'modified' }],
  'max-lines': ['error', 250],
};

export const FUNCTION_SIZE = { 'max-lines-per-function': ['error', 40] };

/** A component's markup is long without being involved: only what is more than a screen of it is refused. */
export const COMPONENT_SIZE = { 'max-lines-per-function': ['error', 65] };
