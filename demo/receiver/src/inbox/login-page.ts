import { html } from 'hono/html';
import type { Settings } from '../settings.ts';
import { page, type Html } from './layout.ts';

export interface LoginView {
  settings: Settings;
  /** Where to go afterwards: a path of the inbox. */
  next: string;
  /** Why it did not work. */
  problem?: string;
}

/** The way in. Without a password that somebody set there is none, and the page says what to do. */
export const loginPage = ({ settings, next, problem }: LoginView): Html =>
  page({
    settings,
    title: 'Inloggen',
    main: settings.passwordHash
      ? html`<div class="login">
          <h1>Inloggen</h1>
          ${problem && html`<p class="message warn" role="alert" id="fout">${problem}</p>`}
          <form method="post">
            <input type="hidden" name="next" value="${next}" />
            <input type="text" name="naam" value="beheer" autocomplete="username" hidden />
            <label for="wachtwoord">Wachtwoord</label>
            <input
              id="wachtwoord"
              name="wachtwoord"
              type="password"
              autocomplete="current-password"
              required
              ${problem ? html`aria-describedby="fout" aria-invalid="true"` : ''}
            />
            <button>Log in</button>
          </form>
          <p class="muted">Komt u uit een mail en bent u al ingelogd? <a href="${next}">Ga dan verder</a>.</p>
        </div>`
      : html`<h1>De postbus is nog dicht</h1>
          <p>
            Er is nog geen wachtwoord. Aanvragen komen wel binnen. Wie dit systeem beheert, maakt een
            wachtwoord met <code>npm run password</code>.
          </p>`,
  });
