drop function search_papers_best(tsquery, real, timestamptz, uuid, integer);
