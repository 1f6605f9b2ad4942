-- What the pages of researchers ask for beyond sums over all time: each epoch by itself, which sites have what, sums over all
-- sites, and which controls changed. All of it is over the findings that are shown, and kept by the statement that counts.

CREATE TABLE epochs (
  site      TEXT NOT NULL,
  page_kind TEXT NOT NULL,
  kind      TEXT NOT NULL,
  purpose   TEXT NOT NULL,
  polarity  TEXT NOT NULL,
  epoch     INTEGER NOT NULL,
  n         INTEGER NOT NULL,
  on_n      INTEGER NOT NULL,
  off_n     INTEGER NOT NULL,
  mixed_n   INTEGER NOT NULL,
  PRIMARY KEY (site, page_kind, kind, purpose, polarity, epoch)
) WITHOUT ROWID;

-- A site has a value of a facet where one of its findings has.
CREATE TABLE facets (
  facet TEXT NOT NULL, -- purpose, page_kind, kind, cue, language, region, grade
  value TEXT NOT NULL,
  site  TEXT NOT NULL,
  PRIMARY KEY (facet, value, site)
) WITHOUT ROWID;
CREATE INDEX facets_site ON facets (site, facet, value);

-- Sums over the sites. sharing: of n, those who found data given away at first sight, which is on where on gives and off
-- where on withholds. The facet purpose_page_kind has its two values with a space between.
CREATE TABLE facet_totals (
  facet   TEXT NOT NULL,
  value   TEXT NOT NULL,
  sites   INTEGER NOT NULL DEFAULT 0,
  n       INTEGER NOT NULL DEFAULT 0,
  sharing INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (facet, value)
) WITHOUT ROWID;

-- Controls that in some epoch were on by default and in some off: where changes are to be looked for.
CREATE TABLE turned (
  site      TEXT NOT NULL,
  page_kind TEXT NOT NULL,
  kind      TEXT NOT NULL,
  purpose   TEXT NOT NULL,
  polarity  TEXT NOT NULL,
  epoch     INTEGER NOT NULL, -- the latest in which that was seen
  PRIMARY KEY (site, page_kind, kind, purpose, polarity)
) WITHOUT ROWID;
CREATE INDEX turned_order ON turned (epoch DESC);

CREATE INDEX sites_controls ON sites (controls DESC, site);
CREATE INDEX sites_last ON sites (last_epoch DESC, site);

CREATE TRIGGER facet_added AFTER INSERT ON facets BEGIN
  INSERT INTO facet_totals (facet, value, sites) VALUES (NEW.facet, NEW.value, 1)
    ON CONFLICT (facet, value) DO UPDATE SET sites = sites + 1;
END;

-- A default is on where Wilson's 95 % interval of the share that found it on lies above one half, and off where that of the
-- share that found it off does: (2h - n)² > z²n with h hits and z² = 3.8415 (server/aggregate/default.go).
CREATE TRIGGER epoch_counted AFTER UPDATE OF n ON epochs
  WHEN NEW.n > 0 AND (2 * NEW.on_n > NEW.n AND (2 * NEW.on_n - NEW.n) * (2 * NEW.on_n - NEW.n) * 10000 > 38415 * NEW.n
    OR 2 * NEW.off_n > NEW.n AND (2 * NEW.off_n - NEW.n) * (2 * NEW.off_n - NEW.n) * 10000 > 38415 * NEW.n) BEGIN
  INSERT INTO turned (site, page_kind, kind, purpose, polarity, epoch)
    SELECT NEW.site, NEW.page_kind, NEW.kind, NEW.purpose, NEW.polarity, max(NEW.epoch, max(epoch)) FROM epochs
    WHERE site = NEW.site AND page_kind = NEW.page_kind AND kind = NEW.kind AND purpose = NEW.purpose AND polarity = NEW.polarity
      AND epoch <> NEW.epoch
      AND iif(NEW.on_n > NEW.off_n,
        2 * off_n > n AND (2 * off_n - n) * (2 * off_n - n) * 10000 > 38415 * n,
        2 * on_n > n AND (2 * on_n - n) * (2 * on_n - n) * 10000 > 38415 * n)
    GROUP BY site
    ON CONFLICT DO UPDATE SET epoch = max(turned.epoch, excluded.epoch);
END;

CREATE TRIGGER finding_shown AFTER UPDATE OF n ON findings WHEN NEW.n >= NEW.k AND OLD.n < OLD.k BEGIN
  INSERT INTO facets (facet, value, site)
    SELECT key, value, NEW.site FROM json_each(json_object('purpose', NEW.purpose, 'page_kind', NEW.page_kind, 'kind', NEW.kind,
      'language', NEW.language, 'region', NEW.region, 'purpose_page_kind', NEW.purpose || ' ' || NEW.page_kind, 'grade', 'reported'))
    UNION ALL SELECT 'cue', value, NEW.site FROM json_each('["' || replace(NEW.cues, ' ', '","') || '"]') WHERE value <> ''
    UNION ALL SELECT 'grade', 'recurring', NEW.site WHERE EXISTS (SELECT 1 FROM epochs WHERE site = NEW.site
      AND page_kind = NEW.page_kind AND kind = NEW.kind AND purpose = NEW.purpose AND polarity = NEW.polarity AND epoch <> NEW.epoch)
    ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER finding_summed AFTER UPDATE OF n ON findings WHEN NEW.n >= NEW.k BEGIN
  INSERT INTO epochs (site, page_kind, kind, purpose, polarity, epoch, n, on_n, off_n, mixed_n)
    VALUES (NEW.site, NEW.page_kind, NEW.kind, NEW.purpose, NEW.polarity, NEW.epoch, 0, 0, 0, 0) ON CONFLICT DO NOTHING;
  UPDATE epochs SET
      n       = n       + NEW.n - iif(OLD.n >= OLD.k, OLD.n, 0),
      on_n    = on_n    + iif(NEW.state = 'on',    NEW.n - iif(OLD.n >= OLD.k, OLD.n, 0), 0),
      off_n   = off_n   + iif(NEW.state = 'off',   NEW.n - iif(OLD.n >= OLD.k, OLD.n, 0), 0),
      mixed_n = mixed_n + iif(NEW.state = 'mixed', NEW.n - iif(OLD.n >= OLD.k, OLD.n, 0), 0)
    WHERE site = NEW.site AND page_kind = NEW.page_kind AND kind = NEW.kind AND purpose = NEW.purpose
      AND polarity = NEW.polarity AND epoch = NEW.epoch;
  INSERT INTO facet_totals (facet, value, n, sharing)
    SELECT facet, value, NEW.n - iif(OLD.n >= OLD.k, OLD.n, 0),
      iif(NEW.polarity || NEW.state IN ('giveson', 'withholdsoff'), NEW.n - iif(OLD.n >= OLD.k, OLD.n, 0), 0)
    FROM (SELECT key AS facet, value FROM json_each(json_object('purpose', NEW.purpose, 'page_kind', NEW.page_kind, 'kind', NEW.kind,
      'language', NEW.language, 'region', NEW.region, 'purpose_page_kind', NEW.purpose || ' ' || NEW.page_kind))
      UNION ALL SELECT 'cue', value FROM json_each('["' || replace(NEW.cues, ' ', '","') || '"]') WHERE value <> '') AS f
    WHERE true
    ON CONFLICT (facet, value) DO UPDATE SET n = n + excluded.n, sharing = sharing + excluded.sharing;
END;

-- What was found before: every shown finding is counted once more, by the triggers above and into empty tables alone. The
-- sums of controls and sites do not hear of it.
DROP TRIGGER finding_counted;
CREATE TABLE counted_before AS SELECT tag, n FROM findings WHERE n >= k;
UPDATE findings SET n = 0 WHERE tag IN (SELECT tag FROM counted_before);
UPDATE findings SET n = (SELECT b.n FROM counted_before AS b WHERE b.tag = findings.tag) WHERE tag IN (SELECT tag FROM counted_before);
DROP TABLE counted_before;

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
