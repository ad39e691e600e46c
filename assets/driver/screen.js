// What the crew sees: draws a moment, keeps nothing.

import { target } from "./protocol.js";
import { text, number, time, day, distance, mark } from "./texts.js";

export const $ = id => document.getElementById(id);

export class Screen {
  #undo = null;
  #timer = 0;

  constructor() {
    $("undo").addEventListener("click", () => {
      const undo = this.#undo;
      this.#hideToast();
      undo?.();
    });
  }

  signIn() {
    $("work").hidden = true;
    $("signin").hidden = false;
    $("toast").hidden = true;
    document.querySelector("[data-theme-toggle]").textContent =
      text("driver.theme." + (document.documentElement.dataset.theme === "night" ? "day" : "night"));
    $("code").focus();
  }

  signInError(words) {
    $("signin-error").textContent = words;
  }

  work(truck, hand) {
    $("signin").hidden = true;
    $("work").hidden = false;
    $("work").classList.toggle("left", hand === "left");
    $("truck").textContent = truck;
  }

  draw(m) {
    this.#bar(m);
    this.#banners(m);
    this.#next(m);
    this.#coming(m);
    this.#acts(m);
  }

  #bar({ memory, waiting, connected, now }) {
    $("tour").textContent = memory.order ? text("driver.tour", memory.order.orderUpdateId) : "";
    $("link").classList.toggle("lost", !connected);
    const words = [span("", text(connected ? "driver.online" : "driver.offline"))];
    if (waiting > 0) words.push(span("dash", " · "), span("", text("driver.waiting", waiting)));
    $("link-text").replaceChildren(...words);
    $("clock").textContent = time(now);
  }

  #banners({ memory, pending, stops, now }) {
    $("change").hidden = !pending.any;
    if (pending.any) $("change-text").textContent = this.#changed(pending, stops, memory.known);
    const unread = memory.messages.find(m => !m.mine && !m.read);
    $("said").hidden = !unread;
    $("said").classList.toggle("warn", unread?.urgent ?? false);
    $("said").classList.toggle("info", !(unread?.urgent ?? false));
    if (unread) $("said-text").textContent = unread.text;
    $("halt").hidden = !memory.halt && !memory.paused;
    $("halt-ok").hidden = !memory.halt;
    $("halt-text").textContent = text(memory.halt ? "driver.halt" : "driver.halted");
    $("resting").hidden = !memory.resting;
    if (memory.resting) {
      const minutes = Math.floor((now - memory.resting) / 60000);
      const pause = stops.find(stop => stop.kind === "PAUSE");
      $("resting-text").textContent = text("driver.break.since", time(memory.resting), minutes)
        + (pause ? " \u00b7 " + text("driver.break.left", Math.max(0, minutesOf(pause) - minutes)) : "");
    }
  }

  #changed({ fresh, gone, moved, hot }, stops, known) {
    const name = goal => nameOf(stops.find(stop => target(stop) === goal) ?? known[goal] ?? { name: goal.split(" ").slice(1).join(" ") });
    const parts = [];
    if (hot.length) parts.push(text("driver.change.fire", hot.map(name).join(", ")));
    if (fresh.length) parts.push(text("driver.change.new", fresh.length, fresh.map(name).join(", ")));
    if (gone.length) parts.push(text("driver.change.gone", gone.length, gone.map(name).join(", ")));
    if (moved) parts.push(text("driver.change.moved"));
    return parts.join(" · ");
  }

  #next({ memory, stops, position }) {
    const [next] = stops;
    $("next-facts").replaceChildren();
    $("next-note").hidden = !next?.instructions;
    $("next-warning").hidden = !next?.warning;
    if (!next) {
      $("next-meta").textContent = "";
      $("next-name").textContent = text(memory.order ? "driver.nothingLeft" : "driver.noTour");
      $("next-what").textContent = text(memory.order ? "driver.nothingLeft.how" : "driver.noTour.how");
      return;
    }
    const last = stops[stops.length - 1].number;
    const metres = position ? Math.max(crow(position.place, next.place), 0) : next.metres;
    $("next-meta").textContent = [
      text("driver.next", next.number, last), distance(metres), text("driver.minutes", Math.max(1, Math.round(next.seconds / 60))),
    ].join(" · ");
    $("next-name").textContent = nameOf(next, memory.rested);
    $("next-what").textContent = what(next);
    if (next.instructions) $("next-note").textContent = next.instructions;
    $("next-facts").append(...facts(next, memory));
  }

  #coming({ stops, memory }) {
    $("coming").replaceChildren(...stops.slice(1, 7).map(stop => {
      const row = document.createElement("li");
      row.append(span("no figures", mark(stop)),
        span(stop.released ? "name" : "name maybe", nameOf(stop, memory.rested)), span("muted figures", time(stop.start)));
      return row;
    }));
  }

  #acts({ memory, stops }) {
    const [next] = stops;
    $("done").textContent = next ? text("driver.do." + next.kind) : text("driver.do.nothing");
    $("done").disabled = !next || next.kind === "PAUSE" && !!memory.resting;
    // What may burn is not to be emptied: that button does not suggest itself there.
    $("done").classList.toggle("primary", !next?.warning);
    $("skip").disabled = !canSkip(next);
    $("photo").disabled = !next;
    const unread = memory.messages.filter(m => !m.mine && !m.read).length;
    $("badge").hidden = unread === 0;
    $("badge").textContent = unread;
    if (next) {
      const [lon, lat] = next.place;
      $("navigate").href = /android/i.test(navigator.userAgent)
        ? "google.navigation:q=" + lat + "," + lon : "geo:" + lat + "," + lon;
      $("navigate").removeAttribute("aria-disabled");
    } else {
      $("navigate").removeAttribute("href");
      $("navigate").setAttribute("aria-disabled", "true");
    }
  }

  /** Says something for a while; with `undo` it can be taken back, else `then` follows. */
  toast(words, millis, undo = null, then = null) {
    clearTimeout(this.#timer);
    this.#undo = undo;
    $("toast-text").textContent = words;
    $("undo").hidden = !undo;
    $("toast").hidden = false;
    this.#timer = setTimeout(() => {
      this.#hideToast();
      then?.();
    }, millis);
  }

  #hideToast() {
    clearTimeout(this.#timer);
    this.#undo = null;
    $("toast").hidden = true;
  }
}

/** Whether it may turn out impossible. */
export function canSkip(stop) {
  return stop?.kind === "COLLECT" || stop?.kind === "PICK_UP";
}

/** `rested`: whether the crew had a part of its break already, so that the rest of it is what is planned. */
function nameOf(stop, rested = false) {
  switch (stop.kind) {
    case "PAUSE": return stop.finish ? text(rested ? "driver.stop.pause.left" : "driver.stop.pause.of", minutesOf(stop)) : text("driver.stop.pause");
    case "UNLOAD": return text("driver.stop.unload", stop.name);
    case "RETURN": return text("driver.stop.return", stop.name);
    default: return stop.name;
  }
}

function what(stop) {
  if (stop.job) return [text("OrderKind." + stop.job.kind), text("Fraction." + stop.job.fraction)].join(" · ");
  if (!stop.container) return "";
  const c = stop.container;
  return [text("driver.kind", text("ContainerKind." + c.kind), number(c.capacityLitres)), text("Fraction." + c.fraction), c.id.replaceAll("-", "\u2011")].join(" · ");
}

function facts(stop, memory) {
  const list = [];
  if (stop.container) list.push(span("", text("driver.full", number(stop.container.percent))));
  if (stop.job) list.push(span("", text("driver.due", day(stop.job.due), time(stop.job.due))));
  if (stop.window) list.push(span("", text("driver.window", time(stop.window.from), time(stop.window.to))));
  else list.push(span("", text("driver.at", time(stop.start))));
  if (memory.load) list.push(span("", text("driver.load", number(memory.load.kilograms))));
  return list;
}

function span(className, words) {
  const node = document.createElement("span");
  node.className = className;
  node.textContent = words;
  return node;
}

function minutesOf(stop) {
  return Math.round((Date.parse(stop.finish) - Date.parse(stop.start)) / 60000);
}

/** Metres as the crow flies. */
function crow([lon1, lat1], [lon2, lat2]) {
  const rad = Math.PI / 180;
  const x = (lon2 - lon1) * rad * Math.cos((lat1 + lat2) / 2 * rad);
  return Math.hypot(x, (lat2 - lat1) * rad) * 6371000;
}
