/** The questions with pictures of the list of help: another way to the same choices. */
import { conceptIcon } from '../shared/facet-options.model.ts';
import type { QuestionParts } from '../shared/list-kind.ts';
import { PictureController } from '../shared/picture-controller.ts';

/** In the order in which they are asked. */
export const questions: QuestionParts = {
  machine: PictureController,
  table: [
    { about: 'help-type', title: ({ topic }) => topic, theme: conceptIcon('helpType') },
    { about: 'time', title: ({ when }) => when },
    { about: 'district', title: ({ district }) => district, ofPlaces: true },
  ],
};
