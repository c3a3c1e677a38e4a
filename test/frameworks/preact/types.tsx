/** @jsxImportSource preact */
/** Read by TypeScript alone: what it must accept in Preact, and what it must refuse. */
import type {} from 'samenspel/preact';
import type { SamenItemOpenEvent } from 'samenspel/embed/activity-finder';

export const accepted = (
  <>
    <samen-activity-finder
      key="agenda"
      ref={(finder) => void finder?.updateComplete}
      class="wide"
      headingLevel={3}
      district="WK019313"
      view="tiles"
      plain
      onsamen-item-open={(event) => event.item.name}
    >
      <a href="/agenda">Bekijk de agenda</a>
    </samen-activity-finder>
    <samen-activity-finder heading-level="3" page-size={5} walk-in="" />
    <samen-choice-group pick="one" options={[{ value: 'mail', label: 'Mailen' }]} value={['mail']} />
    <samen-text-field type="email" rows={3} onInput={({ currentTarget }) => currentTarget.value.trim()} />
    <samen-time-of-week dayLabel="Dag" onChange={({ currentTarget }) => currentTarget.value.join()} />
  </>
);

export const refused = (
  <>
    {/* @ts-expect-error A level is a number. */}
    <samen-activity-finder headingLevel="three" />
    {/* @ts-expect-error There are two looks. */}
    <samen-activity-finder view="map" />
    {/* @ts-expect-error No such property. */}
    <samen-activity-finder pagesize={5} />
    {/* @ts-expect-error The browser says what is wrong, not the page. */}
    <samen-text-field validationMessage="Vul dit in" />
    {/* @ts-expect-error Another event than the one that comes. */}
    <samen-activity-finder onsamen-feed-load={(event: SamenItemOpenEvent) => event.item} />
    {/* @ts-expect-error An option has a label. */}
    <samen-choice-group options={[{ value: 'mail' }]} />
    {/* @ts-expect-error No such element. */}
    <samen-activity-map />
  </>
);
