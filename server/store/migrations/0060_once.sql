-- One index of reports in the place of three. Whether a report is sealed is part of the key, so that a group's sealed ones are a
-- range of it, also where many were settled before. That the same report or install is not settled already is asked by the
-- statement that adds it, the same in which it would come in. By its id no report is looked for: it is of the body, and so
-- the same id is the same tag and x.
DROP TRIGGER group_deleted;
DROP TRIGGER report_added;
DROP TRIGGER report_settled;
DROP TRIGGER report_deleted;
DROP TRIGGER report_carried;
CREATE TABLE reports_once_indexed (
  id    TEXT NOT NULL,                  -- hex of SHA-256(body)
  epoch INTEGER NOT NULL,
  k     INTEGER NOT NULL,
  tag   TEXT NOT NULL,                  -- names the group: hex, a point, the epoch
  x     TEXT NOT NULL,                  -- hex, names the install within the group and nowhere else
  state TEXT NOT NULL DEFAULT 'sealed', -- sealed, counted, refused
  body  TEXT NOT NULL,                  -- base64; emptied once counted or refused
  token TEXT                            -- hex of SHA-256(token), NULL where none was asked for
);
INSERT INTO reports_once_indexed (id, epoch, k, tag, x, state, body, token)
  SELECT id, epoch, k, tag, x, state, body, token FROM reports;
DROP TABLE reports;
ALTER TABLE reports_once_indexed RENAME TO reports;
CREATE UNIQUE INDEX reports_once ON reports (tag, (state <> 'sealed'), x);
CREATE UNIQUE INDEX reports_token ON reports (token) WHERE token IS NOT NULL;

CREATE TRIGGER report_added AFTER INSERT ON reports BEGIN
  UPDATE totals SET value = value + 1 WHERE name = 'accepted';
  INSERT INTO groups (tag, epoch, k, shares, pending) VALUES (NEW.tag, NEW.epoch, NEW.k, 1, 1)
    ON CONFLICT (tag) DO UPDATE SET shares = shares + 1, pending = pending + 1;
END;

CREATE TRIGGER report_settled AFTER UPDATE OF state ON reports WHEN OLD.state = 'sealed' AND NEW.state <> 'sealed' BEGIN
  UPDATE groups SET pending = pending - 1 WHERE tag = NEW.tag;
  UPDATE totals SET value = value + 1 WHERE name = NEW.state;
  UPDATE findings SET n = n + 1 WHERE tag = NEW.tag AND NEW.state = 'counted';
  UPDATE labels SET n = n + 1 WHERE tag = NEW.tag AND NEW.state = 'counted';
END;

CREATE TRIGGER report_carried AFTER UPDATE OF state ON reports WHEN OLD.state = 'sealed' AND NEW.state = 'counted' BEGIN
  UPDATE carried SET n = n + 1 WHERE tag = NEW.tag;
END;

CREATE TRIGGER report_deleted AFTER DELETE ON reports WHEN OLD.state = 'sealed' BEGIN
  UPDATE totals SET value = value + 1 WHERE name = 'unread';
END;

CREATE TRIGGER group_deleted AFTER DELETE ON groups BEGIN
  DELETE FROM reports WHERE tag = OLD.tag;
  UPDATE totals SET value = value + iif(name = 'unread_groups', 1, -1)
    WHERE OLD.secret = '' AND name IN ('sealed_groups', 'unread_groups');
END;
