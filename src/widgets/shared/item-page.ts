/** The page of one item, inside the widget. Comes when a visitor opens one. */
import { html, type TemplateResult } from 'lit';
import { addStyles } from '../../design/element.ts';
import { factListStyles } from '../../design/fact-list.ts';
import { linkStyles } from '../../design/link.ts';
import type { Found } from '../../engine/engine.ts';
import { safeUrl } from '../../feed/clean.ts';
import { withDetail } from '../../text/detail-phrases.nl.ts';
import { loadKeepMessages, type KeepMessages } from '../../text/keep-messages.ts';
import { AlikeItems } from './alike-items.ts';
import { calendarDevice } from './calendar-device.model.ts';
import type { EasyReading } from './easy-reading.ts';
import type { DetailView } from './item-detail.model.ts';
import { itemDetail } from './item-detail.ts';
import { itemMail } from './item-mail.ts';
import { SamenCalendarAddEvent, SamenItemShareEvent, SamenReportEvent } from './keep-events.ts';
import { keepRow } from './keep-row.ts';
import type { BelongingItems } from './belonging-items.ts';
import { keepInSight } from './in-sight.ts';
import { detailStyles } from './item-detail.styles.ts';
import { OpenOnPaper } from './open-on-paper.ts';
import type { PageKind } from './list-kind.ts';
import type { OpenedItemOptions } from './opened-item.ts';
import type { PartReading } from './reading.model.ts';
import { isPassedOn, mailHref, shareData, type ShareItem } from './share.model.ts';
import { sharedAddress } from './shared-address.ts';
import type { TakeAlong } from './take-along.ts';

const styles = [factListStyles, linkStyles, detailStyles];

type LoadJsonLd = NonNullable<PageKind['loadJsonLd']>;

/** What is open under the buttons of this item, and what was said of it. */
interface Kept {
  panel: 'calendar' | 'share' | '';
  said: string;
  qr?: TemplateResult | undefined;
}
const noCode = (): undefined => undefined;
const nothingKept: Kept = { panel: '', said: '' };

/** Gives a file to the visitor, by the browser's own way of downloading. */
const download = (name: string, text: string, type: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // After the browser has begun: some begin a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

export class ItemPage {
  readonly #o: OpenedItemOptions;
  readonly #kind: PageKind;
  readonly #alike: AlikeItems;
  readonly #belonging: BelongingItems | undefined;
  #id = '';
  #kept = nothingKept;
  #words?: KeepMessages;
  /** On a public screen; a lost chunk costs the codes: the addresses are there in words. */
  #takeAlong?: TakeAlong | undefined;
  #wordsLang = '';
  #reading?: PartReading;

  constructor(options: OpenedItemOptions, kind: PageKind) {
    this.#o = options;
    this.#kind = kind;
    this.#alike = new AlikeItems(options, kind);
    new OpenOnPaper(options.element);
    options.element.addEventListener('samen-step-back', this.#onStepBack);
    const { belonging } = kind;
    this.#belonging = belonging && new belonging.machine(options, belonging.of);
    // A lost chunk costs what search engines see.
    const { loadJsonLd } = kind;
    if (loadJsonLd && !options.element.hasAttribute('without-json-ld'))
      void this.#tellEngines(loadJsonLd).catch(() => undefined);
  }

  /** What search engines see: its parts come after the page itself. */
  async #tellEngines(loadJsonLd: LoadJsonLd): Promise<void> {
    const [jsonLd, { tellEngines }] = await Promise.all([loadJsonLd(), import('./item-json-ld.ts')]);
    tellEngines(this.#o, jsonLd, () => this.#reading);
  }

  render(found: Found, opened: PartReading): TemplateResult {
    const { element, parts, close } = this.#o;
    const reading = { ...opened, phrases: withDetail(opened.phrases) };
    const { messages } = reading;
    this.#reading = reading;
    if (found.item.id !== this.#id) {
      this.#id = found.item.id;
      this.#kept = nothingKept;
    }
    if (this.#wordsLang !== messages.lang) void this.#loadWords(messages.lang);
    const view = this.#kind.view(found, reading, this.#belonging?.of(found, reading.now));
    const own = parts.words(messages);
    const keep = this.#words;
    return itemDetail({
      view,
      own,
      messages,
      headingLevel: element.headingLevel,
      onBack: close,
      directions: this.#directions(view.address),
      code: this.#o.isKiosk() ? (this.#takeAlong?.code ?? noCode) : undefined,
      belonging: this.#belonging?.render(view.lists, messages),
      keep: keep ? this.#keepRow(found, view.title, keep) : html`<div class="place button"></div>`,
      // A model knows no more of it.
      aids: (reading.easy as EasyReading | undefined)?.aids(this.#o, found.item, view, reading, itemMail),
      report: this.#report(found, view),
      alike: this.#alike.render(found, reading),
    });
  }

  #onStepBack = (event: Event): void => {
    if (!this.#o.list.state.item) return;
    event.preventDefault();
    this.#o.close();
  };

  /** The link that the editor has chosen, with the address in it. */
  #directions(address: string | undefined): string | undefined {
    const pattern = this.#o.element.getAttribute('directions-href');
    if (!address || !pattern) return undefined;
    return safeUrl(pattern.replace('{address}', encodeURIComponent(address))) ?? undefined;
  }

  /** As it is passed on. */
  #address({ item }: Found): string | undefined {
    const plain = this.#reading !== undefined && isPassedOn(this.#o.element.plain, this.#reading);
    return sharedAddress(this.#o, item.id, plain);
  }

  #keepRow(found: Found, title: string, words: KeepMessages): unknown {
    const { element } = this.#o;
    const href = this.#address(found);
    const { panel, said, qr } = this.#kept;
    const may = (what: string): boolean => !element.hasAttribute(`without-${what}`);
    const item: ShareItem | undefined = href !== undefined && may('share') ? { title, href } : undefined;
    const onShare = (): void => item && this.#toggleShare(found, item);
    const onPrint = (): void => void this.#print(found, title, words);
    // On a screen that is everybody's there is no calendar, no mail and no device to pass on with.
    if (this.#o.isKiosk()) return this.#takeAlong?.row(item, panel === 'share', onShare, onPrint);
    const hasCalendar = this.#kind.loadCalendar && may('calendar');
    return keepRow({
      words,
      headingLevel: element.headingLevel + 1,
      panel,
      said,
      device: calendarDevice(navigator.userAgent, navigator.maxTouchPoints),
      onDate: hasCalendar && found.dates.length > 0 && (() => void this.#save(found, true)),
      onSeries: hasCalendar && found.dates.length > 1 && (() => void this.#save(found, false)),
      onShare: item && onShare,
      onPrint: may('print') && onPrint,
      share: item && {
        href: item.href,
        qr,
        onQr: () => void this.#toggleQr(item, words),
        mail: mailHref(item, words.share.mailIntro),
        onCopy: navigator.clipboard && (() => void this.#copy(item, words)),
        // A visitor who closes the menu of the device has changed their mind: nothing is wrong.
        onNative:
          'share' in navigator && (() => void navigator.share(shareData(item)).catch(() => undefined)),
      },
    });
  }

  #set(change: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...change };
    this.#o.element.requestUpdate();
  }

  async #loadWords(lang: string): Promise<void> {
    this.#wordsLang = lang;
    const words = await loadKeepMessages(lang);
    if (this.#o.isKiosk())
      this.#takeAlong = (await import('./take-along.ts').catch(() => undefined))?.takeAlong(
        this.#o.element,
        words,
        lang,
      );
    if (lang !== this.#wordsLang) return;
    this.#words = words;
    this.#o.element.requestUpdate();
  }

  async #save(found: Found, oneDate: boolean): Promise<void> {
    const { element, feed } = this.#o;
    const { status } = feed;
    const keep = this.#words;
    const [first] = found.dates;
    const date = oneDate ? first : undefined;
    if (!keep || !this.#reading || status.phase !== 'ready' || !this.#kind.loadCalendar) return;
    if (!element.dispatchEvent(new SamenCalendarAddEvent(found.item, date))) return;
    const href = this.#address(found);
    try {
      const calendar = await this.#kind.loadCalendar();
      const file = await calendar(found, this.#reading, {
        keep,
        feedId: String(status.feed.meta.id ?? element.src),
        feedZone: status.feed.timeZone,
        stamp: element.clock(),
        ...(href !== undefined && { href }),
        ...(date && { date }),
      });
      if (!file) throw new Error('no dates');
      download(file.name, file.text, 'text/calendar;charset=utf-8');
      this.#set({ panel: 'calendar', said: keep.calendar.saved(file.name) });
    } catch {
      this.#set({ panel: '', said: keep.calendar.lost });
    }
  }

  #toggleShare(found: Found, { href }: ShareItem): void {
    if (this.#kept.panel === 'share') this.#set(nothingKept);
    else if (this.#o.element.dispatchEvent(new SamenItemShareEvent(found.item, href)))
      this.#set({ panel: 'share', said: '' });
  }

  async #copy({ href }: ShareItem, { share }: KeepMessages): Promise<void> {
    const said = await navigator.clipboard.writeText(href).then(
      () => share.copied,
      () => share.copyFailed,
    );
    this.#set({ said });
  }

  async #toggleQr({ href, title }: ShareItem, { share }: KeepMessages): Promise<void> {
    if (this.#kept.qr) return this.#set({ qr: undefined, said: '' });
    const { element } = this.#o;
    const code = await import('../../design/qr-code.ts').then(
      ({ qrCode, qrCodeStyles }) => {
        addStyles(element, [qrCodeStyles]);
        return qrCode({ text: href, label: share.qrLabel(title) });
      },
      () => undefined,
    );
    this.#set(code ? { qr: code, said: '' } : { said: share.qrFailed });
    await element.updateComplete;
    // The words under it: with them and the button above, it is in sight whole.
    const help = element.renderRoot.querySelector('.qr + p');
    if (help) keepInSight(help);
  }

  async #print(found: Found, title: string, words: KeepMessages): Promise<void> {
    const reading = this.#reading;
    if (!reading) return;
    const sheet = await import('./print-items.ts').catch(() => undefined);
    // A lost chunk costs the sheet: what is on the screen can still be printed.
    if (!sheet) return print();
    const href = this.#address(found);
    const paper = await this.#kind.loadPaper();
    await sheet.printItems({
      found: [found],
      paper: (one, said, whole) => paper(one, said, whole, this.#belonging?.of(one, said.now)),
      reading,
      words,
      title,
      ...(href !== undefined && { href }),
    });
  }

  #report(found: Found, view: DetailView): TemplateResult | undefined {
    const words = this.#words;
    const mail =
      words && itemMail(this.#o, found.item, view, words.report.subject(view.title), words.report.body);
    if (!mail) return undefined;
    const onClick = (event: Event): void => {
      if (!this.#o.element.dispatchEvent(new SamenReportEvent(found.item))) event.preventDefault();
    };
    return html`<a class="no-print" href=${mail} @click=${onClick}>${words.report.label}</a>`;
  }
}

/** What the page of every kind of item has in common. */
export const itemMachine = { ItemPage, styles };
