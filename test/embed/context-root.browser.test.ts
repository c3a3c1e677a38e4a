import '../../src/embed/context-root.ts';
import { ContextEvent, ContextProvider } from '@lit/context';
import { expect } from '@open-wc/testing';
import { type Preferences, preferencesContext } from '../../src/widgets/shared/preferences.ts';

describe('A page on which hundreds of widgets came and went', () => {
  const place = document.createElement('main');
  /** A widget that asks how its visitor reads, and what it is told. */
  const asks = (): Preferences[] => {
    const told: Preferences[] = [];
    const widget = place.appendChild(document.createElement('div'));
    widget.dispatchEvent(
      new ContextEvent(preferencesContext, widget, (preferences) => void told.push(preferences), true),
    );
    return told;
  };

  it('still tells those that stayed of a provider that comes late, and of each change once', () => {
    document.body.append(place);
    const first = asks();
    for (let gone = 0; gone < 900; gone += 1) {
      asks();
      place.lastChild!.remove();
    }
    const last = asks();
    const provider = new ContextProvider(place, { context: preferencesContext, initialValue: {} });
    provider.hostConnected();
    expect([first.length, last.length]).to.deep.equal([1, 1]);
    provider.setValue({ plain: true });
    expect([first.at(-1), last.at(-1)]).to.deep.equal([{ plain: true }, { plain: true }]);
    expect([first.length, last.length]).to.deep.equal([2, 2]);
    place.remove();
  });

  it('tells a widget once that was moved hundreds of times', () => {
    const moved = document.body.appendChild(document.createElement('main'));
    const told: Preferences[] = [];
    const hear = (preferences: Preferences): void => void told.push(preferences);
    const widget = document.createElement('div');
    for (let moves = 0; moves < 900; moves += 1) {
      moved.prepend(widget);
      widget.dispatchEvent(new ContextEvent(preferencesContext, widget, hear, true));
    }
    let asked = 0;
    moved.addEventListener('context-request', () => (asked += 1));
    new ContextProvider(moved, { context: preferencesContext, initialValue: {} }).hostConnected();
    expect([asked, told.length]).to.deep.equal([1, 1]);
    moved.remove();
  });
});
