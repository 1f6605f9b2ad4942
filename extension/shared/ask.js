// Asking the background.
import { api } from './api.js';

/** The background's no, with its reason. */
export class Refusal extends Error {}

/** @param {string} type @param {any} [message] @returns {Promise<any>} */
export const ask = async (type, message = {}) => {
  const answer = await api.runtime.sendMessage({ ...message, type });
  if (!answer) throw new Refusal('no answer');
  if (answer.error) throw new Refusal(answer.error);
  return answer.value;
};

/** @template {keyof HTMLElementTagNameMap} K @param {K} tag @param {string} [className] @param {string} [text] @returns {HTMLElementTagNameMap[K]} */
export const make = (tag, className = '', text = '') => {
  const el = document.createElement(tag);
  if (className) el.className = className;
  if (text) el.textContent = text;
  return el;
};

/** @param {string} id @returns {HTMLElement} */
export const byId = id => /** @type {HTMLElement} */ (document.getElementById(id));
