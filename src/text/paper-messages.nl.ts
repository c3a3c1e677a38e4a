/** What a sheet of paper says in Dutch besides the items on it: it comes when a visitor prints. */
export const paperMessagesNl = {
  printedOn: (date: string) => `Afgedrukt op ${date}.`,
  checkFirst: 'Er kan iets veranderen. Kijk voor u gaat op internet, of bel.',
  /** When a long selection is cut short. */
  more: (n: number) => `Er ${n === 1 ? 'is' : 'zijn'} nog ${n} op internet.`,
};
