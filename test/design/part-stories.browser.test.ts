import { expect } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import * as busy from '../../stories/design/busy.stories.ts';
import * as button from '../../stories/design/button.stories.ts';
import * as card from '../../stories/design/card.stories.ts';
import * as choiceField from '../../stories/design/choice-field.stories.ts';
import * as choice from '../../stories/design/choice.stories.ts';
import * as dialog from '../../stories/design/dialog.stories.ts';
import * as disclosure from '../../stories/design/disclosure.stories.ts';
import * as errorSummary from '../../stories/design/error-summary.stories.ts';
import * as field from '../../stories/design/field.stories.ts';
import * as formControls from '../../stories/design/form-controls.stories.ts';
import * as icon from '../../stories/design/icon.stories.ts';
import * as layout from '../../stories/design/layout.stories.ts';
import * as link from '../../stories/design/link.stories.ts';
import * as needIcons from '../../stories/design/need-icons.stories.ts';
import * as notice from '../../stories/design/notice.stories.ts';
import * as popover from '../../stories/design/popover.stories.ts';
import * as print from '../../stories/design/print.stories.ts';
import * as printSheet from '../../stories/design/print-sheet.stories.ts';
import * as progress from '../../stories/design/progress.stories.ts';
import * as qrCode from '../../stories/design/qr-code.stories.ts';
import * as showMore from '../../stories/design/show-more.stories.ts';
import * as tag from '../../stories/design/tag.stories.ts';
import * as textArea from '../../stories/design/text-area.stories.ts';
import * as tileButton from '../../stories/design/tile-button.stories.ts';
import * as unseen from '../../stories/design/unseen.stories.ts';
import * as weekGrid from '../../stories/design/week-grid.stories.ts';
import * as askFirst from '../../stories/patterns/ask-first.stories.ts';
import * as form from '../../stories/patterns/form.stories.ts';
import { expectColorsToBeFine, expectNothingToObject } from './audit.ts';

interface Story {
  args?: object;
  render?: unknown;
}
type Book = Record<string, Story> & { default: Story };
const books: Record<string, object> = {
  askFirst, busy, button, card, choice, choiceField, dialog, disclosure, errorSummary, field, form, formControls, icon, layout, link, needIcons, notice, popover, print, printSheet, progress, qrCode, showMore, tag, textArea, tileButton, unseen, weekGrid,
}; // prettier-ignore

describe('every story of the parts', () => {
  let place: HTMLElement;
  beforeEach(() => {
    place = document.createElement('main');
    document.body.append(place);
  });
  afterEach(() => {
    place.remove();
    document.documentElement.style.colorScheme = '';
  });

  /** As the book does: what a story does not say itself, its file says. */
  const put = (meta: Story, story: Story): void => {
    const draw = (story.render ?? meta.render) as (args: object) => HTMLElement | TemplateResult;
    const made = draw({ ...meta.args, ...story.args });
    if (made instanceof HTMLElement) place.append(made);
    else render(made, place);
  };

  for (const [book, stories] of Object.entries(books)) {
    const { default: meta, ...rest } = stories as Book;
    for (const [key, story] of Object.entries(rest)) {
      for (const scheme of ['light', 'dark']) {
        it(`has nothing that axe objects to: ${book}, ${key}, ${scheme}`, async () => {
          document.documentElement.style.colorScheme = scheme;
          document.documentElement.style.background = 'Canvas';
          put(meta, story);
          await new Promise((resolve) => setTimeout(resolve, 60));
          await (scheme === 'light' ? expectNothingToObject : expectColorsToBeFine)(place);
        });
      }
      it(`fits 320 px without sideways scrolling: ${book}, ${key}`, async () => {
        place.style.cssText = 'inline-size: 320px';
        put(meta, story);
        await new Promise((resolve) => setTimeout(resolve, 20));
        const roots = [...place.querySelectorAll('*')].flatMap((element) =>
          element.shadowRoot ? [element.shadowRoot.querySelector<HTMLElement>('.root')!] : [],
        );
        expect(roots).not.to.be.empty;
        for (const root of roots) expect(root.scrollWidth).to.be.at.most(root.clientWidth);
      });
    }
  }
});
