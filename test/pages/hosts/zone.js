/**
 * What zone.js does to a page, for Angular: a `Promise` of its own, and wrappers around the timers, `queueMicrotask`,
 * listeners, observers, `fetch` and the callbacks of custom elements, which run each piece of work in its zone.
 */
(function () {
  let zone = 'root';
  const inZone = (work) => {
    if (typeof work !== 'function' || work.inZone) return work;
    const own = zone;
    const wrapped = function (...args) {
      const before = zone;
      zone = own;
      try {
        return work.apply(this, args);
      } finally {
        zone = before;
      }
    };
    wrapped.inZone = true;
    return wrapped;
  };
  const NativePromise = window.Promise;
  const { then } = NativePromise.prototype;
  class ZoneAwarePromise {
    #inner;
    constructor(executor) {
      this.#inner = new NativePromise(executor);
    }
    then(onFulfilled, onRejected) {
      const inner = then.call(this.#inner, inZone(onFulfilled), inZone(onRejected));
      return new ZoneAwarePromise((resolve, reject) => then.call(inner, resolve, reject));
    }
    catch(onRejected) {
      return this.then(undefined, onRejected);
    }
    finally(work) {
      const after = () => ZoneAwarePromise.resolve(work?.());
      return this.then(
        (value) => after().then(() => value),
        (cause) =>
          after().then(() => {
            throw cause;
          }),
      );
    }
    get [Symbol.toStringTag]() {
      return 'Promise';
    }
    static get [Symbol.species]() {
      return ZoneAwarePromise;
    }
    static resolve(value) {
      return value instanceof ZoneAwarePromise ? value : new ZoneAwarePromise((resolve) => resolve(value));
    }
    static reject(cause) {
      return new ZoneAwarePromise((_, reject) => reject(cause));
    }
    static withResolvers() {
      const parts = {};
      parts.promise = new ZoneAwarePromise((resolve, reject) => Object.assign(parts, { resolve, reject }));
      return parts;
    }
  }
  for (const name of ['all', 'allSettled', 'any', 'race'])
    ZoneAwarePromise[name] = (values) =>
      new ZoneAwarePromise((resolve, reject) => NativePromise[name]([...values]).then(resolve, reject));
  window.Promise = ZoneAwarePromise;
  // Promises of the browser's own, such as those of async functions, go through the zone too.
  NativePromise.prototype.then = function (onFulfilled, onRejected) {
    return new ZoneAwarePromise((resolve, reject) => then.call(this, resolve, reject)).then(
      onFulfilled,
      onRejected,
    );
  };
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask']) {
    const original = window[name];
    window[`__zone_symbol__${name}`] = original;
    window[name] = (work, ...rest) => original.call(window, inZone(work), ...rest);
  }
  const wrapped = new WeakMap();
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (name, listener, options) {
    if (!listener) return;
    if (!wrapped.has(listener))
      wrapped.set(
        listener,
        inZone(typeof listener === 'function' ? listener : (event) => listener.handleEvent(event)),
      );
    addEventListener.call(this ?? window, name, wrapped.get(listener), options);
  };
  EventTarget.prototype.removeEventListener = function (name, listener, options) {
    removeEventListener.call(this ?? window, name, wrapped.get(listener) ?? listener, options);
  };
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) {
    const Original = window[name];
    window[name] = function (work, options) {
      return new Original(inZone(work), options);
    };
    window[name].prototype = Original.prototype;
  }
  const { define } = customElements;
  customElements.define = function (tag, element, options) {
    for (const name of [
      'connectedCallback',
      'disconnectedCallback',
      'adoptedCallback',
      'attributeChangedCallback',
    ])
      if (Object.hasOwn(element.prototype, name)) element.prototype[name] = inZone(element.prototype[name]);
    define.call(customElements, tag, element, options);
  };
  const { fetch } = window;
  window.fetch = (...args) => {
    const asked = fetch(...args);
    return new ZoneAwarePromise((resolve, reject) => asked.then(resolve, reject));
  };
  window.Zone = {
    get current() {
      return { name: zone };
    },
  };
})();
