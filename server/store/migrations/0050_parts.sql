-- For a store that is parted over several databases (parts.go): what one of them must remember for another. In a database
-- that is alone both tables stay empty.

-- Tokens that have paid, in the database that the token's own hash names; a report's row is in that of its group.
CREATE TABLE spent (
  token  TEXT PRIMARY KEY, -- hex of SHA-256(token)
  epoch  INTEGER NOT NULL, -- it goes with the reports of that epoch
  report TEXT NOT NULL     -- id of the report that it pays for
) WITHOUT ROWID;
CREATE INDEX spent_epoch ON spent (epoch);

-- Groups of this database that belong to a site of another one, which is to be told how many of their reports count. It is
-- told the number, not the difference: telling it twice changes nothing.
CREATE TABLE carried (
  tag   TEXT PRIMARY KEY,
  site  TEXT NOT NULL,
  kept  TEXT NOT NULL,              -- findings or labels
  n     INTEGER NOT NULL DEFAULT 0, -- reports that count
  told  INTEGER NOT NULL DEFAULT 0  -- of those, what the other database knows of
) WITHOUT ROWID;
CREATE INDEX carried_due ON carried (tag) WHERE told < n;

CREATE TRIGGER report_carried AFTER UPDATE OF state ON reports WHEN OLD.state = 'sealed' AND NEW.state = 'counted' BEGIN
  UPDATE carried SET n = n + 1 WHERE tag = NEW.tag;
END;

-- What is still to be told outlives its group.
CREATE TRIGGER group_carried AFTER DELETE ON groups BEGIN
  DELETE FROM carried WHERE tag = OLD.tag AND told = n;
END;

CREATE TRIGGER carried_told AFTER UPDATE OF told ON carried
  WHEN NEW.told = NEW.n AND NOT EXISTS (SELECT 1 FROM groups WHERE tag = NEW.tag) BEGIN
  DELETE FROM carried WHERE tag = NEW.tag;
END;
