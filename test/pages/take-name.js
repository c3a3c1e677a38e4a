/** Another library with an element of the same name. */
customElements.define(
  'samen-activity-finder',
  class extends HTMLElement {
    connectedCallback() {
      this.dataset.owner = 'other';
    }
  },
);
