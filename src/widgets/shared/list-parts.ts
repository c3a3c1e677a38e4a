/** What no list needs for its first items: all that one chooses with, and the detail. The same for every kind of list. */
import type { TemplateResult } from 'lit';
import { buttonStyles } from '../../design/button.ts';
import { choiceStyles } from '../../design/choice.ts';
import { chipStyles } from '../../design/chip.ts';
import { disclosureStyles } from '../../design/disclosure.ts';
import { fieldStyles } from '../../design/field.ts';
import { noticeStyles } from '../../design/notice.ts';
import { printStyles } from '../../design/print.ts';
import type { EngineAnswer } from '../../engine/engine.ts';
import type { AllMessages } from '../../text/messages.ts';
import { withPartMessages } from '../../text/part-messages.ts';
import { ListActions } from './list-actions.ts';
import { feedNotice, listControls, type Controls, type Shown } from './list-controls.ts';
import type { ListSource } from './list-kind.ts';
import { isEmpty, isFine, type ListView } from './list-view.model.ts';
import { listControlsStyles } from './list-controls.styles.ts';
import { OpenedItem } from './opened-item.ts';
import type { Reading } from './reading.model.ts';

/** What a list does and shows when its late part is there. */
export interface LateList {
  actions: ListActions;
  opened: OpenedItem;
  /** Undefined while nothing can be chosen yet. */
  controls: (shown: Shown) => Controls | undefined;
  /** Undefined when the list is in another order than that of distance. */
  nearView: (answer: EngineAnswer, reading: Reading) => ListView | undefined;
  /** What a visitor hears of what was chosen. */
  said: (answer: EngineAnswer, messages: AllMessages) => string | undefined;
  feedNotice: (sentence: string, messages: AllMessages) => TemplateResult;
}

/** When there is something to mend, the rest for it comes. */
const seeWhatIsWrong = (source: ListSource): void => {
  const { element, feed, list } = source;
  let opening: Promise<void> | undefined;
  const open = async (): Promise<void> => {
    const { mendWhatIsWrong } = await import('./feed-trouble.ts');
    await mendWhatIsWrong(source);
    element.requestUpdate();
  };
  element.addController({
    hostUpdated(): void {
      const { answer, state } = list;
      if (!isFine(feed.status) || (answer && isEmpty(answer, state)))
        opening ??= open().catch(() => undefined);
    },
  });
};

const start = (source: ListSource): LateList => {
  const actions = new ListActions(source);
  seeWhatIsWrong(source);
  const { close, open } = actions;
  /** Once there, controls stay: an answer without counts may come in between. */
  let isThere = false;
  return {
    actions,
    opened: new OpenedItem({ ...source, close, open }),
    controls: (shown) => {
      // Who has only the head may type meanwhile; a whole feed is searchable sooner than one could.
      isThere ||= Boolean(shown.answer.counts ?? shown.answer.isHead);
      return isThere ? listControls(source, actions, shown) : undefined;
    },
    nearView: (answer, reading) => actions.place.near?.view(answer, source.kind, reading),
    said: ({ counts, total }, messages) => {
      // The number of the answer before is not what was asked for.
      if (actions.isAhead) return counts ? undefined : messages.controls.fetching;
      return actions.touched ? source.kind.words(messages).resultCount(total) : undefined;
    },
    feedNotice: (sentence, messages) => feedNotice(source, sentence, messages),
  };
};

/** Its styles and words, and its start. */
export const listMachine = {
  styles: [
    buttonStyles,
    choiceStyles,
    fieldStyles,
    noticeStyles,
    chipStyles,
    disclosureStyles,
    printStyles,
    listControlsStyles,
  ],
  withPartMessages,
  start,
};
