import { css, html, nothing, type TemplateResult } from 'lit';
import { icon } from './icon.ts';
import { linkIcon } from './control-icons.ts';

/** Where it leads, and in which words. */
export interface LinkOptions {
  /** A safe address: what a feed says goes through `safeUrl` first. */
  href: string;
  label: string;
  /** The address of the page that shows the link; another host than its host is an outside link. Default the page. */
  base?: string;
  /** Language of the label when it is not the page's. */
  lang?: string;
}

const hostOf = (href: string, base: string): string | undefined => {
  try {
    const { protocol, host } = new URL(href, base);
    return /^https?:$/.test(protocol) ? host : undefined;
  } catch {
    return undefined;
  }
};

/** The host of an outside link as a visitor knows it ("zwolle.nl"), or undefined where it stays on this site. */
export const outsideHost = (href: string, base: string): string | undefined => {
  const host = hostOf(href, base);
  return host && host !== hostOf(base, base) ? host.replace(/^www\./, '') : undefined;
};

/**
 * A link in running text. An outside link shows where it goes, tells that site nothing about this page
 * (`noopener noreferrer`), and stays in the same tab: the visitor decides.
 *
 * Use it for going somewhere; for doing something use `button`.
 */
export const link = (o: LinkOptions): TemplateResult => {
  const host = outsideHost(o.href, o.base ?? document.baseURI);
  return html`<a
    class="link"
    href=${o.href}
    rel=${host ? 'noopener noreferrer' : nothing}
    lang=${o.lang ?? nothing}
    >${o.label}${host ? html` <span class="host" lang="">(<bdi>${host}</bdi>)</span>${icon(linkIcon)}` : nothing}</a
  >`;
};

/** Links with their host. */
export const linkStyles = css`
  .link {
    overflow-wrap: anywhere;
  }
  .link > .icon {
    display: inline-block;
    inline-size: 1em;
    margin-inline-start: 0.25em;
    block-size: 1em;
    vertical-align: -0.125em;
  }
  .link > .host {
    font-size: var(--_font-size-s);
  }
  [data-plain] .link > .host {
    font-size: 1em;
  }
`;
