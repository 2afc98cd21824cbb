drop function papers_under(uuid[]), places_of_paper(uuid);
drop table agenda_paper, paper_number, paper_cosponsor, paper_revision, paper_draft, paper, record_author;
