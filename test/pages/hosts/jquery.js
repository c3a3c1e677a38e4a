/**
 * Two copies of jQuery 1.x that take `$` from each other with `noConflict`, and what a page does with them: it wraps what
 * stands around a widget, takes that out and puts it back, and hides and shows it.
 */
(function () {
  const make = (version) => {
    const previous = { $: window.$, jQuery: window.jQuery };
    function jQuery(what) {
      if (typeof what === 'function')
        return void document.addEventListener('DOMContentLoaded', () => what(jQuery));
      const found = typeof what === 'string' ? document.querySelectorAll(what) : [what];
      const self = Object.create(jQuery.fn);
      self.length = 0;
      for (const one of found) self[self.length++] = one;
      return self;
    }
    jQuery.fn = jQuery.prototype = {
      jquery: version,
      each(work) {
        for (let at = 0; at < this.length; at++) work.call(this[at], at, this[at]);
        return this;
      },
      wrap(html) {
        return this.each(function () {
          const box = document.createElement('div');
          box.innerHTML = html;
          this.parentNode.insertBefore(box.firstChild, this);
          this.previousSibling.appendChild(this);
        });
      },
      detach() {
        return this.each(function () {
          this.parentNode.removeChild(this);
        });
      },
      appendTo(target) {
        return this.each(function () {
          document.querySelector(target).appendChild(this);
        });
      },
      hide() {
        return this.each(function () {
          this.style.display = 'none';
        });
      },
      show() {
        return this.each(function () {
          this.style.display = '';
        });
      },
    };
    jQuery.noConflict = (deep) => {
      window.$ = previous.$;
      if (deep) window.jQuery = previous.jQuery;
      return jQuery;
    };
    window.$ = window.jQuery = jQuery;
  };
  make('1.4.2');
  make('1.12.4');
  window.newer = window.jQuery.noConflict(true);
  window.$(($) => {
    $('.widgets').wrap('<div class="wrap"></div>').detach().appendTo('.wrap');
    window.newer('.widgets').hide().show();
    document.documentElement.dataset.done = '';
  });
})();
