/** The words of the buttons that come when the screen is read aloud. */
export const readerWords = {
  pause: 'Pauzeer',
  goOn: 'Lees verder',
  stop: 'Stop',
};
