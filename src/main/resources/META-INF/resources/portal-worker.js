// Shows the portal's own page where there is no connection. It keeps nothing else: what the portal shows is always current.
const KEPT = 'wajah-kota-offline-1';
const OFFLINE = ['offline.html', 'icons/wajah-kota.svg'];

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(KEPT)
      .then((cache) => cache.addAll(OFFLINE))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') {
    event.respondWith(fetch(event.request).catch(() => caches.match('offline.html')));
  } else if (event.request.url.endsWith(OFFLINE[1])) {
    event.respondWith(fetch(event.request).catch(() => caches.match(OFFLINE[1])));
  }
});
