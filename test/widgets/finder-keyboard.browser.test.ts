import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { until } from '../until.ts';
import { all, clearPage, inside, placeFinder, words } from './sample-finder.ts';
import { focused, Listener, spoken, tabTo } from './spoken.ts';

describe('a visitor who hears the page and has a keyboard alone', () => {
  const address = location.href;
  afterEach(() => {
    clearPage();
    history.replaceState(null, '', address);
  });

  it('finds coffee, hears how many there are, opens one, passes it on and comes back', async () => {
    await executeServerCommand('to-front');
    const finder = await placeFinder({ urlState: 'query' }, { width: '20rem' });
    const listener = new Listener(finder.shadowRoot!);
    const script: string[] = [];
    const hear = (): void => {
      script.push(spoken(focused()!));
    };
    inside(finder, '#search')!.focus();
    hear();
    await sendKeys({ type: 'koffie' });
    await until(() => all(finder, '.chip').length === 1, 'the search');
    await until(() => words(inside(finder, '[role=status]')), 'a number');
    script.push(`(hoort) ${listener.heard().at(-1) ?? ''}`);
    script.push(await tabTo('Zoek,'));
    script.push(await tabTo('Zoek met plaatjes'));
    script.push(await tabTo('Maakt niet uit'));
    script.push(await tabTo('Toon filters'));
    await sendKeys({ press: 'Enter' });
    await until(() => (inside(finder, '#filter-sheet') as HTMLDialogElement | null)?.open, 'the sheet');
    await sendKeys({ press: 'Escape' });
    await until(() => !(inside(finder, '#filter-sheet') as HTMLDialogElement).open, 'closed');
    hear();
    script.push(await tabTo('Verwijder filter'));
    const name = words(inside(finder, '.way-in'));
    await tabTo(name);
    await sendKeys({ press: 'Enter' });
    await until(() => inside(finder, '.keep'), 'the activity');
    expect(words(focused())).to.equal(name);
    script.push(await tabTo('Deel'));
    await sendKeys({ press: 'Enter' });
    await until(() => inside(finder, '#share'), 'ways to share');
    hear();
    await until(() => inside(finder, '.detail button'), 'the way back');
    inside(finder, '.detail button')!.focus();
    hear();
    await sendKeys({ press: 'Enter' });
    await until(() => !inside(finder, '.detail') && words(focused()) === name, 'the card');
    listener.stop();
    expect(script.map((line) => line.replace(/\d+/, 'n'))).to.deep.equal([
      'Zoeken, zoekveld, Bijvoorbeeld: koffie, dansen, computer',
      '(hoort) n activiteiten',
      'Zoek, knop',
      'Zoek met plaatjes, knop',
      'Maakt niet uit, keuzerondje, aan',
      'Toon filters, knop, opent dialoogvenster',
      'Toon filters, knop, opent dialoogvenster',
      'Verwijder filter: Zoekwoord: koffie, knop',
      'Deel, knop, samengevouwen',
      'Deel, knop, uitgevouwen',
      'Ga naar de lijst, knop',
    ]);
  });
});
