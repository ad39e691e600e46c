// The words of the page, from the console's own bundles, and numbers and times as the language writes them.

let words = {};
let language = "de";
let zone = undefined;

export async function speak(chosen, cityZone) {
  const response = await fetch("texts/" + chosen + ".json");
  words = await response.json();
  language = chosen;
  zone = cityZone ?? zone;
  document.documentElement.lang = chosen;
  for (const node of document.querySelectorAll("[data-text]")) node.textContent = text(node.dataset.text);
  for (const node of document.querySelectorAll("[data-label]")) node.setAttribute("aria-label", text(node.dataset.label));
}

export function text(key, ...values) {
  return (words[key] ?? key).replace(/\{(\d)\}/g, (_, i) => values[i] ?? "");
}

export function number(value, digits = 0) {
  return new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

export function time(at) {
  return new Intl.DateTimeFormat(language === "de" ? "de-DE" : "en-GB",
    { hour: "2-digit", minute: "2-digit", timeZone: zone }).format(new Date(at));
}

export function day(at) {
  return new Intl.DateTimeFormat(language === "de" ? "de-DE" : "en-GB",
    { weekday: "short", day: "numeric", month: "numeric", timeZone: zone }).format(new Date(at));
}

export function distance(metres) {
  return metres < 950 ? number(Math.round(metres / 10) * 10) + "\u00a0m" : number(metres / 1000, 1) + "\u00a0km";
}
