// The words of the page, from the console's own bundles, numbers and times as the language writes them, and the signs of stops.

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
  return moment(at, { hour: "2-digit", minute: "2-digit" });
}

export function day(at) {
  return moment(at, { weekday: "short", day: "numeric", month: "numeric" });
}

function moment(at, parts) {
  return new Intl.DateTimeFormat(language === "de" ? "de-DE" : "en-GB", { ...parts, timeZone: zone }).format(new Date(at));
}

/** What stands for a stop on the map and in the list. */
export function mark(stop) {
  return { COLLECT: stop.number, PICK_UP: stop.number, UNLOAD: "↧", PAUSE: "☕", RETURN: "⌂" }[stop.kind];
}

export function distance(metres) {
  return metres < 950 ? number(Math.round(metres / 10) * 10) + "\u00a0m" : number(metres / 1000, 1) + "\u00a0km";
}
