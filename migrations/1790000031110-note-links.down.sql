drop trigger links_narrowed on agenda_item;
drop trigger links_narrowed on paper;
drop trigger links_narrowed on note;
drop table note_link;
drop function note_links_narrowed();
drop function note_link_kept();
