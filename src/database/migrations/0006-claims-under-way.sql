-- What a request still holds is looked for by the request while it is out, however many answers stand in the book.
create index ledger_texts_under_way on ledger_texts (request_id) where target is null;
