// What a host name says: this machine or not, and the site it belongs to.

/** @param {string} host */
export const isLoopback = host => {
  const h = host.toLowerCase().replace(/^\[|\]$/g, '').replace(/\.$/, '');
  return h === 'localhost' || h.endsWith('.localhost') || h === '::1' || /^127(\.\d{1,3}){3}$/.test(h);
};

/**
 * A cautious guess at the site: the last two labels. Two hosts of one site may count as two sites below a public suffix of
 * two labels only by sharing it, so the guess errs towards "the same".
 * @param {string} host
 */
export const siteOf = host => host.toLowerCase().replace(/\.$/, '').split('.').slice(-2).join('.');
