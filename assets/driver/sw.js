// Keeps the page on the tablet, so that it opens in a dead spot too. What the network has is newer and wins, if it answers soon.

const CACHE = "leerplan-1";
const PATIENCE = 2500;
const PAGE = [
  "./", "driver.css", "driver.js", "protocol.js", "store.js", "line.js", "map.js", "texts.js", "screen.js", "sheets.js",
  "lib/paho-mqtt.js", "lib/leaflet.js", "lib/leaflet.css", "texts/de.json", "texts/en.json", "settings.json", "map.json", "containers.json",
  "manifest.webmanifest", "icon-192.png", "icon-512.png",
];

self.addEventListener("install", event => {
  event.waitUntil(caches.open(CACHE).then(cache => cache.addAll(PAGE)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", event => {
  event.waitUntil(caches.keys()
    .then(keys => Promise.all(keys.filter(key => key !== CACHE).map(key => caches.delete(key))))
    .then(() => self.clients.claim()));
});

self.addEventListener("fetch", event => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin) return;
  event.respondWith(newest(event.request));
});

async function newest(request) {
  const cache = await caches.open(CACHE);
  const kept = () => cache.match(request, { ignoreSearch: true }).then(known => known && marked(known));
  try {
    const patience = new Promise((_, reject) => setTimeout(() => reject(new Error("slow")), PATIENCE));
    const response = await Promise.race([fetch(request), patience]);
    if (response.ok) await cache.put(request, response.clone());
    return response;
  } catch {
    return (await kept()) ?? fetch(request);
  }
}

/** So that the page knows that it is not news. */
function marked(response) {
  const headers = new Headers(response.headers);
  headers.set("X-From-Cache", "yes");
  return new Response(response.body, { status: response.status, headers });
}
