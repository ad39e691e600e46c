// The sheets that come up from below: reasons, messages, breaks, settings. Each closes by its first button or by Escape.

import { text, time } from "./texts.js";
import { settings } from "./store.js";
import { $ } from "./screen.js";

const BURNING = "BURNING";
const REASONS = ["BLOCKED_BY_CAR", "CONTAMINATED", "STREET_CLOSED", "DEFECT", "NOT_FOUND", "OTHER"];
const MOST_OFFERED = 6;

export class Sheets {
  constructor(deeds) {
    this.deeds = deeds;
    $("sheet").addEventListener("click", event => event.target === $("sheet") && this.close());
  }

  close() {
    $("sheet").close();
  }

  skip(stop) {
    if (!stop) return;
    const note = field("textarea", text("driver.note"));
    const button = (reason, className = "") => this.#button(
      text("driver.reason." + reason), () => this.deeds.skip(reason, note.value.trim().slice(0, 500)), "reason-" + reason, false, className);
    this.#show(text("driver.skip.title", stop.name), [button(BURNING, "alarm"), grid(REASONS.map(reason => button(reason))), note]);
  }

  /** A fire anywhere: what is near or comes next is one touch away, the rest is found by its name or number. */
  fire(bins) {
    const wanted = field("input", text("driver.fire.which"));
    wanted.id = "fire-which";
    const offered = document.createElement("div");
    offered.className = "offered";
    const offer = () => {
      const parts = wanted.value.toLowerCase().split(/\s+/).filter(part => part);
      const fits = bins().filter(bin => parts.every(part => (bin.name + " " + bin.id).toLowerCase().includes(part)));
      offered.replaceChildren(...fits.slice(0, MOST_OFFERED).map(bin =>
        this.#button(bin.name + " · " + bin.id.replaceAll("-", "\u2011"), () => this.deeds.burns(bin), "burns-" + bin.id)));
    };
    wanted.addEventListener("input", offer);
    offer();
    this.#show(text("driver.fire.title"), [wanted, offered]);
  }

  more(memory, city, bins) {
    const unread = memory.messages.filter(m => !m.mine && !m.read).length;
    this.#show(text("driver.more.title"), [
      this.#later(text("driver.fire.tell"), () => this.fire(bins), "open-fire", "alarm"),
      grid([
        this.#later(text("driver.messages") + (unread ? " (" + unread + ")" : ""), () => this.messages(memory), "open-messages"),
        this.#button(text("driver.break.begin"), () => this.deeds.rest(), "begin-break", !!memory.resting),
        this.#later(text("driver.unload"), () => this.unload(memory, city), "open-unload"),
        this.#later(text("driver.breakdown"), () => this.breakdown(), "open-breakdown"),
        this.#later(text("driver.settings"), () => this.settings(), "open-settings"),
      ]),
    ]);
  }

  messages(memory) {
    const talk = document.createElement("div");
    talk.className = "talk";
    for (const m of memory.messages.slice(-12)) {
      const line = document.createElement("p");
      line.className = m.mine ? "mine" : "";
      line.textContent = m.text;
      const small = document.createElement("small");
      small.textContent = time(m.at) + (m.mine ? " · " + text("driver.got." + (m.got || "NONE")) : "");
      line.append(small);
      talk.append(line);
    }
    const words = field("textarea", text("driver.write"));
    words.id = "message-text";
    const send = urgent => () => {
      const said = words.value.trim().slice(0, 500);
      if (said) this.deeds.message(said, urgent);
    };
    const quick = ["driver.quick.yes", "driver.quick.no", "driver.quick.later", "driver.quick.call"].map(key =>
      this.#button(text(key), () => this.deeds.message(text(key), key.endsWith("call"))));
    this.#show(text("driver.messages"), [
      talk, grid(quick), words,
      grid([this.#button(text("driver.send"), send(false), "send", false, "primary"), this.#button(text("driver.send.urgent"), send(true), "send-urgent")]),
    ]);
    talk.scrollTop = talk.scrollHeight;
  }

  unload(memory, city) {
    this.#show(text("driver.unload.title"), [
      grid(city.sites.map(site => this.#button(site.name, () => this.deeds.unload(site), "unload-" + site.id))),
    ]);
  }

  breakdown() {
    const note = field("textarea", text("driver.breakdown.note"));
    this.#show(text("driver.breakdown.title"), [
      note,
      grid([
        this.#button(text("driver.breakdown.report"), () => this.deeds.breakDown(note.value.trim().slice(0, 500)), "report-breakdown", false, "primary"),
        this.#button(text("driver.breakdown.repaired"), () => this.deeds.repaired(), "report-repaired"),
      ]),
    ]);
  }

  settings() {
    const set = (what, value) => () => this.deeds.set(what, value);
    const theme = document.documentElement.dataset.theme === "night" ? "day" : "night";
    this.#show(text("driver.settings"), [
      grid([
        this.#button(settings.language === "de" ? "English" : "Deutsch", set("language", settings.language === "de" ? "en" : "de"), "set-language"),
        this.#button(text("driver.theme." + theme), set("theme", theme), "set-theme"),
        this.#button(text("driver.theme.auto"), set("theme", "auto")),
        this.#button(text("driver.hand." + (settings.hand === "left" ? "right" : "left")), set("hand", settings.hand === "left" ? "right" : "left")),
        this.#later(text("driver.signout"), () => this.signOut(), "open-signout"),
      ]),
    ]);
  }

  signOut() {
    this.#show(text("driver.signout.title"), [
      grid([this.#button(text("driver.signout.yes"), () => this.deeds.signOut(), "sign-out")]),
    ]);
  }

  #show(title, nodes) {
    const head = document.createElement("h2");
    head.textContent = title;
    const back = this.#button(text("driver.back"), () => {}, "sheet-back");
    $("sheet-body").replaceChildren(head, ...nodes, back);
    // One sheet may lead to another that begins above what was seen of the first.
    $("sheet-body").scrollTop = 0;
    if (!$("sheet").open) $("sheet").showModal();
  }

  /** A button that closes the sheet and does something. */
  #button(words, deed, id = "", disabled = false, className = "") {
    return button(words, () => {
      this.close();
      deed();
    }, id, disabled, className);
  }

  /** A button that leads to another sheet. */
  #later(words, open, id, className = "") {
    return button(words, open, id, false, className);
  }
}

function button(words, deed, id = "", disabled = false, className = "") {
  const node = document.createElement("button");
  node.type = "button";
  node.textContent = words;
  node.id = id;
  node.disabled = disabled;
  node.className = className;
  node.addEventListener("click", deed);
  return node;
}

function grid(nodes) {
  const node = document.createElement("div");
  node.className = "grid";
  node.append(...nodes);
  return node;
}

function field(kind, placeholder) {
  const node = document.createElement(kind);
  node.placeholder = placeholder;
  node.setAttribute("aria-label", placeholder);
  node.maxLength = 500;
  node.rows = 2;
  return node;
}
