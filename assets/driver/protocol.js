// The rules by which a truck goes by an order (docs/tour-protocol.md). Pure: no clock, no network.

const KINDS = ["COLLECT", "PICK_UP", "UNLOAD", "PAUSE", "RETURN"];

/** What a stop is for, whatever its number and times: the same target is the same work. */
export function target(stop) {
  switch (stop.kind) {
    case "COLLECT": return "COLLECT " + stop.container.id;
    case "PICK_UP": return "PICK_UP " + stop.job.id;
    case "PAUSE": return "PAUSE";
    default: return stop.kind + " " + stop.site;
  }
}

/** Judges an order that arrived: {accepted}, {known: true} or {error}. */
export function judge(truck, current, text) {
  const refused = (errorType, order, reason) => ({
    error: { errorType, orderId: order?.orderId ?? "", orderUpdateId: order?.orderUpdateId ?? 0, text: reason },
  });
  let order;
  try {
    order = JSON.parse(text);
  } catch {
    return refused("VALIDATION_FAILURE", null, "no JSON");
  }
  const flaw = flawOf(order);
  if (flaw) return refused("VALIDATION_FAILURE", null, flaw);
  if (order.truck !== truck) return refused("VALIDATION_FAILURE", order, "for truck " + order.truck);
  if (!current || current.orderId !== order.orderId || order.orderUpdateId > current.orderUpdateId) {
    return { accepted: order };
  }
  if (order.orderUpdateId < current.orderUpdateId) {
    return refused("OUTDATED_ORDER_UPDATE", order, "update " + current.orderUpdateId + " is known");
  }
  return saysAlready(current, order)
    ? { known: true }
    : refused("SAME_ORDER_UPDATE_ID", order, "other content is known");
}

function flawOf(order) {
  if (order === null || typeof order !== "object" || Array.isArray(order)) return "no order";
  if (!/^1\.\d+$/.test(order.version ?? "")) return "protocol version " + order.version;
  if (typeof order.orderId !== "string" || !order.orderId.trim()) return "no orderId";
  if (!Number.isInteger(order.orderUpdateId) || order.orderUpdateId < 1) return "no orderUpdateId";
  if (!Array.isArray(order.stops)) return "no stops";
  for (let i = 0; i < order.stops.length; i++) {
    const flaw = flawOfStop(order.stops[i], order.stops[i - 1]);
    if (flaw) return "stop " + (i + 1) + ": " + flaw;
  }
  return "";
}

function flawOfStop(stop, before) {
  if (!KINDS.includes(stop?.kind)) return "kind";
  if (!Number.isInteger(stop.number) || stop.number < 1) return "number";
  if (typeof stop.released !== "boolean" || typeof stop.name !== "string") return "released or name";
  if (!isPlace(stop.place) || !Array.isArray(stop.path) || !stop.path.every(isPlace)) return "place or path";
  if ((stop.kind === "COLLECT") !== (typeof stop.container?.id === "string")) return "container";
  if ((stop.kind === "PICK_UP") !== (typeof stop.job?.id === "string")) return "job";
  if (["UNLOAD", "RETURN"].includes(stop.kind) !== (typeof stop.site === "string")) return "site";
  if ([stop.arrival, stop.start, stop.finish].some(at => Number.isNaN(Date.parse(at)))) return "times";
  if (before && stop.released && !before.released) return "the base comes before the horizon";
  if (before && stop.number !== before.number + 1) return "numbered one by one";
  return "";
}

function isPlace(place) {
  return Array.isArray(place) && place.length === 2 && place.every(Number.isFinite)
    && Math.abs(place[0]) <= 180 && Math.abs(place[1]) <= 90;
}

/** Whether a resend says nothing new; stops at its beginning may be missing that were done meanwhile. */
function saysAlready(known, resent) {
  const gone = known.stops.length - resent.stops.length;
  if (gone < 0 || known.shiftFrom !== resent.shiftFrom || known.shiftTo !== resent.shiftTo) return false;
  if (resent.stops.length === 0) return known.stops.length === 0;
  const work = s => JSON.stringify([s.number, s.released, target(s), s.arrival, s.start, s.finish]);
  return resent.stops.every((stop, i) => work(stop) === work(known.stops[gone + i]));
}

/** The stops that are left of an order for a crew that has `done` these targets, the first numbered `offset` + 1. */
export function left(order, done, offset) {
  const stops = [...order.stops];
  if (stops.length === 0) return stops;
  const known = Math.min(Math.max(stops[0].number - 1 - offset, 0), done.length);
  for (const goal of done.slice(known)) {
    const at = stops.findIndex(stop => target(stop) === goal);
    if (at >= 0) stops.splice(at, 1);
  }
  return stops;
}

/**
 * What changed in the base that the crew had agreed to: stops that are new among or before it, stops that are gone from
 * it, its order, or what the crew was not warned of yet. A base that only goes on further is no change.
 */
export function change(agreed, stops, warned = []) {
  const goals = stops.map(target);
  const base = stops.filter(stop => stop.released).map(target);
  const gone = agreed.filter(goal => !goals.includes(goal));
  const kept = agreed.filter(goal => goals.includes(goal));
  const upTo = Math.max(-1, ...kept.map(goal => goals.indexOf(goal)));
  const fresh = goals.slice(0, upTo + 1).filter(goal => !agreed.includes(goal) && base.includes(goal));
  const order = goals.filter(goal => kept.includes(goal));
  const moved = order.some((goal, i) => goal !== kept[i]);
  const hot = stops.filter(stop => stop.warning).map(target).filter(goal => !warned.includes(goal));
  return { gone, fresh, moved, hot, any: gone.length > 0 || fresh.length > 0 || moved || hot.length > 0 };
}

/** All containers of the city or of the tour, the nearest to `place` first; without a place those of the tour first. */
export function nearest(bins, place, stops) {
  const mine = stops.filter(stop => stop.container).map(stop => ({ id: stop.container.id, name: stop.name, place: stop.place }));
  const known = new Set(mine.map(bin => bin.id));
  const all = [...mine, ...bins.filter(bin => !known.has(bin.id))];
  if (!place) return all;
  const wide = Math.cos(place[1] * Math.PI / 180);
  const away = bin => Math.hypot((bin.place[0] - place[0]) * wide, bin.place[1] - place[1]);
  return all.map(bin => [away(bin), bin]).sort((a, b) => a[0] - b[0]).map(([, bin]) => bin);
}
