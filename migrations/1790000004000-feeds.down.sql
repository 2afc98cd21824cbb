drop table feed_token;
