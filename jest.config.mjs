import preset from './jest.preset.mjs';

/** `npm test`: pure and server specs beside the code, then black-box API and fault tests. */
export default {
  ...preset,
  testMatch: [
    '<rootDir>/libs/**/*.spec.ts',
    '<rootDir>/apps/**/*.spec.ts',
    '<rootDir>/tests/api/**/*.spec.ts',
    '<rootDir>/tests/faults/**/*.spec.ts',
    '<rootDir>/tests/boundaries/**/*.spec.ts',
    '<rootDir>/tests/docs/**/*.spec.ts',
  ],
};
