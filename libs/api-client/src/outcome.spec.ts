import { describe, expect, it } from '@jest/globals';
import { outcomeOf } from './outcome';

const refusal = {
  __typename: 'Refusal' as const,
  code: 'STATE' as const,
  message: 'It is not open.',
  field: null,
  currentVersion: null,
};

describe('the outcome of a mutation', () => {
  it('is done with what the server gave', () => {
    const session = { __typename: 'Session' as const, id: 's1' };
    expect(outcomeOf(session)).toEqual({ kind: 'done', data: session });
  });

  it('is refused with the reason when the server gave a Refusal', () => {
    expect(outcomeOf(refusal)).toEqual({ kind: 'refused', refusal });
  });

  it('has failed when the answer is missing', () => {
    expect(outcomeOf(null)).toEqual({ kind: 'failed' });
    expect(outcomeOf(undefined)).toEqual({ kind: 'failed' });
  });
});
