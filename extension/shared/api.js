// The browser's extension interface: chrome in Chromium, browser in Firefox, both with promises.
/** @type {typeof chrome} */
export const api = /** @type {any} */ (globalThis).browser ?? globalThis.chrome;
