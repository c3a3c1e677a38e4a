/** The questions with pictures of the directory: another way to the same choices. */
import { conceptIcon } from '../shared/facet-options.model.ts';
import type { QuestionParts } from '../shared/list-kind.ts';
import { PictureController } from '../shared/picture-controller.ts';

/** In the order in which they are asked. */
export const questions: QuestionParts = {
  machine: PictureController,
  table: [
    { about: 'category', title: ({ topic }) => topic, theme: conceptIcon('category') },
    { about: 'district', title: ({ district }) => district, ofPlaces: true },
  ],
};
