import { followDecision, useSubjectNews } from '@parley/api-client';

/**
 * Follows a poll, a silence procedure or a decision by its id, and calls back soon after something happened to it: once for all of one
 * moment. Answers whether the news come as they happen; while they do not, a screen has to ask by itself.
 */
export const useDecisionNews = (id: string, callback: () => void): boolean =>
  useSubjectNews(followDecision, id, callback).live;
