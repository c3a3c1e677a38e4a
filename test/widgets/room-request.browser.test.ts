import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type {
  SamenRequestSentEvent,
  SamenRequestSubmitEvent,
} from '../../src/widgets/room-request/room-events.ts';
import type { SamenRoomRequest } from '../../src/widgets/room-request/room-request.ts';
import { expectNothingToObject } from '../design/audit.ts';
import { exampleReceipt } from '../feed/example-request.ts';
import { until } from '../until.ts';
import { all, buttonOf, inside } from './sample-finder.ts';
import {
  choose,
  chooseMoment,
  clearForms,
  comesTo,
  journey,
  next,
  nothing,
  placeForm,
  press,
  receipt,
  receiver,
  refusal,
  screen,
  type,
  walkTo,
  withoutSteps,
  words,
} from './room-request/sample-form.ts';
import { focused, Listener, spoken } from './spoken.ts';

const address = location.href;
const title = document.title;
const fieldOf = (form: Element, id: string): HTMLInputElement =>
  form.shadowRoot!.getElementById(id) as HTMLInputElement;
const isSent = (form: Element) => until(() => screen(form) === 'sent', 'the receipt');
const outcome = (form: Element, text: string) =>
  until(() => words(inside(form, '#outcome')).includes(text), `“${text}”`);

let withSteps = (): void => undefined;

describe('asking for a room', () => {
  beforeEach(() => {
    withSteps = withoutSteps();
  });
  afterEach(() => {
    clearForms();
    withSteps();
    sessionStorage.clear();
  });

  it('passes the accessibility audit at every question, with what is wrong, and at every end', async () => {
    const { properties } = receiver(nothing, refusal(422), receipt);
    const form = await placeForm(properties);
    await walkTo(form, 'people', () => expectNothingToObject(form));
    await next(form);
    await until(() => inside(form, '.error-summary'), 'what is wrong');
    await expectNothingToObject(form);
    for (const [id, answer] of journey.slice(2)) {
      await comesTo(form, id);
      answer(form);
      await form.updateComplete;
      await expectNothingToObject(form);
      await next(form);
    }
    await comesTo(form, 'check');
    await expectNothingToObject(form);
    await next(form);
    await outcome(form, 'Wij weten niet');
    await expectNothingToObject(form);
    await next(form);
    await outcome(form, 'niet verstuurd');
    await expectNothingToObject(form);
    await next(form);
    await isSent(form);
    await expectNothingToObject(form);
  });

  for (const [name, properties] of Object.entries({
    'in plain mode': { plain: true },
    'in English': { lang: 'en' },
    'on a kiosk': { kiosk: true, endpoint: '/room-requests' },
    'from right to left': { lang: 'ar-XB' },
    'on one page': { variant: 'page' },
  } as Record<string, Partial<SamenRoomRequest>>)) {
    it(`passes the accessibility audit ${name}, on a page 320 pixels wide, where nothing sticks out`, async () => {
      const form = await placeForm(properties, { width: '320px' });
      const dir = properties.lang === 'ar-XB' ? 'rtl' : 'ltr';
      await until(() => inside(form, '.root')!.dir === dir, 'its direction');
      // The audit of every question is above: here those that change with the room there is.
      const audited = ['when', 'needs', 'rooms', 'contact', ''];
      const check = async (id = ''): Promise<void> => {
        const { left, right } = form.getBoundingClientRect();
        const outside = all(form, '.root *').filter((one) => {
          const box = one.getBoundingClientRect();
          if (!one.checkVisibility() || one.closest('.unseen, svg, .week thead') || !box.width) return false;
          return box.left < left - 1 || box.right > right + 1;
        });
        expect(outside.map((one) => `${one.localName}.${one.className}`)).to.deep.equal([]);
        if (audited.includes(id)) await expectNothingToObject(form);
      };
      if (properties.variant === 'page') {
        for (const [, answer] of journey) {
          answer(form);
          await form.updateComplete;
        }
        await check();
        await next(form);
        await comesTo(form, 'check');
      } else {
        await walkTo(form, 'check', check);
      }
      await check();
    });
  }

  it('comes from wish to receipt, and sends what was answered', async () => {
    const { requests, properties } = receiver(receipt);
    const form = await placeForm(properties);
    const told: string[] = [];
    form.addEventListener('samen-request-sent', (event) =>
      told.push((event as SamenRequestSentEvent).receipt.receipt),
    );
    await walkTo(form, 'check');
    await next(form);
    await isSent(form);
    expect(words(inside(form, '.receipt'))).to.include(exampleReceipt().receipt);
    expect(words(inside(form, '.next'))).to.include('uiterlijk donderdag 3 december');
    expect(told).to.deep.equal([exampleReceipt().receipt]);
    expect(requests).to.have.length(1);
    expect(requests[0]).to.deep.include({
      group: { name: 'Breigroep De Steek' },
      purpose: 'Samen breien.',
      participants: { count: 14 },
      wishes: [
        { choice: 1, dayPart: ['TuesdayEvening'] },
        { choice: 2, dayPart: ['ThursdayAfternoon'] },
      ],
      frequency: 'weekly',
      districts: ['WK019330'],
      places: ['place/de-vlierhof/huiskamer'],
      needs: ['kitchen'],
      budget: 'free',
      contact: { name: 'Wil Voorbeeld', telephone: '038 - 000 00 02' },
    });
  });

  it('is done by keyboard alone', async () => {
    const { requests, properties } = receiver(receipt);
    const form = await placeForm(properties);
    const goOn = async (to: string): Promise<void> => {
      // Enter in a field goes on; elsewhere the button does.
      if (!/^(text|number|tel)$/.test((focused() as HTMLInputElement).type))
        inside(form, '[data-kind=primary]')!.focus();
      await sendKeys({ press: 'Enter' });
      await comesTo(form, to);
      await until(() => focused()?.id === `question-${to}`, `the focus on “${to}”`);
    };
    const fill = async (id: string, text: string): Promise<void> => {
      fieldOf(form, id).focus();
      await sendKeys({ type: text });
    };
    await fill('group', 'De Steek');
    await goOn('purpose');
    await goOn('people');
    await fill('people', '14');
    await goOn('when');
    inside(form, 'tbody input')!.focus();
    await sendKeys({ press: ' ' });
    await goOn('second');
    for (const to of ['often', 'where', 'needs', 'budget', 'rooms', 'contact']) await goOn(to);
    await fill('name', 'Wil');
    await fill('telephone', '0380000002');
    await goOn('note');
    await goOn('check');
    inside(form, '[data-kind=primary]')!.focus();
    await sendKeys({ press: 'Enter' });
    await isSent(form);
    await until(() => focused()?.id === 'outcome', 'the focus on the outcome');
    expect(requests[0]!.wishes[0]!.dayPart).to.deep.equal([
      'MondayMorning',
      'MondayAfternoon',
      'MondayEvening',
    ]);
  });

  it('is heard: the question, how far, what is wrong, and that it is sent', async () => {
    const { properties } = receiver(receipt);
    const form = await placeForm(properties);
    const ears = new Listener(form.shadowRoot!);
    await next(form);
    await until(() => focused()?.id === 'question-purpose', 'the question');
    expect(spoken(focused()!)).to.equal('Wat gaat u doen?');
    expect(spoken(inside(form, '#purpose')!)).to.match(
      /^Vertel het in een paar zinnen.*U hoeft geen ziekte of andere persoonlijke dingen te noemen\.$/,
    );
    expect(inside(form, 'progress')!.getAttribute('aria-label')).to.equal('Vraag 2 van 11');
    await next(form);
    await comesTo(form, 'people');
    await next(form);
    await until(() => focused()?.className === 'error-title', 'the focus on what is wrong');
    expect(spoken(inside(form, '#people')!)).to.include('Vul in hoeveel mensen er komen.');
    type(form, 'people', '3');
    await next(form);
    await comesTo(form, 'when');
    form.clear();
    await form.updateComplete;
    await walkTo(form, 'check');
    ears.heard();
    await next(form);
    await isSent(form);
    expect(ears.heard()[0]).to.equal('Bezig met versturen…');
    await until(() => focused()?.id === 'outcome', 'the outcome');
    expect(spoken(focused()!)).to.equal('Verstuurd');
    ears.stop();
  });

  it('puts what is wrong above the question, and each line leads to its field', async () => {
    const form = await placeForm();
    await walkTo(form, 'contact');
    type(form, 'email', 'wil');
    await next(form);
    await until(() => inside(form, '.error-summary'), 'the summary');
    const lines = all(form, '.error-summary a');
    expect(lines.map(words)).to.deep.equal([
      'Vul uw naam in.',
      'Vul één e-mailadres in, zoals naam@voorbeeld.nl.',
    ]);
    lines[1]!.click();
    expect(focused()!.id).to.equal('email');
    expect(fieldOf(form, 'email').value).to.equal('wil');
    expect(location.href).to.equal(address);
  });

  it('keeps what is said above the districts on a row of its own, however wide the page', async () => {
    const form = await placeForm({ kiosk: true, endpoint: '/room-requests' }, { width: '90rem' });
    await walkTo(form, 'where');
    const hint = inside(form, '#districts-hint')!.getBoundingClientRect();
    expect(inside(form, '#districts .face')!.getBoundingClientRect().top).to.be.at.least(hint.bottom);
  });

  it('does not answer the next question with the second press of a double one', async () => {
    const form = await placeForm();
    const button = inside(form, '[data-kind=primary]')!;
    button.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 }),
    );
    await comesTo(form, 'purpose');
    inside(form, '[data-kind=primary]')!.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 2 }),
    );
    await form.updateComplete;
    expect(screen(form)).to.equal('purpose');
  });

  it('shows which rooms fit, and why, while one answers', async () => {
    const form = await placeForm();
    await walkTo(form, 'when');
    expect(words(inside(form, '.progress + .hint'))).to.match(/^\d+ ruimtes passen bij uw antwoorden$/);
    chooseMoment(form, 1, 3);
    await next(form);
    await comesTo(form, 'second');
    chooseMoment(form, 3, 2);
    for (const [id, answer] of journey.slice(4, 9)) {
      await comesTo(form, id);
      if (id !== 'second') answer(form);
      await next(form);
    }
    await comesTo(form, 'rooms');
    const rooms = new Map(
      all(form, '.room').map((room) => [words(room.querySelector('.word')).replace(/ Past.*/, ''), room]),
    );
    const living = rooms.get('Huiskamer van De Vlierhof')!;
    expect(living.dataset['verdict']).to.equal('fits');
    expect([...living.querySelectorAll('.reasons li')].map(words)).to.include.members([
      'Plaats voor 30 mensen', 'In Holtenbroek', 'Met keuken', 'Gratis', 'Open op uw eerste keus: dinsdagavond',
    ]); // prettier-ignore
    expect(rooms.get('Ontmoetingszaal van De Open Haven')!.dataset['verdict']).to.equal('may');
    const small = rooms.get('Stille kamer van De Wiekslag')!;
    expect(small.dataset['verdict']).to.equal('not');
    expect(words(small)).to.include('Te klein: plaats voor 8 mensen');
    const help = all(form, '.room-choice > .choice input')[0] as HTMLInputElement;
    expect(help.checked).to.equal(true);
    living.querySelector('input')!.click();
    await form.updateComplete;
    expect(help.checked).to.equal(false);
    help.click();
    await form.updateComplete;
    expect(help.checked).to.equal(true);
    expect(living.querySelector('input')!.checked).to.equal(false);
  });

  it('lets one change an answer and come back', async () => {
    const form = await placeForm();
    await walkTo(form, 'check');
    await press(form, /Wijzig Hoeveel mensen/);
    await comesTo(form, 'people');
    type(form, 'people', '20');
    await press(form, 'Bewaar en ga terug');
    await comesTo(form, 'check');
    expect(words(inside(form, '.answers'))).to.include('20 mensen');
  });

  it('leads from the answers to the question where something is wrong', async () => {
    const { requests, properties } = receiver(receipt);
    const form = await placeForm(properties);
    await walkTo(form, 'check');
    await press(form, /Wijzig Hoe vaak/);
    await comesTo(form, 'often');
    choose(form, 'once');
    await form.updateComplete;
    type(form, 'start-date', '2030-01-01');
    await press(form, 'Bewaar en ga terug');
    await comesTo(form, 'check');
    await press(form, /Wijzig Eerste keus/);
    await comesTo(form, 'when');
    chooseMoment(form, 1, 3);
    await form.updateComplete;
    chooseMoment(form, 4, 1);
    await press(form, 'Bewaar en ga terug');
    await comesTo(form, 'check');
    await next(form);
    await until(() => inside(form, '.error-summary a'), 'what is wrong');
    expect(words(inside(form, '.error-summary a'))).to.include('Kies een datum op een dag die u koos');
    inside(form, '.error-summary a')!.click();
    await comesTo(form, 'often');
    await until(() => focused()?.className === 'error-title', 'the focus on what is wrong');
    expect(spoken(fieldOf(form, 'start-date'))).to.include('Kies een datum op een dag die u koos');
    expect(requests).to.have.length(0);
  });

  it('offers another way after a refusal only where there is one', async () => {
    for (const [kiosk, offers] of [
      [false, true],
      [true, false],
    ] as const) {
      const form = await placeForm({ ...receiver(refusal(403)).properties, kiosk });
      await walkTo(form, 'check');
      await next(form);
      await outcome(form, 'niet verstuurd');
      const told = words(inside(form, '[aria-labelledby=outcome]'));
      expect(told.includes('Kies hieronder een andere manier.')).to.equal(offers);
      form.clear();
    }
  });

  it('asks for what is missing before anything is sent', async () => {
    const { requests, properties } = receiver(receipt);
    const form = await placeForm({ ...properties, variant: 'page' });
    await next(form);
    await until(() => inside(form, '.error-summary'), 'the summary');
    expect(all(form, '.error-summary a')).to.have.length(3);
    expect(requests).to.have.length(0);
  });

  describe('in the history', () => {
    beforeEach(() => withSteps());
    afterEach(() => history.replaceState(null, '', address));

    it('is a step a question: Back goes to the one before, with its answer', async () => {
      history.replaceState({ host: 'keeps this' }, '');
      const form = await placeForm({ urlKey: 'zaal' });
      await walkTo(form, 'when');
      history.back();
      await comesTo(form, 'people');
      expect(fieldOf(form, 'people').value).to.equal('14');
      history.back();
      await comesTo(form, 'purpose');
      expect((history.state as { host: string }).host).to.equal('keeps this');
      history.go(2);
      await comesTo(form, 'when');
      buttonOf(form, 'Ga terug').click();
      await comesTo(form, 'people');
      expect(location.href).to.equal(address);
    });

    it('leaves the steps of the host page and of another form alone', async () => {
      const form = await placeForm({ urlKey: 'zaal' });
      await next(form);
      await comesTo(form, 'purpose');
      history.pushState({ page: 2 }, '');
      history.pushState({ page: 3 }, '');
      history.back();
      await new Promise((resume) => addEventListener('popstate', resume, { once: true }));
      expect(screen(form)).to.equal('purpose');
      expect(history.state).to.deep.equal({ page: 2 });
    });

    it('does not leave what is under way, nor the receipt', async () => {
      let release: (response: Response) => void = () => undefined;
      const { properties } = receiver(() => new Promise((resume) => (release = resume)));
      const form = await placeForm(properties);
      const goBack = async (): Promise<void> => {
        history.back();
        await new Promise((resume) => addEventListener('popstate', resume, { once: true }));
        await form.updateComplete;
      };
      await walkTo(form, 'check');
      await next(form);
      await goBack();
      expect(screen(form)).to.equal('check');
      release(await receipt());
      await isSent(form);
      await goBack();
      expect(screen(form)).to.equal('sent');
    });

    it('holds nothing of what was typed; nor does the title, the console or the storage', async () => {
      const marks: string[] = [];
      const { log, warn, error } = console;
      const listen = (...said: unknown[]): void => void marks.push(String(said));
      Object.assign(console, { log: listen, warn: listen, error: listen });
      try {
        const { properties } = receiver(nothing);
        const form = await placeForm(properties);
        await walkTo(
          form,
          'check',
          () => void marks.push(JSON.stringify(history.state), location.href, document.title),
        );
        await next(form);
        await outcome(form, 'Wij weten niet');
        marks.push(
          JSON.stringify(history.state),
          location.href,
          JSON.stringify({ ...sessionStorage, ...localStorage }),
        );
      } finally {
        Object.assign(console, { log, warn, error });
      }
      expect(marks.join(' ')).not.to.match(/Steek|breien|Wil Voorbeeld|000 00 02/);
      expect(document.title).to.equal(title);
    });
  });

  describe('when sending does not go well', () => {
    it('keeps everything, says whom to call, and tries again with the same key', async () => {
      const { requests, properties } = receiver(nothing, refusal(403), receipt);
      const form = await placeForm(properties);
      await walkTo(form, 'check');
      await next(form);
      await outcome(form, 'Wij weten niet of uw aanvraag is aangekomen');
      expect(words(inside(form, '.answers'))).to.include('Wil Voorbeeld');
      expect(inside(form, '.call a[href^="tel:"]')).to.not.equal(null);
      expect(focused()!.id).to.equal('outcome');
      await press(form, 'Probeer opnieuw');
      // A refusal now says nothing about the first try.
      await until(() => requests.length === 2, 'the second try');
      await outcome(form, 'Wij weten niet');
      await press(form, 'Probeer opnieuw');
      await isSent(form);
      expect(new Set(requests.map(({ idempotencyKey }) => idempotencyKey)).size).to.equal(1);
    });

    it('says why it was refused; a request that came before can be followed by another', async () => {
      const { requests, properties } = receiver(refusal(409), receipt);
      const form = await placeForm(properties);
      await walkTo(form, 'check');
      await next(form);
      await outcome(form, 'niet verstuurd');
      expect(words(inside(form, '.notice'))).to.include('Die aanvraag is aangekomen');
      await press(form, 'Verstuur als nieuwe aanvraag');
      await isSent(form);
      expect(requests[0]!.idempotencyKey).not.to.equal(requests[1]!.idempotencyKey);
    });

    it('answers a second press with words, and sends once', async () => {
      let release: (response: Response) => void = () => undefined;
      const { requests, properties } = receiver(() => new Promise((resume) => (release = resume)));
      const form = await placeForm(properties);
      await walkTo(form, 'check');
      await next(form);
      await next(form);
      expect(words(inside(form, '[role=status].result'))).to.include('wordt al verstuurd');
      release(await receipt());
      await isSent(form);
      expect(requests).to.have.length(1);
    });
  });

  it('lets the host page send it, and shows the receipt that it got', async () => {
    const { requests, properties } = receiver(receipt);
    const form = await placeForm(properties);
    let taken: SamenRequestSubmitEvent | undefined;
    document.body.addEventListener(
      'samen-request-submit',
      (event) => {
        event.preventDefault();
        taken = event;
      },
      { once: true },
    );
    await walkTo(form, 'check');
    await next(form);
    await until(() => taken, 'the event');
    expect(taken!.request.contact.name).to.equal('Wil Voorbeeld');
    expect(requests).to.have.length(0);
    expect(screen(form)).to.equal('check');
    form.takeReceipt(exampleReceipt());
    await isSent(form);
  });

  it('marks what a machine filled in, and sends it all the same', async () => {
    const { requests, properties } = receiver(receipt);
    const form = await placeForm(properties);
    await walkTo(form, 'note');
    const trap = inside(form, '[name=website]') as HTMLInputElement;
    expect(trap.tabIndex).to.equal(-1);
    trap.value = 'https://spam.example';
    trap.dispatchEvent(new Event('input', { bubbles: true }));
    await next(form);
    await comesTo(form, 'check');
    await next(form);
    await isSent(form);
    expect(requests[0]!.formCheck).to.deep.equal({ trap: 'https://spam.example', seconds: 0 });
  });

  describe('without an endpoint', () => {
    it('goes by mail, on paper or copied, and does not say that it was sent', async () => {
      const form = await placeForm({ mailto: 'ruimte@de-bolder.example' });
      await walkTo(form, 'check');
      expect(all(form, '.row .button').map(words)).to.include.members([
        'Mail uw aanvraag',
        'Druk af',
        'Kopieer de tekst',
      ]);
      await press(form, 'Kopieer de tekst');
      await outcome(form, 'Wij weten niet of het verstuurd is');
      expect(words(inside(form, '.root'))).not.to.include('Verstuurd');
      expect(words(inside(form, '.answers'))).to.include('Breigroep De Steek');
      await expectNothingToObject(form);
    });

    it('offers nothing that leads out of the page on a kiosk', async () => {
      const form = await placeForm({ kiosk: true, mailto: 'ruimte@de-bolder.example' });
      await walkTo(form, 'check');
      expect(all(form, 'a[href]')).to.have.length(0);
      expect(words(inside(form, '.form'))).to.include('Hier kunt u niet versturen');
      expect(words(inside(form, '.call'))).to.match(/\d{3}/);
    });
  });

  describe('what was typed', () => {
    it('stays when the form is moved, and when a framework makes it anew', async () => {
      const form = await placeForm();
      await walkTo(form, 'people');
      type(form, 'people', '14');
      const other = document.createElement('div');
      document.body.append(other);
      other.append(form);
      await form.updateComplete;
      expect(screen(form)).to.equal('people');
      expect(fieldOf(form, 'people').value).to.equal('14');
      other.remove();
      const again = await placeFormAt('people');
      expect(fieldOf(again, 'people').value).to.equal('14');
      again.clear();
    });

    it('stays with who began to send: a form that is made anew shows the receipt', async () => {
      let release: (response: Response) => void = () => undefined;
      const { properties } = receiver(() => new Promise((resume) => (release = resume)));
      const form = await placeForm(properties);
      await walkTo(form, 'check');
      await next(form);
      form.remove();
      const again = await placeFormAt('check');
      release(await receipt());
      await isSent(again);
      again.clear();
    });

    it('comes along in the address from a public screen, and leaves the address at once', async () => {
      withSteps();
      history.replaceState(null, '', `${address}#samen-room=1&people=14&needs=kitchen`);
      const form = await placeForm();
      await until(() => location.hash === '', 'the address as it was');
      await walkTo(form, 'people');
      expect(fieldOf(form, 'people').value).to.equal('14');
      history.replaceState(null, '', address);
    });

    it('stays over a reload only where the editor wants it, never on a kiosk, and is gone once it is sent', async () => {
      const { properties } = receiver(receipt);
      const kept = (): string => JSON.stringify({ ...sessionStorage });
      const memory = await placeForm(properties);
      await walkTo(memory, 'people');
      expect(kept()).to.equal('{}');
      clearForms();
      const kiosk = await placeForm({ ...properties, draft: 'session', kiosk: true, urlKey: 'k' });
      await walkTo(kiosk, 'people');
      expect(kept()).to.equal('{}');
      clearForms();
      const form = await placeForm({ ...properties, draft: 'session', urlKey: 's' });
      await walkTo(form, 'check');
      expect(kept()).to.include('Breigroep');
      await next(form);
      await isSent(form);
      expect(kept()).to.equal('{}');
    });

    it('is gone after `clear`', async () => {
      const form = await placeForm({ draft: 'session' });
      await walkTo(form, 'when');
      form.clear();
      await comesTo(form, 'group');
      expect(fieldOf(form, 'group').value).to.equal('');
      expect(JSON.stringify({ ...sessionStorage })).to.equal('{}');
    });
  });

  describe('when the feed is not there', () => {
    it('asks without rooms and districts', async () => {
      const { requests, properties } = receiver(receipt);
      const form = await placeForm(properties, { withoutFeed: true });
      type(form, 'group', 'De Steek');
      for (const id of [
        'group',
        'purpose',
        'people',
        'when',
        'often',
        'needs',
        'budget',
        'contact',
        'note',
      ]) {
        await comesTo(form, id);
        if (id === 'people') type(form, 'people', '5');
        if (id === 'contact') {
          type(form, 'name', 'Wil');
          type(form, 'email', 'wil@voorbeeld.example');
        }
        await next(form);
      }
      await comesTo(form, 'check');
      await next(form);
      await isSent(form);
      expect(requests[0]!.places).to.deep.equal([]);
    });
  });

  it('asks only for the rooms that the editor names', async () => {
    const { requests, properties } = receiver(receipt);
    const form = await placeForm({ ...properties, rooms: 'place/de-linde' });
    for (const [id, answer] of journey) {
      if (id === 'where') continue;
      await comesTo(form, id);
      if (id === 'rooms') expect(all(form, '.room')).to.have.length(2);
      else answer(form);
      await next(form);
    }
    await next(form);
    await isSent(form);
    expect(requests[0]!.places).to.deep.equal(['place/de-linde/grote-zaal', 'place/de-linde/keuken']);
  });
});

/** A new element in the place of one that was taken away. */
async function placeFormAt(id: string): Promise<SamenRoomRequest> {
  const form = document.createElement('samen-room-request');
  document.body.append(form);
  await comesTo(form, id);
  return form;
}
