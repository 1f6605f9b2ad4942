// What a settings page does: it saves each change at once and says so.
"use strict";

const { page, id } = document.body.dataset;
const toast = document.querySelector(".toast");
let hide = 0;

async function save(name, value) {
  const answer = await fetch("/demo/save", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ page, id, name, value }),
    keepalive: true,
  });
  if (!toast) return;
  toast.hidden = !answer.ok;
  clearTimeout(hide);
  hide = setTimeout(() => { toast.hidden = true; }, 1500);
}

// toggle makes a button with an ARIA state a switch.
function toggle(button, attribute, name) {
  button.addEventListener("click", () => {
    const on = button.getAttribute(attribute) !== "true";
    button.setAttribute(attribute, String(on));
    if (attribute === "aria-pressed") button.textContent = on ? "On" : "Off";
    save(name, on ? "on" : "off");
  });
}

for (const e of document.querySelectorAll("[data-save]")) {
  const name = e.dataset.save;
  if (e.matches("[role=switch]")) toggle(e, "aria-checked", name);
  else if (e.matches("[aria-pressed]")) toggle(e, "aria-pressed", name);
  else e.addEventListener("change", () => save(name, e.type === "checkbox" ? (e.checked ? "on" : "off") : e.value));
}

// <kram-switch> is a row of its own in a shadow root, open or closed.
customElements.define("kram-switch", class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: this.dataset.root });
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = "/demo/files/settings.css";
    const row = document.createElement("div");
    row.className = "row";
    const words = row.appendChild(document.createElement("div"));
    const title = words.appendChild(document.createElement("h3"));
    title.id = "title";
    title.textContent = this.dataset.title;
    const text = words.appendChild(document.createElement("p"));
    text.id = "text";
    text.textContent = this.dataset.text;
    const button = row.appendChild(document.createElement("button"));
    button.type = "button";
    button.setAttribute("role", "switch");
    button.setAttribute("aria-checked", String(this.dataset.value === "on"));
    button.setAttribute("aria-labelledby", "title");
    button.setAttribute("aria-describedby", "text");
    button.append(document.createElement("i"));
    toggle(button, "aria-checked", this.dataset.name);
    root.append(style, row);
  }
});
