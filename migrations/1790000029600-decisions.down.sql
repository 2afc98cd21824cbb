drop table statement;
drop table decision_association;
drop table decision;
