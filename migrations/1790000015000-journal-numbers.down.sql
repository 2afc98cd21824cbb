drop table journal_sequence;
