/** A loader of modules as RequireJS is: `define.amd`, which every script in a universal wrapper looks for. */
(function () {
  const modules = {};
  window.define = function (name, needs, factory) {
    if (typeof name !== 'string') throw new Error('Mismatched anonymous define() module');
    modules[name] = factory(...(needs || []).map((need) => modules[need]));
  };
  window.define.amd = {};
  window.require = window.requirejs = (needs, work) => work(...needs.map((need) => modules[need]));
  window.define('site', [], () => ({ ready: true }));
})();
