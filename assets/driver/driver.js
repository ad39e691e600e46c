// The driver's page: wires memory, line, map and screen. What the crew does is written down first, then shown, then sent.

import { judge, left, change, target, nearest } from "./protocol.js";
import { memory, settings, keep, keepSettings, forget, Queue } from "./store.js";
import { Line } from "./line.js";
import { TourMap } from "./map.js";
import { speak, text } from "./texts.js";
import { Screen, canSkip, $ } from "./screen.js";
import { Sheets } from "./sheets.js";

const UNDO_MILLIS = 4000;
const POSITION_MILLIS = 20000;
const MESSAGES_KEPT = 50;

let city = { zone: "Europe/Berlin", sites: [], mqttPort: 0, mqttPath: "/mqtt", tls: false };
let bins = [];
let queue = null;
let line = null;
let map = null;
let position = null;
let positionSaid = 0;
let refused = false;

const now = () => new Date(Date.now() + memory.clockOffset);
const screen = new Screen();
const sheets = new Sheets({ skip, message, rest, unload, burns, breakDown, repaired, signOut, set });

await start();

async function start() {
  if ("serviceWorker" in navigator) navigator.serviceWorker.register("sw.js").catch(() => {});
  queue = await Queue.open();
  await loadCity();
  await speak(settings.language, city.zone);
  applyTheme();
  wire();
  const code = new URLSearchParams(location.hash.slice(1)).get("code");
  if (code) history.replaceState(null, "", location.pathname);
  if (code) await signIn(code);
  else if (memory.login) work();
  else screen.signIn();
}

async function loadCity() {
  try {
    const before = Date.now();
    const response = await fetch("settings.json", { cache: "no-store" });
    city = await response.json();
    // The tablet's clock may be wrong; the console's counts. A page from the cache tells no time.
    if (!response.headers.get("X-From-Cache")) {
      memory.clockOffset = Date.parse(city.now) - (before + Date.now()) / 2;
      if (Math.abs(memory.clockOffset) < 2000) memory.clockOffset = 0;
      keep();
    }
  } catch { /* offline at the first visit: nothing is known of the city yet */ }
}

async function signIn(code) {
  screen.signIn();
  screen.signInError("");
  try {
    const response = await fetch("sign-in", {
      method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ code }),
    });
    if (!response.ok) {
      screen.signInError(text(response.status === 429 ? "driver.signin.slow" : "driver.signin.wrong"));
      return;
    }
    const login = await response.json();
    if (memory.login && memory.login.truck !== login.truck) {
      forget();
      await queue.clear();
    }
    memory.login = login;
    keep();
    refused = false;
    work();
  } catch {
    screen.signInError(text("driver.signin.offline"));
  }
}

function work() {
  screen.work(memory.login.truck, settings.hand);
  map ??= new TourMap($("map"));
  fetch("map.json").then(r => r.json()).then(ground => {
    map.ground(ground.features);
    $("credit").textContent = ground.attribution;
  }).catch(() => {});
  fetch("containers.json").then(r => r.json()).then(all => bins = all.map(([id, name, ...place]) => ({ id, name, place }))).catch(() => {});
  connect();
  follow();
  navigator.storage?.persist?.();
  navigator.wakeLock?.request("screen").catch(() => {});
  draw();
}

function connect() {
  line?.close();
  const url = (city.tls ? "wss://" : "ws://") + location.hostname + ":" + city.mqttPort + city.mqttPath;
  line = new Line(url, memory.login, queue, now, { heard, changed: draw, up: sayState, refused: shutOut });
  line.open();
}

/** The console locked this tablet out, or another one took its place. What waits stays until somebody signs in again. */
function shutOut() {
  refused = true;
  line.close();
  screen.signIn();
  screen.signInError(text("driver.lockedOut", queue.size));
}

// What the console says

function heard(channel, payload) {
  switch (channel) {
    case "order": return heardOrder(payload);
    case "inbox": return heardMessage(parsed(payload));
    case "confirmation": return heardReceipt(parsed(payload));
    case "action": return heardAction(parsed(payload));
  }
}

function parsed(payload) {
  try {
    const message = JSON.parse(payload);
    return message.truck === memory.login.truck ? message : {};
  } catch {
    return {};
  }
}

function heardOrder(payload) {
  if (!payload) return;
  const verdict = judge(memory.login.truck, memory.order, payload);
  if (verdict.accepted) takeOver(verdict.accepted);
  else if (verdict.known) sayState();
  else sayState([verdict.error]);
}

function takeOver(order) {
  const another = memory.order?.orderId !== order.orderId;
  if (another) {
    Object.assign(memory, { done: [], agreed: [], warned: [], known: {}, offset: 0, lastStop: 0, seen: 0, resting: null, rested: false, cancelled: 0 });
  }
  if (memory.done.length === 0 && order.stops.length > 0) memory.offset = order.stops[0].number - 1;
  memory.known = named(order);
  memory.order = order;
  const changed = pending();
  if (!changed.any) agree(another);
  else navigator.vibrate?.([200, 100, 200]);
  keep();
  sayState();
  draw();
}

/** What the stops are called that the new order has, or that were agreed to and may be gone from it. */
function named(order) {
  const kept = Object.entries(memory.known).filter(([goal]) => memory.agreed.includes(goal));
  return Object.fromEntries([...kept, ...order.stops.map(stop => [target(stop), { kind: stop.kind, name: stop.name }])]);
}

function stops() {
  if (!memory.order || memory.cancelled >= memory.order.orderUpdateId) return [];
  return left(memory.order, memory.done, memory.offset);
}

/** What the crew has not agreed to yet. */
function pending() {
  return change(memory.agreed, stops(), memory.warned);
}

/** The base as it is now is what the crew goes by. */
function agree() {
  memory.agreed = stops().filter(stop => stop.released).map(target);
  memory.warned = stops().filter(stop => stop.warning).map(target);
  memory.seen = memory.order.orderUpdateId;
}

function heardMessage(message) {
  if (!message.messageId) return;
  const known = memory.messages.find(m => !m.mine && m.id === message.messageId);
  if (!known) {
    remember({ id: message.messageId, mine: false, text: message.text, urgent: message.urgent, at: message.timestamp, read: false });
    navigator.vibrate?.(message.urgent ? [400, 200, 400] : 200);
  }
  line.say("receipt", { messageId: message.messageId, kind: "RECEIVED" });
  if (known?.read) line.say("receipt", { messageId: message.messageId, kind: "READ" });
  draw();
}

function heardReceipt(receipt) {
  const message = memory.messages.find(m => m.mine && m.id === receipt.messageId);
  if (!message) return;
  message.got = message.got === "READ" ? "READ" : receipt.kind;
  keep();
  draw();
}

function heardAction(action) {
  if (!action.actionId) return;
  if (!memory.actions.some(known => known.actionId === action.actionId)) {
    memory.actions = [...memory.actions, { actionId: action.actionId, actionStatus: "RUNNING", text: "" }].slice(-20);
    switch (action.actionType) {
      case "PAUSE": memory.halt = action.actionId; navigator.vibrate?.([400, 200, 400]); break;
      case "RESUME": Object.assign(memory, { paused: false, halt: null }); finish(action.actionId); break;
      case "CANCEL": memory.cancelled = memory.order?.orderUpdateId ?? 0; memory.agreed = []; finish(action.actionId); break;
      case "STATE_REQUEST": finish(action.actionId); break;
      default: finish(action.actionId, "FAILED", "unknown action");
    }
    keep();
  }
  sayState();
  draw();
}

function finish(id, actionStatus = "FINISHED", why = "") {
  memory.actions = memory.actions.map(action => action.actionId === id ? { actionId: id, actionStatus, text: why } : action);
}

function remember(message) {
  memory.messages = [...memory.messages, message].slice(-MESSAGES_KEPT);
  keep();
}

// What we say

function sayState(errors = []) {
  const vehicle = {};
  if (position) Object.assign(vehicle, { place: position.place, heading: position.heading, kmh: position.kmh });
  if (memory.load) vehicle.load = memory.load;
  line?.say("state", {
    orderId: memory.order?.orderId ?? "", orderUpdateId: memory.order?.orderUpdateId ?? 0, seenUpdateId: memory.seen,
    lastStop: memory.lastStop, ...(memory.lastPlace ? { lastPlace: memory.lastPlace } : {}),
    remainingStops: stops().length, paused: memory.paused, vehicle, actionStates: memory.actions, errors: Array.isArray(errors) ? errors : [],
  }, true);
}

function result(outcome, stop, details) {
  const number = stop?.number ?? 0;
  return {
    resultId: outcome + "-" + number + "-" + now().getTime(), orderId: memory.order?.orderId ?? "", number, outcome, note: "",
    timestamp: now().toISOString(), ...details,
  };
}

/**
 * Writes a result down, goes on to the next stop, and lets the crew take it back for a moment. What was done beside the tour counts as
 * done too: the console numbers it.
 */
async function report(outcome, stop, details, words, goal = stop && target(stop)) {
  const before = structuredClone(memory);
  const id = await queue.add("result", result(outcome, stop, details), Date.now() + UNDO_MILLIS);
  if (goal) memory.done.push(goal);
  if (stop) {
    memory.lastStop = stop.number;
    memory.lastPlace = stop.place;
    memory.agreed = memory.agreed.filter((goal, i) => i !== memory.agreed.indexOf(target(stop)));
    if (!pending().any) agree();
  }
  reckon(outcome, stop);
  keep();
  draw();
  line?.pump();
  screen.toast(words, UNDO_MILLIS, async () => {
    if (await queue.remove(id)) {
      for (const key of ["done", "agreed", "lastStop", "lastPlace", "seen", "load", "resting", "rested"]) memory[key] = before[key];
      keep();
      draw();
    }
  }, sayState);
}

function reckon(outcome, stop) {
  if (outcome === "EMPTIED" || outcome === "FETCHED") {
    const add = (stop.container ?? stop.job).amount;
    const has = memory.load ?? { litres: 0, kilograms: 0 };
    memory.load = { litres: has.litres + add.litres, kilograms: has.kilograms + add.kilograms };
  }
  if (outcome === "UNLOADED") memory.load = { litres: 0, kilograms: 0 };
}

function doneWithNext() {
  const [next] = stops();
  if (!next) return;
  switch (next.kind) {
    case "COLLECT":
      return report("EMPTIED", next, { container: next.container.id, amount: next.container.amount }, text("driver.said.emptied", next.name));
    case "PICK_UP": return report("FETCHED", next, { job: next.job.id, amount: next.job.amount }, text("driver.said.fetched", next.name));
    case "UNLOAD": return report("UNLOADED", next, { site: next.site }, text("driver.said.unloaded", next.name));
    case "PAUSE": return memory.resting ? undefined : rest();
    case "RETURN": return report("RETURNED", next, {}, text("driver.said.returned"));
  }
}

function skip(reason, note) {
  const [next] = stops();
  if (canSkip(next)) report("SKIPPED", next, { ...shown(next), reason, note }, text("driver.said.skipped", next.name, text("driver.reason." + reason)));
}

/** A fire that the crew sees, at a stop of its tour or beside it. */
function burns(bin) {
  const planned = stops().find(stop => stop.container?.id === bin.id);
  report("SKIPPED", planned, { container: bin.id, reason: "BURNING" },
    text("driver.said.skipped", bin.name, text("driver.reason.BURNING")), "COLLECT " + bin.id);
}

/** Containers, those first that a crew may stand before. */
function around() {
  const list = stops();
  return nearest(bins, position?.place ?? list[0]?.place ?? memory.lastPlace, list);
}

/** What a stop is about, as results and photos name it. */
function shown(stop) {
  return { ...(stop?.container ? { container: stop.container.id } : {}), ...(stop?.job ? { job: stop.job.id } : {}) };
}

function unload(site) {
  const planned = stops().find(stop => stop.kind === "UNLOAD" && stop.site === site.id);
  report("UNLOADED", planned, { site: site.id }, text("driver.said.unloaded", site.name), "UNLOAD " + site.id);
}

function rest() {
  memory.resting = now().getTime();
  keep();
  draw();
}

function endRest() {
  const seconds = Math.max(0, Math.round((now().getTime() - memory.resting) / 1000));
  const planned = stops().find(stop => stop.kind === "PAUSE");
  memory.resting = null;
  // Of a break that was begun, half an hour is left; what is shorter than a quarter begins none. To the minute, as the console has it.
  const minutes = Math.floor((seconds + 30) / 60);
  const begun = minutes < (memory.rested ? 30 : 45) && (memory.rested || minutes >= 15);
  report("RESTED", planned, { seconds }, text("driver.said.rested", Math.round(seconds / 60)), "PAUSE");
  memory.rested = begun;
}

function breakDown(note) {
  report("BROKE_DOWN", undefined, { note }, text("driver.said.broke"));
}

function repaired() {
  report("REPAIRED", undefined, {}, text("driver.said.repaired"));
}

async function message(words, urgent) {
  const id = "c-" + now().getTime();
  remember({ id, mine: true, text: words, urgent, at: now().toISOString(), got: "" });
  await queue.add("outbox", { messageId: id, text: words, urgent, timestamp: now().toISOString() });
  line?.pump();
  draw();
}

async function photo(file) {
  const data = await shrunk(file);
  const [next] = stops();
  await queue.add("photo", {
    photoId: "p-" + now().getTime(), orderId: memory.order?.orderId ?? "", number: next?.number ?? 0,
    ...shown(next), mediaType: "image/jpeg", data, note: "", timestamp: now().toISOString(),
  });
  line?.pump();
  screen.toast(text("driver.said.photo"), 3000);
  draw();
}

/** A picture with a longest side of 1280 pixels, as Base64. */
async function shrunk(file) {
  const image = await createImageBitmap(file);
  const scale = Math.min(1, 1280 / Math.max(image.width, image.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/jpeg", 0.7).split(",")[1];
}

function follow() {
  navigator.geolocation?.watchPosition(at => {
    const { latitude, longitude, heading, speed } = at.coords;
    position = { place: [longitude, latitude], heading: Math.round(heading ?? position?.heading ?? 0) % 360, kmh: Math.min(150, Math.max(0, (speed ?? 0) * 3.6)) };
    map.here(latitude, longitude);
    if (Date.now() - positionSaid > POSITION_MILLIS) {
      positionSaid = Date.now();
      line?.say("position", position);
    }
    draw();
  }, () => {}, { enableHighAccuracy: true, maximumAge: 5000 });
}

// The screen

function draw() {
  if (!memory.login || refused) return;
  const list = stops();
  screen.draw({
    memory, stops: list, pending: pending(), waiting: queue.size, connected: line?.connected ?? false, now: now(), position,
  });
  map?.show(list, memory.lastPlace);
}

function wire() {
  $("signin-form").addEventListener("submit", event => {
    event.preventDefault();
    signIn($("code").value);
  });
  $("done").addEventListener("click", doneWithNext);
  $("skip").addEventListener("click", () => sheets.skip(stops().slice(0, 1).find(canSkip)));
  $("more").addEventListener("click", () => sheets.more(memory, city, around));
  $("photo").addEventListener("click", () => $("camera").click());
  $("camera").addEventListener("change", event => {
    const [file] = event.target.files;
    event.target.value = "";
    if (file) photo(file).catch(() => screen.toast(text("driver.photo.bad"), 4000));
  });
  $("change-ok").addEventListener("click", () => {
    agree();
    keep();
    sayState();
    draw();
  });
  $("said-ok").addEventListener("click", () => {
    const message = memory.messages.find(m => !m.mine && !m.read);
    if (!message) return;
    message.read = true;
    keep();
    queue.add("receipt", { messageId: message.id, kind: "READ", timestamp: now().toISOString() }).then(() => line?.pump());
    draw();
  });
  $("halt-ok").addEventListener("click", () => {
    finish(memory.halt);
    Object.assign(memory, { halt: null, paused: true });
    keep();
    sayState();
    draw();
  });
  $("resting-end").addEventListener("click", endRest);
  let whole = false;
  $("map-fit").addEventListener("click", () => ((whole = !whole) ? map.fitWhole() : map.fit()));
  document.querySelector("[data-language]").addEventListener("click", () => set("language", settings.language === "de" ? "en" : "de"));
  document.querySelector("[data-theme-toggle]").addEventListener("click", () => set("theme", document.documentElement.dataset.theme === "night" ? "day" : "night"));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", applyTheme);
  addEventListener("online", () => line?.open());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" && memory.login) {
      navigator.wakeLock?.request("screen").catch(() => {});
      line?.open();
    }
  });
  setInterval(draw, 10000);
}

function applyTheme() {
  const dark = settings.theme === "night" || settings.theme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = dark ? "night" : "day";
  document.querySelector("[data-language]").textContent = settings.language === "de" ? "English" : "Deutsch";
  document.querySelector("[data-theme-toggle]").textContent = text("driver.theme." + (dark ? "day" : "night"));
  if (map) map.recolour(stops(), memory.lastPlace);
}

async function set(what, value) {
  settings[what] = value;
  keepSettings();
  await speak(settings.language, city.zone).catch(() => {});
  applyTheme();
  if (memory.login && !refused) screen.work(memory.login.truck, settings.hand);
  draw();
}

async function signOut() {
  line?.close();
  forget();
  await queue.clear();
  location.reload();
}
