/** The words of reading aloud, before it does. Only in Dutch: it reads Dutch, where the widget itself speaks it. */
export const aloudWords = {
  start: 'Lees voor',
  /** When no voice of the device itself speaks Dutch. */
  online: 'Deze stem leest via internet. De tekst gaat naar de maker van uw browser.',
  failed: 'Voorlezen lukt nu niet. Probeer het later nog eens.',
};
