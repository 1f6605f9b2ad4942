// A label that a stranger wrote must not become a formula in somebody's spreadsheet.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csv } from './save.js';

test('fields', () => {
  for (const [value, want] of [
    ['plain', '"plain"'], ['a "b", c', '"a ""b"", c"'], ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`], ['+1', `"'+1"`], ['-1', `"'-1"`], ['@x', `"'@x"`],
    ['  =1', `"'  =1"`], ['\u200b=1', `"'\u200b=1"`], ['\t=1', `"'\t=1"`], ['a\r\n=1', '"a =1"'], ['\n=1', `"' =1"`], ['＝1', `"'＝1"`], [5, '"5"'], ['1=1', '"1=1"'],
  ]) assert.equal(csv([[value]]), `${want}\r\n`, JSON.stringify(value));
  assert.equal(csv([['a', 'b'], ['c', 'd']]), '"a","b"\r\n"c","d"\r\n');
});
