// What a host name says: this machine or not; and the browser's permission to ask it.

/** @param {string} host */
export const isLoopback = host => {
  const h = host.toLowerCase().replace(/^\[|\]$/g, '').replace(/\.$/, '');
  return h === 'localhost' || h.endsWith('.localhost') || h === '::1' || /^127(\.\d{1,3}){3}$/.test(h);
};

/** @param {string} origin */
export const hosts = origin => {
  const u = new URL(origin);
  return { origins: [`${u.protocol}//${u.hostname}/*`] };
};
