-- Where a site lets its users change what they share, as the server's operator found it; https, and of that very site.
CREATE TABLE settings_pages (
  site TEXT PRIMARY KEY,
  url  TEXT NOT NULL
) WITHOUT ROWID;
