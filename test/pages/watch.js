/** Loaded first by every test page: keeps what its policy refused, and what it warned or threw. */
window.__watched = { violations: [], said: [] };
document.addEventListener('securitypolicyviolation', (event) => {
  window.__watched.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`.trim());
});
window.addEventListener('error', (event) => window.__watched.said.push(String(event.message)));
window.addEventListener('unhandledrejection', (event) => window.__watched.said.push(String(event.reason)));
const warn = console.warn;
console.warn = (...sentences) => {
  window.__watched.said.push(sentences.join(' '));
  warn.apply(console, sentences);
};
