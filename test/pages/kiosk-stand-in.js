/** Stands in for a public screen: the finder, whether somebody is there, and how often the feed was asked for. */
import './activity-finder.js';

class StandIn extends HTMLElement {
  isIdle = true;
  refreshed = 0;
  connectedCallback() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    if (this.hasAttribute('empty')) return;
    const finder = document.createElement('samen-activity-finder');
    finder.setAttribute('kiosk', '');
    finder.setAttribute('url-state', 'none');
    finder.setAttribute('src', this.getAttribute('src'));
    const open = document.createElement('div');
    open.className = 'open';
    open.append(finder);
    root.replaceChildren(open);
  }
  /** An exception, and a promise that nobody waits for, with this word in them. */
  fail(word) {
    setTimeout(() => {
      throw new TypeError(word);
    });
    void Promise.reject(Object.assign(new Error(word), { name: word }));
  }
  refresh() {
    this.refreshed += 1;
  }
}
customElements.define('samen-kiosk', StandIn);
