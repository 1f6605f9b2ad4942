// Files that the user takes home: made in the page, handed over as a download.

/** @param {string} name @param {string} type @param {string} text */
export const save = (name, type, text) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/**
 * A value as a CSV field. A spreadsheet takes what begins with one of these signs for a formula, and labels are written
 * by strangers: an apostrophe before it keeps it text.
 * @param {string | number} value
 */
const field = value => {
  const text = String(value).replace(/[\0\r\n]+/g, ' ');
  return `"${(/^[\s\p{Cf}]*[=+\-@\t|%＝＋－＠]/u.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
};

/** @param {(string | number)[][]} rows @returns {string} RFC 4180 */
export const csv = rows => rows.map(r => `${r.map(field).join(',')}\r\n`).join('');
