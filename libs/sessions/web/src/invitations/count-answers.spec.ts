import { describe, expect, it } from '@jest/globals';
import { countAnswers } from './count-answers';

describe('the answers to an invitation', () => {
  it('are counted by kind, and those awaited are not answers', () => {
    const answers = ['ACCEPTED', 'ACCEPTED', 'TENTATIVE', 'DECLINED', 'AWAITED'] as const;
    expect(countAnswers(answers.map((answer) => ({ answer })))).toEqual({
      invited: 5,
      answered: 4,
      accepted: 2,
      tentative: 1,
      declined: 1,
    });
  });
});
