/** What the questions with pictures say in Dutch: it comes with them. The type of this list is `PictureMessages`. */
export const pictureMessagesNl = {
  progress: (question: number, questions: number) => `Vraag ${question} van ${questions}`,
  category: 'Wat wilt u doen?',
  /** Of a question that is about no activity. */
  topic: 'Waar gaat het over?',
  when: 'Wanneer kunt u?',
  district: 'Waar?',
  /** A button; `results` is "23 activiteiten". */
  show: (results: string) => `Toon ${results}`,
  /** In a tile that gives no results. */
  none: 'nu niets',
  /** In the tile that was chosen before. */
  chosen: 'uw keuze',
  previous: 'Ga terug',
};
