// The line to the broker: comes back by itself, sends what waits one after the other, and forgets it once it arrived.

const VERSION = "1.0";
const IN = ["order", "inbox", "action", "confirmation"];

export class Line {
  #client = null;
  #headers = {};
  #attempts = 0;
  #sending = null;
  #timer = 0;
  #closed = false;

  /** @param ears {heard(channel, text), changed(), refused()} */
  constructor(url, login, queue, now, ears) {
    Object.assign(this, { url, login, queue, now, ears, connected: false });
  }

  open() {
    if (this.#closed || this.connected) return;
    clearTimeout(this.#timer);
    const client = new Paho.Client(this.url, this.login.name);
    this.#client = client;
    client.onConnectionLost = () => this.#lost(client);
    client.onMessageArrived = message => this.ears.heard(message.destinationName.split("/").pop(), message.payloadString);
    client.onMessageDelivered = message => this.#delivered(message);
    const will = this.#message("connection", this.#head("connection", { connectionState: "CONNECTIONBROKEN" }), true);
    try {
      client.connect({
        userName: this.login.name, password: this.login.secret, willMessage: will, cleanSession: true,
        keepAliveInterval: 30, timeout: 10, mqttVersion: 4, mqttVersionExplicit: true,
        onSuccess: () => this.#up(client), onFailure: failure => this.#failed(client, failure),
      });
    } catch (e) {
      this.#lost(client);
    }
  }

  /** Ends it in order; nothing is sent any more. */
  close() {
    this.#closed = true;
    clearTimeout(this.#timer);
    try {
      this.say("connection", { connectionState: "OFFLINE" }, true);
      this.#client?.disconnect();
    } catch { /* it was gone already */ }
    this.connected = false;
  }

  /** Sends at once, or not at all where there is no line. */
  say(channel, body, retained = false) {
    if (!this.connected) return;
    try {
      this.#client.send(this.#message(channel, this.#head(channel, body), retained));
    } catch { /* the loss of the line is noticed elsewhere */ }
  }

  /** Sends what waits. */
  pump() {
    if (!this.connected || this.#sending) return;
    const entry = this.queue.entries[0];
    if (!entry) return;
    const wait = entry.notBefore - Date.now();
    if (wait > 0) {
      setTimeout(() => this.pump(), wait + 20);
      return;
    }
    const message = this.#message(entry.channel, this.#head(entry.channel, entry.body), false);
    this.#sending = { entry, message };
    try {
      this.#client.send(message);
    } catch {
      this.#sending = null;
    }
  }

  async #delivered(message) {
    if (this.#sending?.message !== message) return;
    await this.queue.remove(this.#sending.entry.id);
    this.#sending = null;
    this.ears.changed();
    this.pump();
  }

  #up(client) {
    if (client !== this.#client || this.#closed) return;
    this.connected = true;
    this.#attempts = 0;
    let open = IN.length;
    const next = () => {
      if (--open === 0) {
        this.say("connection", { connectionState: "ONLINE" }, true);
        this.ears.up();
        this.pump();
      }
    };
    for (const channel of IN) client.subscribe(this.#topic(channel), { qos: 1, onSuccess: next });
    this.ears.changed();
  }

  #failed(client, failure) {
    if (client !== this.#client) return;
    // 4 and 5 of MQTT 3.1.1: bad name or secret, not authorized.
    if (/code:[45]\b/i.test(failure.errorMessage ?? "") || [4, 5].includes(failure.errorCode) && /bad user|not authorized/i.test(failure.errorMessage)) {
      this.ears.refused();
    }
    this.#lost(client);
  }

  #lost(client) {
    if (client !== this.#client || this.#closed) return;
    this.connected = false;
    this.#sending = null;
    this.ears.changed();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.open(), Math.min(15000, 500 * 2 ** Math.min(this.#attempts++, 5)));
  }

  #topic(channel) {
    return "leerplan/v1/" + this.login.name + "/" + channel;
  }

  #head(channel, body) {
    this.#headers[channel] = (this.#headers[channel] ?? 0) + 1;
    return { headerId: this.#headers[channel], timestamp: this.now().toISOString(), version: VERSION, truck: this.login.truck, ...body };
  }

  #message(channel, body, retained) {
    const message = new Paho.Message(JSON.stringify(body));
    message.destinationName = this.#topic(channel);
    message.qos = 1;
    message.retained = retained;
    return message;
  }
}
