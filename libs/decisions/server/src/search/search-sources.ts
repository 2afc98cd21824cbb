import type { SearchSource } from '@parley/papers/server';
import { pollByKey } from '../polls/poll-view';
import { decisionByKey } from '../register/decision-view';

/** Polls, found by the question that was put. */
export const pollsSearched: SearchSource = {
  kind: 'Poll',
  byWords: 'select f.* from asked a cross join lateral search_polls(a.words) f',
  byReference: null,
  texts: `select p.id, 'EN' as language, p.question as text from poll p where p.id = any ($2)`,
  views: pollByKey,
};

/** Decisions, found by their title, by the text that was decided, and by their number. */
export const decisionsSearched: SearchSource = {
  kind: 'Decision',
  byWords: 'select f.* from asked a cross join lateral search_decisions(a.words) f',
  byReference: 'select d.id, d.reference, d.adopted_at as at from decision d where d.reference like $2',
  texts: `select d.id, p.language, case when r.search @@ search_query($1) then r.markdown else d.title end as text from decision d
    left join (paper_revision r join paper p on p.id = r.paper_id) on r.id = d.revision_id where d.id = any ($2)`,
  views: decisionByKey,
};
