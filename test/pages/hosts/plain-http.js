/** What a browser keeps from a page on plain http. */
(function () {
  const without = (object, ...names) => {
    for (const name of names)
      for (let at = object; at; at = Object.getPrototypeOf(at)) if (Object.hasOwn(at, name)) delete at[name];
  };
  without(window, 'caches', 'cookieStore', 'isSecureContext');
  without(crypto, 'randomUUID', 'subtle');
  without(navigator, 'locks', 'clipboard', 'share', 'canShare', 'serviceWorker', 'storage', 'wakeLock');
  window.isSecureContext = false;
})();
