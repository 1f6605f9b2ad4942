-- Attributed audits: who may sign them, the signed files, and which controls they bear out.

CREATE TABLE auditors (
  key       TEXT PRIMARY KEY, -- public half, as note.NewVerifier reads it
  name      TEXT NOT NULL,    -- as readers are told it
  added     INTEGER NOT NULL, -- seconds since 1970, as every time here
  withdrawn INTEGER           -- NULL while audits are taken; final
) WITHOUT ROWID;

CREATE TABLE audits (
  id       TEXT PRIMARY KEY, -- hex of SHA-256 of the file
  key      TEXT NOT NULL,    -- that it is signed with
  site     TEXT NOT NULL,
  made     INTEGER NOT NULL, -- when the page was seen, as the auditor says
  received INTEGER NOT NULL,
  controls TEXT NOT NULL,    -- JSON, a row each for the table below
  file     TEXT NOT NULL     -- as it was sent
) WITHOUT ROWID;
CREATE INDEX audits_site ON audits (site, made DESC, id);
CREATE INDEX audits_made ON audits (made DESC, id);
CREATE INDEX audits_key ON audits (key, received);

-- What an audit found of a kind of control: on or off; mixed where the page has several that differ.
CREATE TABLE audited (
  site      TEXT NOT NULL,
  page_kind TEXT NOT NULL,
  kind      TEXT NOT NULL,
  purpose   TEXT NOT NULL,
  polarity  TEXT NOT NULL,
  made      INTEGER NOT NULL,
  audit     TEXT NOT NULL,
  state     TEXT NOT NULL,
  PRIMARY KEY (site, page_kind, kind, purpose, polarity, made, audit)
) WITHOUT ROWID;

-- Kinds of control whose default, as reporters found it last, is what the newest audit found, and that audit.
CREATE TABLE verified (
  site      TEXT NOT NULL,
  page_kind TEXT NOT NULL,
  kind      TEXT NOT NULL,
  purpose   TEXT NOT NULL,
  polarity  TEXT NOT NULL,
  audit     TEXT NOT NULL,
  PRIMARY KEY (site, page_kind, kind, purpose, polarity)
) WITHOUT ROWID;
CREATE INDEX verified_audit ON verified (audit);

-- A site put in here is graded anew, and is gone again in the same statement.
CREATE TABLE regraded (site TEXT PRIMARY KEY) WITHOUT ROWID;

CREATE TRIGGER facet_gone AFTER DELETE ON facets BEGIN
  UPDATE facet_totals SET sites = sites - 1 WHERE facet = OLD.facet AND value = OLD.value;
END;

-- The default is clear in an epoch as server/aggregate/default.go has it; of the epochs in which it is, the last counts.
CREATE TRIGGER regrade AFTER INSERT ON regraded BEGIN
  DELETE FROM verified WHERE site = NEW.site;
  INSERT INTO verified (site, page_kind, kind, purpose, polarity, audit)
    SELECT a.site, a.page_kind, a.kind, a.purpose, a.polarity, a.audit FROM audited AS a
    WHERE a.site = NEW.site AND a.state IN ('on', 'off')
      AND a.audit = (SELECT b.audit FROM audited AS b WHERE b.site = a.site AND b.page_kind = a.page_kind AND b.kind = a.kind
        AND b.purpose = a.purpose AND b.polarity = a.polarity
        AND b.audit IN (SELECT id FROM audits JOIN auditors ON auditors.key = audits.key WHERE audits.site = NEW.site AND withdrawn IS NULL)
        ORDER BY b.made DESC, b.audit LIMIT 1)
      AND a.state = (SELECT iif(e.on_n > e.off_n, 'on', 'off') FROM epochs AS e WHERE e.site = a.site AND e.page_kind = a.page_kind
        AND e.kind = a.kind AND e.purpose = a.purpose AND e.polarity = a.polarity AND e.n > 0
        AND (2 * e.on_n > e.n AND (2 * e.on_n - e.n) * (2 * e.on_n - e.n) * 10000 > 38415 * e.n
          OR 2 * e.off_n > e.n AND (2 * e.off_n - e.n) * (2 * e.off_n - e.n) * 10000 > 38415 * e.n)
        ORDER BY e.epoch DESC LIMIT 1);
  DELETE FROM facets WHERE facet = 'grade' AND value = 'verified' AND site = NEW.site
    AND NOT EXISTS (SELECT 1 FROM verified WHERE site = NEW.site);
  INSERT INTO facets (facet, value, site) SELECT 'grade', 'verified', NEW.site
    WHERE EXISTS (SELECT 1 FROM verified WHERE site = NEW.site) ON CONFLICT DO NOTHING;
  DELETE FROM regraded WHERE site = NEW.site;
END;

CREATE TRIGGER audit_added AFTER INSERT ON audits BEGIN
  INSERT INTO audited (site, page_kind, kind, purpose, polarity, made, audit, state)
    SELECT NEW.site, value ->> 'page_kind', value ->> 'kind', value ->> 'purpose', value ->> 'polarity', NEW.made, NEW.id, value ->> 'state'
    FROM json_each(NEW.controls);
  INSERT INTO regraded (site) VALUES (NEW.site);
END;

CREATE TRIGGER auditor_withdrawn AFTER UPDATE OF withdrawn ON auditors BEGIN
  INSERT INTO regraded (site) SELECT DISTINCT site FROM audits WHERE key = NEW.key;
END;

-- Most reports leave a default as clear as it was, and grade nothing anew.
CREATE TRIGGER epoch_audited AFTER UPDATE OF n ON epochs WHEN EXISTS (SELECT 1 FROM audited WHERE site = NEW.site)
  AND iif(2 * NEW.on_n > NEW.n AND (2 * NEW.on_n - NEW.n) * (2 * NEW.on_n - NEW.n) * 10000 > 38415 * NEW.n, 'on',
      iif(2 * NEW.off_n > NEW.n AND (2 * NEW.off_n - NEW.n) * (2 * NEW.off_n - NEW.n) * 10000 > 38415 * NEW.n, 'off', ''))
   <> iif(2 * OLD.on_n > OLD.n AND (2 * OLD.on_n - OLD.n) * (2 * OLD.on_n - OLD.n) * 10000 > 38415 * OLD.n, 'on',
      iif(2 * OLD.off_n > OLD.n AND (2 * OLD.off_n - OLD.n) * (2 * OLD.off_n - OLD.n) * 10000 > 38415 * OLD.n, 'off', '')) BEGIN
  INSERT INTO regraded (site) VALUES (NEW.site);
END;
