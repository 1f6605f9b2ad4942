// The place of each frame in its top page, joined from what the frames know of themselves.

/** @typedef {{path: string | null, numbers: number[], children: string[]}} Where */

/**
 * The selector path of a frame in the top page, '' for the top page itself.
 * @param {Where} where
 * @param {Where[]} all of the tab
 */
export const framePath = (where, all) => {
  if (where.path !== null) return where.path;
  const parts = [];
  for (let i = 0; i < where.numbers.length; i++) {
    const parent = all.find(w => w.numbers.length === i && w.numbers.every((n, at) => n === where.numbers[at]));
    parts.push(parent?.children[where.numbers[i]] || `iframe:nth-of-type(${where.numbers[i] + 1})`);
  }
  return parts.join(' >>> ');
};
