-- What is live behind a correction is asked at every look at the articles.
create index revisions_corrections on revisions (article_id, number) where change = 'correction';
