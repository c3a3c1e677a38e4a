/** The activity finder's questions with pictures: another way to the same choices. Comes when somebody asks for them. */
import { conceptIcon } from '../shared/facet-options.model.ts';
import type { QuestionParts } from '../shared/list-kind.ts';
import { PictureController } from '../shared/picture-controller.ts';
import { WHEN } from '../shared/picture-questions.model.ts';

/** In the order in which they are asked. */
export const questions: QuestionParts = {
  machine: PictureController,
  table: [
    { about: 'category', title: ({ category }) => category, theme: conceptIcon('category') },
    { about: WHEN, title: ({ when }) => when },
    { about: 'district', title: ({ district }) => district, ofPlaces: true },
  ],
};
