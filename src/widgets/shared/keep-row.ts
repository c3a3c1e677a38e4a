import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../design/button.ts';
import { copyIcon, mailIcon, printIcon } from '../../design/control-icons.ts';
import { disclosure } from '../../design/disclosure.ts';
import { heading } from '../../design/card.ts';
import { icon } from '../../design/icon.ts';
import { calendarAddIcon, qrIcon, shareIcon } from '../../design/keep-icons.ts';
import type { KeepMessages } from '../../text/keep-messages.ts';
import type { CalendarDevice } from './calendar-device.model.ts';

/** What is absent is not offered. */
type Act = (() => void) | false | undefined;

/** What a visitor can do with an item besides reading it. */
export interface KeepRowOptions {
  words: KeepMessages;
  headingLevel: number;
  onDate: Act;
  onSeries: Act;
  onShare: Act;
  onPrint: Act;
  /** What is open under the buttons. */
  panel: 'calendar' | 'share' | '';
  /** What was done, for everybody to see and hear. */
  said: string;
  /** For which device the way into a calendar comes first. */
  device: CalendarDevice;
  share: ShareWays | undefined;
}

/** The ways to pass an item on. */
interface ShareWays {
  href: string;
  mail: string;
  onNative: Act;
  onCopy: Act;
  onQr: () => void;
  /** The code, once it is asked for. */
  qr: TemplateResult | undefined;
}

const steps = (list: readonly string[]): TemplateResult =>
  html`<ol class="steps">
    ${list.map((step) => html`<li>${step}</li>`)}
  </ol>`;

/** How a calendar file is opened: this device first, the others on demand. */
const howTo = ({ words, device, headingLevel }: KeepRowOptions): TemplateResult => {
  const { calendar, devices } = words;
  const others = Object.entries(devices).filter(([key]) => key !== device);
  return html`<div class="stack">
    ${heading(headingLevel, html`${calendar.howTo}: ${devices[device].name}`, 'section')}
    ${steps(devices[device].steps)}
    ${disclosure({
      summary: calendar.otherDevice,
      content: html`${others.map(
        ([, other]) =>
          html`<p><b>${other.name}</b></p>
            ${steps(other.steps)}`,
      )}`,
    })}
  </div>`;
};

const sharePanel = (
  { words: { share: words }, headingLevel }: KeepRowOptions,
  share: ShareWays,
): TemplateResult =>
  html`<div class="stack" id="share">
    ${heading(headingLevel, words.heading, 'section')}
    <div class="row">
      ${share.onNative ? button({ label: words.native, icon: shareIcon, onClick: share.onNative }) : nothing}
      ${share.onCopy ? button({ label: words.copy, icon: copyIcon, onClick: share.onCopy }) : nothing}
      <a class="button" href=${share.mail}>${icon(mailIcon)}<span>${words.mail}</span></a>
      ${button({
        label: share.qr ? words.hideQr : words.showQr,
        icon: qrIcon,
        expanded: share.qr !== undefined,
        onClick: share.onQr,
      })}
    </div>
    ${
      share.qr
        ? html`${share.qr}
            <p>${words.qrHelp}</p>`
        : nothing
    }
    <p class="address">${share.href}</p>
  </div>`;

/** Calendar, pass on, print: buttons with words, and under them what a press opens. */
export const keepRow = (o: KeepRowOptions): TemplateResult => {
  const { calendar, share, print } = o.words;
  return html`<section class="stack keep no-print" data-gap="m">
    <div class="row">
      ${o.onDate ? button({ label: calendar.addDate, icon: calendarAddIcon, onClick: o.onDate }) : nothing}
      ${o.onSeries ? button({ label: calendar.addSeries, icon: calendarAddIcon, onClick: o.onSeries }) : nothing}
      ${
        o.onShare
          ? button({
              label: share.open,
              icon: shareIcon,
              expanded: o.panel === 'share',
              onClick: o.onShare,
            })
          : nothing
      }
      ${o.onPrint ? button({ label: print.item, icon: printIcon, onClick: o.onPrint }) : nothing}
    </div>
    <p role="status" class=${o.said ? nothing : 'unseen'}>${o.said}</p>
    ${o.panel === 'calendar' ? howTo(o) : nothing}
    ${o.panel === 'share' && o.share ? sharePanel(o, o.share) : nothing}
  </section>`;
};
