/** Loaded first by every test page: keeps what its policy refused, and what it warned or threw. */
window.__watched = { violations: [], said: [] };
document.addEventListener('securitypolicyviolation', (event) => {
  window.__watched.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`.trim());
});
// Capturing, because the error of a script or picture that does not load does not bubble.
window.addEventListener(
  'error',
  (event) => window.__watched.said.push(event.message ?? `not loaded: ${event.target.src}`),
  true,
);
window.addEventListener('unhandledrejection', (event) => window.__watched.said.push(String(event.reason)));
const warn = console.warn;
console.warn = (...sentences) => {
  window.__watched.said.push(sentences.join(' '));
  warn.apply(console, sentences);
};
