-- The token that a report was paid with. It is spent by the very row that it paid for, so that no interruption can spend
-- it for nothing or let it pay twice, and it goes with its epoch's reports.
ALTER TABLE reports ADD COLUMN token TEXT; -- hex of SHA-256(token), NULL where none was asked for
CREATE UNIQUE INDEX reports_token ON reports (token) WHERE token IS NOT NULL;
