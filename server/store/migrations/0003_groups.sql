-- A group is named by its tag and its epoch: a tag alone can be repeated in a report of another epoch, and two epochs under
-- one name can neither be opened together nor forgotten one after the other. What the totals say can be compared with the
-- rows at any time, also after past epochs were forgotten.
UPDATE reports  SET tag = tag || '.' || epoch;
UPDATE findings SET tag = tag || '.' || epoch;
UPDATE labels   SET tag = tag || '.' || epoch;
UPDATE groups   SET tag = tag || '.' || epoch;
UPDATE groups   SET shares  = (SELECT count(*) FROM reports WHERE tag = groups.tag),
                    pending = (SELECT count(*) FROM reports WHERE tag = groups.tag AND state = 'sealed');
DELETE FROM groups WHERE shares = 0;
INSERT INTO groups (tag, epoch, k, shares, pending)
  SELECT tag, epoch, k, count(*), sum(state = 'sealed') FROM reports
  WHERE NOT EXISTS (SELECT 1 FROM groups WHERE groups.tag = reports.tag) GROUP BY tag, epoch, k;

INSERT INTO totals (name, value)
  SELECT 'sealed_groups', count(*) FROM groups WHERE secret = '';   -- there now, not opened
INSERT INTO totals (name, value)                                    -- gone with their epoch, never opened
  SELECT 'unread_groups', sum(CASE name WHEN 'groups' THEN value ELSE -value END) FROM totals
  WHERE name IN ('groups', 'open', 'sealed_groups');
INSERT INTO totals (name, value)                                    -- reports gone with their epoch, never read
  SELECT 'unread', sum(CASE name WHEN 'accepted' THEN value ELSE -value END) - (SELECT count(*) FROM reports WHERE state = 'sealed')
  FROM totals WHERE name IN ('accepted', 'counted', 'refused');

DROP TRIGGER group_added;
CREATE TRIGGER group_added AFTER INSERT ON groups BEGIN
  UPDATE totals SET value = value + 1 WHERE name IN ('groups', 'sealed_groups');
END;

DROP TRIGGER group_opened;
CREATE TRIGGER group_opened AFTER UPDATE OF secret ON groups WHEN OLD.secret = '' AND NEW.secret <> '' BEGIN
  UPDATE totals SET value = value + iif(name = 'open', 1, -1) WHERE name IN ('open', 'sealed_groups');
END;

-- A group takes its reports with it: there is no moment at which only one of the two is gone.
CREATE TRIGGER group_deleted AFTER DELETE ON groups BEGIN
  DELETE FROM reports WHERE tag = OLD.tag;
  UPDATE totals SET value = value + iif(name = 'unread_groups', 1, -1)
    WHERE OLD.secret = '' AND name IN ('sealed_groups', 'unread_groups');
END;

CREATE TRIGGER report_deleted AFTER DELETE ON reports WHEN OLD.state = 'sealed' BEGIN
  UPDATE totals SET value = value + 1 WHERE name = 'unread';
END;
