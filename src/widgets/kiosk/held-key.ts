/** Sorts out the events of a key that is held: a book on the keyboard is nobody. */
export class HeldKey {
  #isHeld = false;

  /** Does the event come from somebody? What a key writes and presses over and over is as little a sign as the key. */
  isSign(event: Event): boolean {
    if (event instanceof KeyboardEvent) this.#isHeld = event.repeat;
    else if (event instanceof PointerEvent && event.type === 'pointerdown') this.#isHeld = false;
    return !this.#isHeld;
  }
}
