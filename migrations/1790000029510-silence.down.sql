drop function start_silence(uuid, text, timestamptz, text), silences_proposed_in(uuid), silences_of_papers(uuid[]), withdraw_silences_of(uuid[], text);
drop table silence_break, silence_extension, silence;
