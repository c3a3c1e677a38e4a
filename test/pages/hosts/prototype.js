/**
 * What prototype.js 1.7 does to a page: Array and its prototype with methods of its own under names that are standard now
 * (`from`, `entries`, `find`, `filter`, `map`, `some`, `every`), enumerable; `bind`, `values` and `startsWith` in its own
 * way; methods on every element; another `Element`.
 */
(function () {
  const $break = {};
  const K = (x) => x;
  const extend = (target, source) => {
    for (const property in source) target[property] = source[property];
    return target;
  };
  window.$A = function (iterable) {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    let length = iterable.length || 0;
    const results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  };
  const Enumerable = {
    each(iterator, context) {
      try {
        this._each(iterator, context);
      } catch (error) {
        if (error !== $break) throw error;
      }
      return this;
    },
    collect(iterator = K, context) {
      const results = [];
      this.each((value, index) => results.push(iterator.call(context, value, index)));
      return results;
    },
    findAll(iterator, context) {
      const results = [];
      this.each((value, index) => {
        if (iterator.call(context, value, index)) results.push(value);
      });
      return results;
    },
    detect(iterator, context) {
      let result;
      this.each((value, index) => {
        if (iterator.call(context, value, index)) {
          result = value;
          throw $break;
        }
      });
      return result;
    },
    any(iterator = K, context) {
      let result = false;
      this.each((value, index) => {
        if ((result = !!iterator.call(context, value, index))) throw $break;
      });
      return result;
    },
    all(iterator = K, context) {
      let result = true;
      this.each((value, index) => {
        result = result && !!iterator.call(context, value, index);
        if (!result) throw $break;
      });
      return result;
    },
    include(object) {
      return this.any((value) => value === object);
    },
    inject(memo, iterator, context) {
      this.each((value, index) => {
        memo = iterator.call(context, memo, value, index);
      });
      return memo;
    },
    pluck(property) {
      return this.collect((value) => value[property]);
    },
    toArray() {
      return this.collect();
    },
    size() {
      return this.toArray().length;
    },
    inspect() {
      return '#<Enumerable:' + this.toArray().inspect() + '>';
    },
  };
  extend(Enumerable, {
    map: Enumerable.collect,
    filter: Enumerable.findAll,
    select: Enumerable.findAll,
    find: Enumerable.detect,
    some: Enumerable.any,
    every: Enumerable.all,
    member: Enumerable.include,
    entries: Enumerable.toArray,
  });
  window.Enumerable = Enumerable;
  const { slice, forEach, reverse } = Array.prototype;
  extend(Array.prototype, Enumerable);
  extend(Array.prototype, {
    _each: forEach,
    _reverse: reverse,
    clear() {
      this.length = 0;
      return this;
    },
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    compact() {
      return this.select((value) => value != null);
    },
    flatten() {
      return this.inject([], (array, value) => {
        if (Array.isArray(value)) return array.concat(value.flatten());
        array.push(value);
        return array;
      });
    },
    without(...values) {
      return this.select((value) => !values.include(value));
    },
    reverse(inline) {
      return (inline === false ? this.toArray() : this)._reverse();
    },
    uniq() {
      return this.inject([], (array, value) => array.concat(array.include(value) ? [] : [value]));
    },
    clone() {
      return slice.call(this, 0);
    },
    toArray() {
      return slice.call(this, 0);
    },
    size() {
      return this.length;
    },
    inspect() {
      return '[' + this.map(String).join(', ') + ']';
    },
  });
  Array.from = window.$A;
  extend(Object, {
    extend,
    values(object) {
      const results = [];
      for (const property in object) results.push(object[property]);
      return results;
    },
    clone: (object) => extend({}, object),
    isUndefined: (object) => typeof object === 'undefined',
    toHTML: (object) => (object && object.toHTML ? object.toHTML() : String(object ?? '')),
  });
  extend(Function.prototype, {
    bind(context, ...args) {
      if (arguments.length < 2 && typeof context === 'undefined') return this;
      // eslint-disable-next-line @typescript-eslint/no-this-alias -- as it was written then
      const method = this;
      return function (...more) {
        return method.apply(context, args.concat(more));
      };
    },
    curry(...args) {
      return this.bind(undefined, ...args);
    },
    methodize() {
      // eslint-disable-next-line @typescript-eslint/no-this-alias -- as it was written then
      const method = this;
      return function (...args) {
        return method.apply(null, [this, ...args]);
      };
    },
  });
  extend(String.prototype, {
    strip() {
      return this.replace(/^\s+/, '').replace(/\s+$/, '');
    },
    sub(pattern, replacement) {
      return this.replace(pattern, replacement);
    },
    include(pattern) {
      return this.indexOf(pattern) > -1;
    },
    startsWith(pattern) {
      return this.lastIndexOf(pattern, 0) === 0;
    },
    endsWith(pattern) {
      const d = this.length - pattern.length;
      return d >= 0 && this.indexOf(pattern, d) === d;
    },
    toArray() {
      return this.split('');
    },
    times(count) {
      return count < 1 ? '' : new Array(count + 1).join(this);
    },
  });
  extend(Number.prototype, {
    times(iterator, context) {
      for (let index = 0; index < this; index++) iterator.call(context, index);
      return this;
    },
    round() {
      return Math.round(this);
    },
  });
  extend(HTMLElement.prototype, {
    visible() {
      return this.style.display !== 'none';
    },
    toggle() {
      return this[this.visible() ? 'hide' : 'show']();
    },
    hide() {
      this.style.display = 'none';
      return this;
    },
    show() {
      this.style.display = '';
      return this;
    },
    remove() {
      this.parentNode.removeChild(this);
      return this;
    },
    update(content) {
      this.innerHTML = Object.toHTML(content);
      return this;
    },
    insert(content) {
      this.insertAdjacentHTML('beforeend', content);
      return this;
    },
    select(selector) {
      return window.$A(this.querySelectorAll(selector));
    },
    up() {
      return this.parentNode;
    },
    next() {
      return this.nextElementSibling;
    },
    scrollTo() {
      window.scrollTo(0, this.offsetTop);
      return this;
    },
    clone(deep) {
      return this.cloneNode(deep);
    },
    getWidth() {
      return this.offsetWidth;
    },
  });
  const NativeElement = window.Element;
  window.Element = function (tagName, attributes) {
    return extend(document.createElement(tagName), attributes || {});
  };
  extend(window.Element, NativeElement);
  window.Element.prototype = NativeElement.prototype;
  window.$ = (id) => document.getElementById(id);
  window.$$ = (selector) => window.$A(document.querySelectorAll(selector));
  window.$('zoek').update('').show();
})();
