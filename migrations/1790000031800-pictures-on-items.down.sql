drop trigger picture_links_narrowed on agenda_item;
drop table picture_link;
drop function picture_links_narrowed();
drop function picture_link_kept();
