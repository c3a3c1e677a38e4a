/** @jsxImportSource preact */
import type {} from 'samenspel/preact';
import 'samenspel/embed/activity-finder';
import 'samenspel/embed/form-controls';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SamenActivityFinder } from 'samenspel/embed/activity-finder';
import { days, entriesOf, nothing, options, parts, type Views } from '../contract.ts';

export const Bare = () => <samen-activity-finder></samen-activity-finder>;

export const Children = ({ link }: Views['Children']) => (
  <samen-activity-finder>
    <a href="/agenda">{link}</a>
  </samen-activity-finder>
);

export const Toggle = ({ there }: Views['Toggle']) =>
  there ? (
    <samen-activity-finder>
      <a href="/agenda">Bekijk de agenda</a>
    </samen-activity-finder>
  ) : (
    <p class="instead">Even niet</p>
  );

export const Properties = ({ feed, clock, plain, headingLevel, district, options }: Views['Properties']) => (
  <>
    <samen-activity-finder
      feed={feed}
      clock={clock}
      plain={plain}
      headingLevel={headingLevel}
      district={district}
      urlState="none"
    ></samen-activity-finder>
    <samen-choice-group label="Hoe wilt u antwoord?" options={options}></samen-choice-group>
  </>
);

export const Attributes = () => (
  <samen-activity-finder
    id="agenda"
    class="wide"
    src="/demo/feed.json"
    heading-level="4"
    url-state="none"
    page-size="5"
    plain
  ></samen-activity-finder>
);

export const Events = ({ src, heard }: Views['Events']) => (
  <>
    <samen-activity-finder
      src={src}
      url-state="none"
      onsamen-feed-load={heard}
      onsamen-feed-error={heard}
      onsamen-filter-change={heard}
      onsamen-item-open={(event) => {
        event.preventDefault();
        heard(event);
      }}
    ></samen-activity-finder>
    <samen-text-field
      label="Uw naam"
      onInput={(event) => heard(event)}
      onChange={(event) => heard(event)}
    ></samen-text-field>
  </>
);

export const Imperative = ({ src, heard }: Views['Imperative']) => {
  const finder = useRef<SamenActivityFinder>(null);
  useLayoutEffect(() => {
    const element = finder.current;
    element?.addEventListener('samen-feed-load', heard);
    return () => element?.removeEventListener('samen-feed-load', heard);
  }, [heard]);
  return <samen-activity-finder ref={finder} src={src} url-state="none"></samen-activity-finder>;
};

export const Form = ({ start, off, sent }: Views['Form']) => {
  const [answers, setAnswers] = useState(start);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        sent(entriesOf(event.currentTarget));
      }}
      onReset={() => setAnswers(nothing)}
    >
      <fieldset disabled={off}>
        <samen-text-field
          name="name"
          label="Uw naam"
          required
          value={answers.name}
          onInput={({ currentTarget: { value } }) => setAnswers((old) => ({ ...old, name: value }))}
        ></samen-text-field>
        <samen-choice-group
          name="how"
          label="Hoe wilt u antwoord?"
          required
          options={options}
          value={answers.how}
          onInput={({ currentTarget: { value } }) => setAnswers((old) => ({ ...old, how: value }))}
        ></samen-choice-group>
        <samen-time-of-week
          name="when"
          label="Wanneer kunt u?"
          required
          days={days}
          parts={parts}
          all="hele dag"
          dayLabel="Dag"
          value={answers.when}
          onInput={({ currentTarget: { value } }) => setAnswers((old) => ({ ...old, when: value }))}
        ></samen-time-of-week>
      </fieldset>
      <p class="answers">{JSON.stringify(answers)}</p>
      <button
        type="button"
        class="other"
        onClick={() => setAnswers({ name: 'Piet', how: ['mail'], when: ['tu-evening'] })}
      >
        Andere antwoorden
      </button>
      <button>Versturen</button>
    </form>
  );
};

export const FirstValues = () => (
  <form>
    <samen-text-field name="name" label="Uw naam" defaultValue="Jan"></samen-text-field>
    <samen-choice-group
      name="how"
      label="Hoe wilt u antwoord?"
      options={options}
      defaultValue={['phone', 'mail']}
    ></samen-choice-group>
  </form>
);

/** False on a server and while the browser takes over its page: Preact then gives no properties. */
const useMounted = (): boolean => {
  const [mounted, setMounted] = useState(false);
  useLayoutEffect(() => setMounted(true), []);
  return mounted;
};

export const Page = ({ link, heard }: Views['Page']) => {
  const mounted = useMounted();
  return (
    <main>
      <samen-activity-finder
        src="/demo/feed.json"
        heading-level="3"
        url-state="none"
        onsamen-filter-change={heard}
      >
        <a href="/agenda">{link}</a>
      </samen-activity-finder>
      <samen-text-field
        name="name"
        label="Uw naam"
        value="Jan"
        onInput={(event) => heard?.(event)}
      ></samen-text-field>
      <samen-choice-group
        name="how"
        label="Hoe wilt u antwoord?"
        options={mounted ? options : undefined}
      ></samen-choice-group>
    </main>
  );
};
