-- What the operators of sites answer to what was found there, and what they dispute.

CREATE TABLE answers (
  id       TEXT PRIMARY KEY, -- hex of SHA-256 of what was filed: the token that proved the domain
  site     TEXT NOT NULL,
  kind     TEXT NOT NULL,    -- answer or dispute
  purpose  TEXT NOT NULL,    -- that it is about; '' is the whole site
  control  TEXT NOT NULL,    -- kind of control that it is about; '' is any
  language TEXT NOT NULL,    -- of the text, BCP 47
  text     TEXT NOT NULL,
  url      TEXT NOT NULL,    -- where the operator says more; '' is nowhere
  proof    TEXT NOT NULL,    -- dns or file
  filed    INTEGER NOT NULL, -- seconds since 1970, as every time here
  state    TEXT NOT NULL,    -- shown, disputed, corrected, withheld
  reason   TEXT NOT NULL,    -- of the review, as readers are told it; '' where there was none
  reviewed INTEGER NOT NULL  -- 0 where there was none
) WITHOUT ROWID;
CREATE INDEX answers_site ON answers (site, filed DESC, id);
CREATE INDEX answers_filed ON answers (filed DESC, id);
