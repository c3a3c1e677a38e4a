/** Whom to turn to about an item, and every way to do it. */
import { html, nothing, type TemplateResult } from 'lit';
import { linkIcon, mailIcon } from '../../design/control-icons.ts';
import { icon, type Icon } from '../../design/icon.ts';
import { phoneIcon } from '../../design/icons.ts';
import type { Wording } from '../../feed/wording.ts';
import type { AllMessages } from '../../text/messages.ts';
import { inWords } from './editor-link.ts';
import type { ContactView } from './item-detail.model.ts';

/** How a text of the feed is drawn. */
export type Prose = (text: string, lang: string) => unknown;
export const asIs: Prose = (text) => text;

/** A text of the feed, in the language it was written in. */
export const written = ({ text, lang }: Wording, prose = asIs): TemplateResult =>
  html`<p lang=${lang} dir="auto">${prose(text, lang)}</p>`;

/** What takes the address `href` along on a telephone; `name` is what it is the address of. */
export type CodeOf = (href: string, name: string) => unknown;

/** A long address goes on in the next line after its signs; nothing is added to what is copied. */
const breakable = (address: string): unknown =>
  address.split(/(?<=[@./])/).map((part, at) => (at ? html`<wbr />${part}` : part));

/** A way out of the page, by press; `written` is what one reads of it where nobody may leave the page. */
interface WayOut {
  href: string;
  label: string;
  written: string;
  icon: Icon;
  isMain?: unknown;
}

const wayOut = (
  { href, label, written, icon: drawing, isMain }: WayOut,
  code: CodeOf | undefined,
): TemplateResult =>
  code
    ? html`<div class="stack"><strong>${breakable(written)}</strong>${code(href, written)}</div>`
    : html`<a class="button" data-kind=${isMain ? 'primary' : nothing} href=${href} rel="noopener noreferrer"
        >${icon(drawing)}<span>${breakable(label)}</span></a
      >`;

/** On a public screen (`code`) nothing leads out of the page: each way is words, and a code to take along. */
export const contact = (
  { name, telephone, email, url, hours, note }: ContactView,
  { detail }: AllMessages,
  code: CodeOf | undefined,
  prose?: Prose,
): TemplateResult => {
  const ways: (WayOut | '' | undefined)[] = [
    telephone && { ...telephone, written: telephone.label, icon: phoneIcon, isMain: true },
    email && { href: `mailto:${email}`, label: detail.mail, written: email, icon: mailIcon },
    url && {
      href: url.href,
      label: `${url.label ?? detail.website} (${url.host})`,
      written: `${url.label ?? detail.website}: ${inWords(url.href)}`,
      icon: linkIcon,
      isMain: url.label,
    },
  ];
  return html`<div class="stack">
    ${name ? written(name) : nothing}
    <div class="row">${ways.map((way) => way && wayOut(way, code))}</div>
    ${email && !code ? html`<p>${breakable(email)}</p>` : nothing} ${hours ? written(hours, prose) : nothing}
    ${note ? written(note, prose) : nothing}
  </div>`;
};
