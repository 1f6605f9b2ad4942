-- What the API and the releases read row by row: the groups that are shown, in an order that does not change as counts grow.
CREATE INDEX findings_shown ON findings (site, tag) WHERE n >= k;
CREATE INDEX labels_shown ON labels (site, tag) WHERE n >= k;
