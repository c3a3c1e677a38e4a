/** The frame of every page of the inbox. `html` writes every value as text, so nothing that was typed becomes a page. */
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Fact } from '../request-facts.ts';
import { basePath, type Settings } from '../settings.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

interface Page {
  settings: Settings;
  /** No title holds more of a request than its number: titles stay in the history of a browser. */
  title: string;
  /** Absent when not logged in. */
  csrf?: string;
  main: Html;
}

export const inboxPath = (settings: Settings): string => `${basePath(settings)}/inbox`;

/** Typed by somebody else: in its own direction, without pulling the rest along. */
export const foreignLines = (lines: readonly string[]): Html =>
  html`${lines.map((line) => html`<span class="line" dir="auto">${line}</span>`)}`;

export const factList = (facts: readonly Fact[]): Html =>
  html`<dl class="facts">
    ${facts.map(
      ({ label, lines }) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${foreignLines(lines)}</dd>
        </div>`,
    )}
  </dl>`;

export const csrfField = (csrf: string): Html => html`<input type="hidden" name="csrf" value="${csrf}" />`;

export const page = ({ settings, title, csrf, main }: Page): Html => {
  const inbox = inboxPath(settings);
  return html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title} – Aanvragen voor een ruimte</title>
        <link rel="stylesheet" href="${inbox}/inbox.css" />
      </head>
      <body>
        <a class="skip" href="#inhoud">Naar de inhoud</a>
        <header class="top">
          <div class="inside">
            <p class="name"><a href="${inbox}">Aanvragen voor een ruimte</a> <span>${settings.name}</span></p>
            ${
              csrf &&
              html`<form method="post" action="${inbox}/uit">
                ${csrfField(csrf)}<button class="quiet">Uitloggen</button>
              </form>`
            }
          </div>
        </header>
        <main class="inside" id="inhoud" tabindex="-1">${main}</main>
      </body>
    </html>`;
};
