// What server/store/d1 calls: a statement is one crossing from Go, and its outcome one back.

/**
 * Runs a statement of D1 and hands its rows over as one text, with the columns' names as the first row.
 * @param {any} db @param {string} sql @param {string} values a JSON list of texts
 * @param {number} call what the outcome is handed over with @param {(call: number, rows: string, error: string) => void} settle
 */
globalThis.d1Query = (db, sql, values, call, settle) => {
  const statement = db.prepare(sql);
  const list = JSON.parse(values);
  (list.length ? statement.bind(...list) : statement).raw({ columnNames: true })
    .then(rows => [JSON.stringify(rows), ''], error => ['', String(error) || 'an error without words'])
    .then(([rows, error]) => settle(call, rows, error));
};
