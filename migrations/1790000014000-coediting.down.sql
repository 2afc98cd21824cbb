drop table shared_document_change;
drop table shared_document;
drop function shared_document_rights_moved();
drop function my_writer_names();
