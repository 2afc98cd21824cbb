drop table paragraph_stance, amendment_cosponsor, amendment;
