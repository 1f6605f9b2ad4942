-- Every table, and the counters that its triggers keep. The SQL is the subset that SQLite and Cloudflare D1 both run: one
-- statement is one transaction, counters change in the statement that changes what they count, identifiers are text.

-- What the operator must not change between two starts.
CREATE TABLE settings (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

-- A report. Its body is emptied once it was counted or refused; id and x stay until the epoch is over, so that neither the
-- same report nor the same install counts twice.
CREATE TABLE reports (
  id    TEXT PRIMARY KEY,               -- hex of SHA-256(body)
  epoch INTEGER NOT NULL,
  k     INTEGER NOT NULL,
  tag   TEXT NOT NULL,                  -- hex, names the group
  x     TEXT NOT NULL,                  -- hex, names the install within the group and nowhere else
  state TEXT NOT NULL DEFAULT 'sealed', -- sealed, counted, refused
  body  TEXT NOT NULL                   -- base64
) WITHOUT ROWID;
CREATE UNIQUE INDEX reports_once ON reports (tag, x);
CREATE INDEX reports_sealed ON reports (tag) WHERE state = 'sealed';
CREATE INDEX reports_epoch ON reports (epoch);

CREATE TABLE groups (
  tag     TEXT PRIMARY KEY,
  epoch   INTEGER NOT NULL,
  k       INTEGER NOT NULL,
  shares  INTEGER NOT NULL,         -- distinct installs
  pending INTEGER NOT NULL,         -- of its reports, those still sealed
  secret  TEXT NOT NULL DEFAULT ''  -- hex, once the group is open
) WITHOUT ROWID;
CREATE INDEX groups_ready ON groups (tag) WHERE pending > 0 AND (secret <> '' OR shares >= k);
CREATE INDEX groups_epoch ON groups (epoch);

-- An opened group of measurements. Not shown before n has reached k.
CREATE TABLE findings (
  tag       TEXT PRIMARY KEY,
  k         INTEGER NOT NULL,
  n         INTEGER NOT NULL DEFAULT 0,
  epoch     INTEGER NOT NULL,
  site      TEXT NOT NULL,
  page_kind TEXT NOT NULL,
  kind      TEXT NOT NULL,
  purpose   TEXT NOT NULL,
  polarity  TEXT NOT NULL,
  state     TEXT NOT NULL,
  cues      TEXT NOT NULL,          -- in the order of the vocabulary, separated by spaces
  language  TEXT NOT NULL,
  region    TEXT NOT NULL,
  rules     INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX findings_site ON findings (site, n);

-- An opened group of label texts, likewise.
CREATE TABLE labels (
  tag      TEXT PRIMARY KEY,
  k        INTEGER NOT NULL,
  n        INTEGER NOT NULL DEFAULT 0,
  epoch    INTEGER NOT NULL,
  site     TEXT NOT NULL,
  kind     TEXT NOT NULL,
  purpose  TEXT NOT NULL,
  language TEXT NOT NULL,
  text     TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX labels_site ON labels (site, n);

-- Sums over the findings that are shown.
CREATE TABLE controls (
  site        TEXT NOT NULL,
  page_kind   TEXT NOT NULL,
  kind        TEXT NOT NULL,
  purpose     TEXT NOT NULL,
  polarity    TEXT NOT NULL,
  n           INTEGER NOT NULL,
  on_n        INTEGER NOT NULL,
  off_n       INTEGER NOT NULL,
  mixed_n     INTEGER NOT NULL,
  first_epoch INTEGER NOT NULL,
  last_epoch  INTEGER NOT NULL,
  PRIMARY KEY (site, page_kind, kind, purpose, polarity)
) WITHOUT ROWID;

CREATE TABLE sites (
  site       TEXT PRIMARY KEY,
  controls   INTEGER NOT NULL,
  reports    INTEGER NOT NULL,
  last_epoch INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX sites_order ON sites (reports DESC, site);

CREATE TABLE totals (
  name  TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO totals (name, value) VALUES ('accepted', 0), ('counted', 0), ('refused', 0), ('groups', 0), ('open', 0);

CREATE TRIGGER report_added AFTER INSERT ON reports BEGIN
  UPDATE totals SET value = value + 1 WHERE name = 'accepted';
  INSERT INTO groups (tag, epoch, k, shares, pending) VALUES (NEW.tag, NEW.epoch, NEW.k, 1, 1)
    ON CONFLICT (tag) DO UPDATE SET shares = shares + 1, pending = pending + 1;
END;

CREATE TRIGGER group_added AFTER INSERT ON groups BEGIN
  UPDATE totals SET value = value + 1 WHERE name = 'groups';
END;

CREATE TRIGGER group_opened AFTER UPDATE OF secret ON groups WHEN OLD.secret = '' AND NEW.secret <> '' BEGIN
  UPDATE totals SET value = value + 1 WHERE name = 'open';
END;

CREATE TRIGGER report_settled AFTER UPDATE OF state ON reports WHEN OLD.state = 'sealed' AND NEW.state <> 'sealed' BEGIN
  UPDATE groups SET pending = pending - 1 WHERE tag = NEW.tag;
  UPDATE totals SET value = value + 1 WHERE name = NEW.state;
  UPDATE findings SET n = n + 1 WHERE tag = NEW.tag AND NEW.state = 'counted';
  UPDATE labels SET n = n + 1 WHERE tag = NEW.tag AND NEW.state = 'counted';
END;

CREATE TRIGGER finding_counted AFTER UPDATE OF n ON findings WHEN NEW.n >= NEW.k BEGIN
  INSERT INTO controls (site, page_kind, kind, purpose, polarity, n, on_n, off_n, mixed_n, first_epoch, last_epoch)
    VALUES (NEW.site, NEW.page_kind, NEW.kind, NEW.purpose, NEW.polarity, 0, 0, 0, 0, NEW.epoch, NEW.epoch)
    ON CONFLICT DO NOTHING;
  UPDATE controls SET
      n           = n       + NEW.n - iif(OLD.n >= OLD.k, OLD.n, 0),
      on_n        = on_n    + iif(NEW.state = 'on',    NEW.n - iif(OLD.n >= OLD.k, OLD.n, 0), 0),
      off_n       = off_n   + iif(NEW.state = 'off',   NEW.n - iif(OLD.n >= OLD.k, OLD.n, 0), 0),
      mixed_n     = mixed_n + iif(NEW.state = 'mixed', NEW.n - iif(OLD.n >= OLD.k, OLD.n, 0), 0),
      first_epoch = min(first_epoch, NEW.epoch),
      last_epoch  = max(last_epoch, NEW.epoch)
    WHERE site = NEW.site AND page_kind = NEW.page_kind AND kind = NEW.kind AND purpose = NEW.purpose
      AND polarity = NEW.polarity;
END;

CREATE TRIGGER control_added AFTER INSERT ON controls BEGIN
  INSERT INTO sites (site, controls, reports, last_epoch) VALUES (NEW.site, 1, NEW.n, NEW.last_epoch)
    ON CONFLICT (site) DO UPDATE SET controls = controls + 1, reports = reports + NEW.n;
END;

CREATE TRIGGER control_counted AFTER UPDATE OF n ON controls BEGIN
  UPDATE sites SET reports = reports + NEW.n - OLD.n, last_epoch = max(last_epoch, NEW.last_epoch) WHERE site = NEW.site;
END;
