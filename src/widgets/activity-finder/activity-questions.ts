/** The activity finder's questions with pictures: another way to the same choices. Comes when somebody asks for them. */
import type { FeedInfo } from '../../engine/engine.ts';
import type { QuestionParts } from '../shared/list-kind.ts';
import { PictureController } from '../shared/picture-controller.ts';
import { WHEN } from '../shared/picture-questions.model.ts';

/** The pictogram that the feed names for a category. */
const categoryTheme = (value: string, { meta }: FeedInfo): string | undefined =>
  meta.conceptSchemes?.find(({ id }) => id === 'category')?.concepts.find(({ id }) => id === value)?.icon;

/** In the order in which they are asked. */
export const questions: QuestionParts = {
  machine: PictureController,
  table: [
    { about: 'category', title: ({ category }) => category, theme: categoryTheme },
    { about: WHEN, title: ({ when }) => when },
    { about: 'district', title: ({ district }) => district, ofPlaces: true },
  ],
};
