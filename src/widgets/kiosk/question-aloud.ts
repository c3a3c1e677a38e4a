/** “Bent u er nog?”, aloud. Comes when somebody has the screen read. */
import type { LitElement } from 'lit';
import { dutchVoice } from '../shared/dutch-voice.model.ts';

/** What is said of the question, in this order. */
const SAID = ['title', 'body', 'said'];

/** Says the question of a screen when `isAsked`, and is silent once it is answered. It reads Dutch, as all that reads aloud. */
export function questionAloud(host: LitElement, isAsked: () => boolean): void {
  let one: SpeechSynthesisUtterance | undefined;
  const begin = (): void => {
    const voice = dutchVoice(speechSynthesis.getVoices());
    if (!voice || !host.renderRoot.querySelector('.screen[lang="nl"]')) return;
    const text = SAID.map((id) => host.renderRoot.querySelector(`#still-there-${id}`)?.textContent).join(' ');
    one = new SpeechSynthesisUtterance(text);
    one.voice = voice;
    one.lang = voice.lang.replace('_', '-');
    speechSynthesis.cancel();
    speechSynthesis.speak(one);
  };
  let wasAsked = false;
  host.addController({
    hostUpdated() {
      const isNow = isAsked();
      if (isNow === wasAsked) return;
      wasAsked = isNow;
      if (isNow) begin();
      else if (one) {
        one = undefined;
        speechSynthesis.cancel();
      }
    },
  });
}
