#!/usr/bin/env python3
"""A truck of another make.

Written from docs/tour-protocol.md and the JSON Schemas alone, in another language and with nothing
but its standard library, to show that a vendor can do the same. It lives by the planned times of its
order instead of a clock, so that a whole tour is driven in a moment: it takes orders by the rules,
follows the path of every leg, empties, unloads, rests, comes home, and obeys instant actions.

    LEERPLAN_SECRET=… truck.py --port 1883 --truck "OF-SW 203" --schemas FOLDER [--blocked OF-0004] [--burning OF-0005]
"""

import argparse
import json
import math
import os
import re
import select
import socket
import struct
import sys
import time
import urllib.parse
from datetime import datetime, timedelta, timezone
from pathlib import Path


class Schemas:
    """As much of JSON Schema 2020-12 as the protocol's schemas use."""

    TYPES = {"object": dict, "array": list, "string": str, "boolean": bool}

    def __init__(self, folder):
        self.known = {
            file.name.removesuffix(".schema.json"): json.loads(file.read_text("utf-8"))
            for file in Path(folder).glob("*.schema.json")
        }

    def fault(self, channel, message):
        """The first fault of a message, or None."""
        root = self.known[channel]
        return next(self._faults(root, root, message, channel), None)

    def _faults(self, root, schema, value, where):
        if "$ref" in schema:
            schema = root["$defs"][schema["$ref"].rsplit("/", 1)[1]]
        if "type" in schema and not self._is(schema["type"], value):
            yield f"{where} is not of type {schema['type']}"
            return
        if "enum" in schema and value not in schema["enum"]:
            yield f"{where} is none of {schema['enum']}"
        if "const" in schema and value != schema["const"]:
            yield f"{where} is not {schema['const']}"
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            if value < schema.get("minimum", value) or value > schema.get("maximum", value):
                yield f"{where} is out of range: {value}"
        if isinstance(value, str):
            if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", 1 << 30):
                yield f"{where} is too short or too long"
            if "pattern" in schema and not re.search(schema["pattern"], value):
                yield f"{where} does not look like {schema['pattern']}"
        if isinstance(value, dict):
            for name in schema.get("required", []):
                if name not in value:
                    yield f"{where} lacks {name}"
            for name, inner in schema.get("properties", {}).items():
                if name in value:
                    yield from self._faults(root, inner, value[name], f"{where}.{name}")
        if isinstance(value, list):
            firsts = schema.get("prefixItems", [])
            if len(value) < schema.get("minItems", 0):
                yield f"{where} has too few items"
            if len(value) > schema.get("maxItems", len(value)):
                yield f"{where} has too many items"
            for i, item in enumerate(value):
                inner = firsts[i] if i < len(firsts) else schema.get("items", {})
                if inner is False:
                    yield f"{where} has too many items"
                elif inner:
                    yield from self._faults(root, inner, item, f"{where}[{i}]")
        for part in schema.get("allOf", []):
            yield from self._faults(root, part, value, where)
        if "if" in schema and next(self._faults(root, schema["if"], value, where), None) is None:
            yield from self._faults(root, schema.get("then", {}), value, where)

    def _is(self, kind, value):
        if kind == "number":
            return isinstance(value, (int, float)) and not isinstance(value, bool)
        if kind == "integer":
            return isinstance(value, int) and not isinstance(value, bool)
        return isinstance(value, self.TYPES[kind])


class Line:
    """MQTT 3.1.1 over TCP, as little of it as a truck needs (OASIS mqtt-v3.1.1)."""

    def __init__(self, host, port, user, secret, will_topic, will):
        self.socket = socket.create_connection((host, port), timeout=180)
        self.buffer = b""
        self.next_id = 1
        self.unconfirmed = set()
        flags = 0x80 | 0x40 | 0x20 | 0x08 | 0x04 | 0x02  # user, password, will retained QoS 1, clean
        body = self._text("MQTT") + bytes([4, flags]) + struct.pack("!H", 30)
        body += self._text(user) + self._text(will_topic) + self._text(will)
        body += self._text(user) + self._text(secret)
        self._send(0x10, body)
        kind, body = self._wait()
        if kind >> 4 != 2 or body[1] != 0:
            raise SystemExit(f"refused by the broker, code {body[1]}")

    def subscribe(self, topics):
        body = struct.pack("!H", self._id())
        for topic in topics:
            body += self._text(topic) + b"\x01"
        self._send(0x82, body)

    def publish(self, topic, payload, retained):
        packet = self._id()
        self.unconfirmed.add(packet)
        self._send(
            0x33 if retained else 0x32,
            self._text(topic) + struct.pack("!H", packet) + payload.encode("utf-8"),
        )

    def received(self, seconds):
        """The next message as (topic, payload), or None when nothing came in time."""
        if time.monotonic() - self.spoken > 10:
            self._send(0xC0, b"")  # ping: whoever is silent for too long is taken for gone
        if not self.buffer and not select.select([self.socket], [], [], seconds)[0]:
            return None
        kind, body = self._wait()
        if kind >> 4 == 3:
            length = struct.unpack("!H", body[:2])[0]
            topic, rest = body[2 : 2 + length].decode("utf-8"), body[2 + length :]
            if kind & 0x06:
                self._send(0x40, rest[:2])
                rest = rest[2:]
            return topic, rest.decode("utf-8", "replace")
        if kind >> 4 == 4:
            self.unconfirmed.discard(struct.unpack("!H", body[:2])[0])
        return None

    def close(self):
        self._send(0xE0, b"")
        self.socket.close()

    def _wait(self):
        while True:
            packet = self._packet()
            if packet:
                return packet
            more = self.socket.recv(65536)
            if not more:
                raise SystemExit("the broker hung up")
            self.buffer += more

    def _packet(self):
        length = 0
        for i in range(1, 5):
            if len(self.buffer) <= i:
                return None
            length |= (self.buffer[i] & 0x7F) << 7 * (i - 1)
            if self.buffer[i] < 0x80:
                end = i + 1 + length
                if len(self.buffer) < end:
                    return None
                packet = self.buffer[0], self.buffer[i + 1 : end]
                self.buffer = self.buffer[end:]
                return packet
        raise SystemExit("the broker speaks no MQTT")

    def _send(self, kind, body):
        length, head = len(body), bytes([kind])
        while True:
            length, digit = length >> 7, length & 0x7F
            head += bytes([digit | (0x80 if length else 0)])
            if not length:
                break
        self.socket.sendall(head + body)
        self.spoken = time.monotonic()

    def _id(self):
        self.next_id = self.next_id % 0xFFFF + 1
        return self.next_id

    @staticmethod
    def _text(words):
        raw = words.encode("utf-8")
        return struct.pack("!H", len(raw)) + raw


class Truck:
    def __init__(self, args):
        self.name = args.truck
        self.blocked = set(args.blocked)
        self.burning = set(args.burning)
        self.schemas = Schemas(args.schemas)
        self.headers = {}
        self.order = None
        self.left = []
        self.done = []
        self.place = None
        self.last_number = 0
        self.paused = False
        self.home = False
        self.actions = []
        self.now = self.time(args.now) if args.now else datetime.now(timezone.utc)
        user = "".join(
            sign if re.fullmatch(r"[A-Za-z0-9_-]", sign) else urllib.parse.quote(sign, safe="")
            for sign in self.name
        )
        self.base = f"leerplan/v1/{user}/"
        will = self.message("connection", {"connectionState": "CONNECTIONBROKEN"})
        self.line = Line(
            args.host, args.port, user, os.environ["LEERPLAN_SECRET"], self.base + "connection", will
        )
        self.line.subscribe(self.base + c for c in ("order", "action", "inbox", "confirmation"))
        self.say("connection", {"connectionState": "ONLINE"})

    # What is heard

    def listen(self, seconds):
        heard = self.line.received(seconds)
        if heard is None:
            return False
        channel = heard[0].removeprefix(self.base)
        try:
            message = json.loads(heard[1])
        except ValueError:
            message = None
        if channel == "order":
            self.hear_order(message)
        elif channel == "action" and not self.schemas.fault("action", message):
            self.hear_action(message)
        elif channel == "inbox" and not self.schemas.fault("message", message):
            for kind in ("RECEIVED", "READ"):
                self.say("receipt", {"messageId": message["messageId"], "kind": kind})
        return True

    def hear_order(self, order):
        fault = self.schemas.fault("order", order)
        if fault or order["truck"] != self.name or not order["version"].startswith("1."):
            update = order.get("orderUpdateId", 0) if isinstance(order, dict) else 0
            known = update if isinstance(update, int) else 0
            self.state(("VALIDATION_FAILURE", "", known, fault or "for another truck"))
            return
        if self.order and self.order["orderId"] == order["orderId"]:
            if order["orderUpdateId"] < self.order["orderUpdateId"]:
                self.refuse(order, "OUTDATED_ORDER_UPDATE")
                return
            if order["orderUpdateId"] == self.order["orderUpdateId"]:
                self.state() if self.knows(order) else self.refuse(order, "SAME_ORDER_UPDATE_ID")
                return
        elif self.order:
            self.done, self.last_number, self.home = [], 0, False
        self.order = order
        self.left = list(order["stops"])
        self.drop_done()
        self.state()

    def knows(self, order):
        """A resend may lack stops done meanwhile, and so lead to its first stop another way."""
        ours, theirs = self.order["stops"], order["stops"]
        if not theirs:
            return not ours
        rest = ours[len(ours) - len(theirs) :]
        way = ("path", "metres", "seconds")
        first, resent = ({k: v for k, v in s[0].items() if k not in way} for s in (rest, theirs))
        return first == resent and rest[1:] == theirs[1:]

    def drop_done(self):
        """The order may be older than the last stops done."""
        if not self.left:
            return
        for number, target in self.done:
            if number >= self.left[0]["number"]:
                gone = next((s for s in self.left if self.target(s) == target), None)
                if gone:
                    self.left.remove(gone)

    def refuse(self, order, why):
        self.state((why, order["orderId"], order["orderUpdateId"], why))

    def hear_action(self, action):
        if action["actionId"] not in [state["actionId"] for state in self.actions]:
            kind = action["actionType"]
            if kind in ("PAUSE", "RESUME"):
                self.paused = kind == "PAUSE"
            elif kind == "CANCEL":
                self.left = []
            finished = {"actionId": action["actionId"], "actionStatus": "FINISHED", "text": ""}
            self.actions = (self.actions + [finished])[-20:]
        self.state()

    # What is done

    def work(self):
        """Drives to the next stop and does what is to be done there."""
        stop = self.left.pop(0)
        self.drive(stop)
        self.now = max(self.time(stop["finish"]), self.now)
        result = {
            "orderId": self.order["orderId"],
            "number": stop["number"],
            "note": "",
        }
        kind = stop["kind"]
        if kind == "COLLECT":
            box = stop["container"]
            result["container"] = box["id"]
            if box["id"] in self.blocked:
                result |= {"outcome": "SKIPPED", "reason": "BLOCKED_BY_CAR"}
            elif box["id"] in self.burning:
                result |= {"outcome": "SKIPPED", "reason": "BURNING"}
            elif "warning" in stop:
                result |= {"outcome": "SKIPPED", "reason": "OTHER"}
            else:
                result |= {"outcome": "EMPTIED", "amount": box["amount"]}
        elif kind == "PICK_UP":
            job = stop["job"]
            result |= {"outcome": "FETCHED", "job": job["id"], "amount": job["amount"]}
        elif kind == "UNLOAD":
            result |= {"outcome": "UNLOADED", "site": stop["site"]}
        elif kind == "PAUSE":
            rest = self.time(stop["finish"]) - self.time(stop["start"])
            result |= {"outcome": "RESTED", "seconds": int(rest.total_seconds())}
        else:
            result["outcome"] = "RETURNED"
            self.home = True
        result["resultId"] = f"{result['outcome']}-{stop['number']}-{int(self.now.timestamp())}"
        self.say("result", result)
        self.done.append((stop["number"], self.target(stop)))
        self.last_number = stop["number"]
        if kind == "RETURN":
            self.state()

    def drive(self, stop):
        """Along the path, by position: never faster than the plan, with a word every 30 seconds."""
        path = stop["path"] or [stop["place"]]
        if self.place:
            path = [self.place] + path
        lengths = [self.metres(a, b) for a, b in zip(path, path[1:])]
        whole = sum(lengths)
        leaves = max(self.time(stop["arrival"]) - timedelta(seconds=stop["seconds"]), self.now)
        speed = whole / max(1, stop["seconds"])
        gone = spoken = 0.0
        for (here, there), length in zip(zip(path, path[1:]), lengths):
            gone += length
            if gone - spoken >= 30 * speed or gone == whole:
                spoken = gone
                self.now = leaves + timedelta(seconds=stop["seconds"] * gone / max(whole, 1e-9))
                self.move(there, self.heading(here, there), min(speed * 3.6, 90))
        self.now = max(self.now, self.time(stop["start"]))
        self.place = stop["place"]

    def move(self, place, heading, kmh):
        self.place = place
        self.say("position", {"place": place, "heading": heading, "kmh": round(kmh, 1)})

    # What is said

    def state(self, error=None):
        self.say(
            "state",
            {
                "orderId": self.order["orderId"] if self.order else "",
                "orderUpdateId": self.order["orderUpdateId"] if self.order else 0,
                "seenUpdateId": self.order["orderUpdateId"] if self.order else 0,
                "lastStop": self.last_number,
                "remainingStops": len(self.left),
                "paused": self.paused,
                "actionStates": self.actions,
                "errors": [
                    dict(zip(("errorType", "orderId", "orderUpdateId", "text"), error))
                ]
                if error
                else [],
            }
            | ({"lastPlace": self.place} if self.place and self.last_number else {}),
        )

    def say(self, channel, content):
        retained = channel in ("state", "connection")
        self.line.publish(self.base + channel, self.message(channel, content), retained)

    def message(self, channel, content):
        self.headers[channel] = self.headers.get(channel, 0) + 1
        message = {
            "headerId": self.headers[channel],
            "timestamp": self.now.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "version": "1.0",
            "truck": self.name,
        } | content
        fault = self.schemas.fault(channel, message)
        if fault:
            raise SystemExit(f"this client is wrong: {fault}")
        return json.dumps(message, ensure_ascii=False)

    # Small things

    @staticmethod
    def target(stop):
        about = stop.get("container") or stop.get("job") or {"id": stop.get("site", "")}
        return stop["kind"], about["id"]

    @staticmethod
    def time(text):
        return datetime.fromisoformat(text.replace("Z", "+00:00"))

    @staticmethod
    def metres(a, b):
        east = (b[0] - a[0]) * math.cos(math.radians((a[1] + b[1]) / 2))
        return math.hypot(east, b[1] - a[1]) * 111_195

    @staticmethod
    def heading(a, b):
        east = (b[0] - a[0]) * math.cos(math.radians(a[1]))
        return round(math.degrees(math.atan2(east, b[1] - a[1]))) % 360

    def run(self):
        """Works until it is home and the broker has all it said."""
        while True:
            if self.listen(0 if self.left and not self.paused else 0.2):
                continue
            if self.home and not self.left:
                if not self.line.unconfirmed:
                    break
            elif self.left and not self.paused:
                self.work()
        self.say("connection", {"connectionState": "OFFLINE"})
        while self.line.unconfirmed:
            self.line.received(1)
        self.line.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=1883)
    parser.add_argument("--truck", required=True)
    parser.add_argument("--schemas", required=True)
    parser.add_argument("--now", help="where its clock begins; afterwards it goes by the plan")
    parser.add_argument("--blocked", action="append", default=[])
    parser.add_argument("--burning", action="append", default=[])
    Truck(parser.parse_args()).run()
    print("home")


if __name__ == "__main__":
    sys.exit(main())
