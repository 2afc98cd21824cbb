import type { SearchSource } from '@parley/papers/server';
import { pollByKey } from '../polls/poll-view';
import { decisionByKey } from '../register/decision-view';
import { strawByKey } from '../straw/straw-view';

/** The statements on something in which the words are said, one after the other. */
const saidOn = (
  on: string,
): string => `(select string_agg(s.text, E'\\n\\n' order by s.at, s.id) from statement s
  where s.search @@ search_query($1) and ${on})`;

/** Polls, found by the question that was put, by the text that it was put on, and by the statements on them. */
export const pollsSearched: SearchSource = {
  kind: 'Poll',
  byWords: 'select f.* from asked a cross join lateral search_polls(a.words) f',
  byReference: null,
  texts: `select p.id, coalesce(w.language, 'EN') as language,
      case when p.search @@ search_query($1) then p.question when r.search @@ search_query($1) then r.markdown
        else coalesce(${saidOn('s.subject_id = p.id')}, p.question) end as text
    from poll p left join (paper_revision r join paper w on w.id = r.paper_id) on r.id = p.revision_id where p.id = any ($2)`,
  views: pollByKey,
};

/** Straw polls, found by their question and their options, in either language. */
export const strawsSearched: SearchSource = {
  kind: 'StrawPoll',
  byWords: 'select f.* from asked a cross join lateral search_straws(a.words) f',
  byReference: null,
  texts: `select p.id, said.language, said.text from straw_poll p, lateral (
      select language, text from (values
        ('EN', p.question_en || ' · ' || (select string_agg(o ->> 'en', ' · ') from jsonb_array_elements(p.options) o), 1),
        ('FR', p.question_fr || ' · ' || (select string_agg(o ->> 'fr', ' · ') from jsonb_array_elements(p.options) o), 2)
      ) as each(language, text, place) order by search_vector('', text) @@ search_query($1) desc, place limit 1) said
    where p.id = any ($2)`,
  views: strawByKey,
};

/** Decisions, found by their title, by the text that was decided, by the statements on them and on how they were reached, and by their number. */
export const decisionsSearched: SearchSource = {
  kind: 'Decision',
  byWords: 'select f.* from asked a cross join lateral search_decisions(a.words) f',
  byReference: 'select d.id, d.reference, d.adopted_at as at from decision d where d.reference like $2',
  texts: `select d.id, p.language, case when d.search @@ search_query($1) then d.title when r.search @@ search_query($1) then r.markdown
      else coalesce(${saidOn('s.subject_id in (d.id, d.reached_id)')}, d.title) end as text from decision d
    left join (paper_revision r join paper p on p.id = r.paper_id) on r.id = d.revision_id where d.id = any ($2)`,
  views: decisionByKey,
};
