-- How often data was given away by region and by language on each kind of page, over all sites: what the pages of regions and
-- languages compare in small charts. As purpose_page_kind, these facets have two values with a space between.
DROP TRIGGER finding_shown;
DROP TRIGGER finding_summed;
DROP TRIGGER finding_counted;

INSERT INTO facets (facet, value, site)
  SELECT DISTINCT 'region_page_kind', region || ' ' || page_kind, site FROM findings WHERE n >= k
  UNION SELECT DISTINCT 'language_page_kind', language || ' ' || page_kind, site FROM findings WHERE n >= k;
INSERT INTO facet_totals (facet, value, n, sharing)
  SELECT facet, value, sum(n), sum(iif(polarity || state IN ('giveson', 'withholdsoff'), n, 0)) FROM (
    SELECT 'region_page_kind' AS facet, region || ' ' || page_kind AS value, n, polarity, state FROM findings WHERE n >= k
    UNION ALL SELECT 'language_page_kind', language || ' ' || page_kind, n, polarity, state FROM findings WHERE n >= k)
  WHERE true GROUP BY facet, value
  ON CONFLICT (facet, value) DO UPDATE SET n = excluded.n, sharing = excluded.sharing;

CREATE TRIGGER finding_shown AFTER UPDATE OF n ON findings WHEN NEW.n >= NEW.k AND OLD.n < OLD.k BEGIN
  INSERT INTO facets (facet, value, site)
    SELECT key, value, NEW.site FROM json_each(json_object('purpose', NEW.purpose, 'page_kind', NEW.page_kind, 'kind', NEW.kind,
      'language', NEW.language, 'region', NEW.region, 'purpose_page_kind', NEW.purpose || ' ' || NEW.page_kind,
      'region_page_kind', NEW.region || ' ' || NEW.page_kind, 'language_page_kind', NEW.language || ' ' || NEW.page_kind, 'grade', 'reported'))
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
      'language', NEW.language, 'region', NEW.region, 'purpose_page_kind', NEW.purpose || ' ' || NEW.page_kind,
      'region_page_kind', NEW.region || ' ' || NEW.page_kind, 'language_page_kind', NEW.language || ' ' || NEW.page_kind))
      UNION ALL SELECT 'cue', value FROM json_each('["' || replace(NEW.cues, ' ', '","') || '"]') WHERE value <> '') AS f
    WHERE true
    ON CONFLICT (facet, value) DO UPDATE SET n = n + excluded.n, sharing = sharing + excluded.sharing;
END;

-- As it was, and after the other two as it was.
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
