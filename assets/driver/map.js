// The map: the city's own streets, drawn on this tablet; the way to the next stop; where the truck is.

import { mark } from "./texts.js";

const AREAS = { WATER: "--water", GREEN: "--green", FOREST: "--green" };
const STREETS = [
  ["RESIDENTIAL_STREET", "--street", 3], ["SECONDARY_STREET", "--street", 5],
  ["MAIN_STREET", "--main-street", 6], ["MOTORWAY", "--main-street", 7],
];

const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const turned = line => line.map(([lon, lat]) => [lat, lon]);

export class TourMap {
  #stops = L.layerGroup();
  #ground = L.layerGroup();
  #here = null;
  #features = null;
  #key = "";
  #bounds = null;
  #whole = null;

  constructor(element) {
    this.map = L.map(element, { zoomControl: false, attributionControl: false, preferCanvas: true, zoomSnap: 0.25, fadeAnimation: false });
    this.map.setView([50.1, 8.77], 13);
    this.#ground.addTo(this.map);
    this.#stops.addTo(this.map);
    new ResizeObserver(() => {
      this.map.invalidateSize({ animate: false });
      this.fit();
    }).observe(element);
  }

  ground(features) {
    this.#features = features;
    this.#drawGround();
  }

  #drawGround() {
    this.#ground.clearLayers();
    if (!this.#features) return;
    const of = kind => (this.#features.find(group => group.kind === kind)?.lines ?? []).map(turned);
    for (const [kind, token] of Object.entries(AREAS)) {
      L.polygon(of(kind).map(ring => [ring]), { stroke: false, fillColor: colour(token), fillOpacity: 1, interactive: false }).addTo(this.#ground);
    }
    const line = (lines, token, weight) =>
      L.polyline(lines, { color: colour(token), weight, interactive: false, smoothFactor: 1.5 }).addTo(this.#ground);
    line(of("RIVER_LINE"), "--water", 3);
    for (const [kind, , weight] of STREETS) line(of(kind), "--casing", weight + 2);
    for (const [kind, token, weight] of STREETS) line(of(kind), token, weight);
  }

  /** Draws the tour anew in the colours of the theme. */
  recolour(stops, from) {
    this.#key = "";
    this.#drawGround();
    this.show(stops, from);
  }

  show(stops, from) {
    const key = JSON.stringify([stops.map(stop => [stop.number, stop.place]), from]);
    if (key === this.#key) return;
    this.#key = key;
    this.#stops.clearLayers();
    if (stops.length === 0) return;
    const [next, ...later] = stops;
    const way = stop => turned(stop.path.length > 1 ? stop.path : [stop.place, stop.place]);
    const first = next.path.length > 1 ? turned(next.path) : turned([from ?? next.place, next.place]);
    later.slice(0, 12).forEach((stop, i) =>
      L.polyline(way(stop), { color: colour("--tour"), weight: 5, opacity: i < 3 ? 0.9 : 0.4, interactive: false }).addTo(this.#stops));
    L.polyline(first, { color: colour("--panel"), weight: 13, interactive: false }).addTo(this.#stops);
    L.polyline(first, { color: colour("--tour-next"), weight: 9, interactive: false }).addTo(this.#stops);
    later.slice(0, 9).reverse().forEach(stop => this.#mark(stop, false));
    this.#mark(next, true);
    this.#bounds = L.latLngBounds(first);
    this.#whole = L.latLngBounds(stops.map(stop => [stop.place[1], stop.place[0]])).extend(this.#bounds);
    this.fit();
  }

  #mark(stop, next) {
    const size = next ? 42 : 32;
    const icon = L.divIcon({ className: "stop-mark" + (next ? " next" : ""), html: String(mark(stop)), iconSize: [size, size] });
    L.marker([stop.place[1], stop.place[0]], { icon, interactive: false, keyboard: false, zIndexOffset: next ? 1000 : 0 }).addTo(this.#stops);
  }

  here(lat, lon) {
    if (this.#here) this.#here.setLatLng([lat, lon]);
    else {
      this.#here = L.circleMarker([lat, lon], { radius: 9, weight: 4, color: "#ffffff", fillColor: "#d55e00", fillOpacity: 1, interactive: false });
      this.#here.addTo(this.map);
    }
  }

  fit() {
    if (this.#bounds?.isValid()) this.map.fitBounds(this.#bounds, { padding: [44, 44], maxZoom: 17, animate: false });
  }

  fitWhole() {
    if (this.#whole?.isValid()) this.map.fitBounds(this.#whole, { padding: [36, 36], animate: false });
  }
}
