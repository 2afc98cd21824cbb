drop table paragraph_key;
