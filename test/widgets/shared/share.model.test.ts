import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isPassedOn, mailHref, shareData, shareHref } from '../../../src/widgets/shared/share.model.ts';

vi.setConfig({ testTimeout: 30_000 });

const href = 'https://voorbeeld.nl/agenda?wijk=WK019310&item=samen-eten';
const item = { title: 'Samen eten & drinken', text: 'Elke dinsdag.\nKom langs!', href };
const read = (mail: string) => {
  const [, subject = '', body = ''] = /^mailto:\?subject=([^&]*)&body=([^&]*)$/.exec(mail) ?? [];
  return { subject: decodeURIComponent(subject), body: decodeURIComponent(body) };
};

describe('the address that a visitor passes on', () => {
  it('is whole, so that it works anywhere', () =>
    expect(shareHref('?item=koor', 'https://voorbeeld.nl/agenda')).toBe(
      'https://voorbeeld.nl/agenda?item=koor',
    ));

  it('tells no name or password of the sender', () =>
    expect(shareHref('https://jan:geheim@voorbeeld.nl/', href)).toBe('https://voorbeeld.nl/'));

  it('carries easy reading when that is on, once, and not any longer when it is off', () => {
    const plain = 'https://voorbeeld.nl/agenda?samen-plain=1&item=koor#hier';
    expect(shareHref('?item=koor#hier', 'https://voorbeeld.nl/agenda', true)).to.equal(
      'https://voorbeeld.nl/agenda?item=koor&samen-plain=1#hier',
    );
    expect(shareHref(plain, href, true)).toBe(plain);
    expect(shareHref(plain, href)).toBe('https://voorbeeld.nl/agenda?item=koor#hier');
    // What the page has in its address stays as it was written.
    expect(shareHref('?dag=1%2F2&leeg', 'https://voorbeeld.nl/')).toBe(
      'https://voorbeeld.nl/?dag=1%2F2&leeg',
    );
  });

  it('carries it for what a visitor has chosen, not for what the editor has set', () => {
    expect(isPassedOn(undefined, { plain: true })).toBe(true);
    expect(isPassedOn(undefined, { plain: false })).toBe(false);
    expect(isPassedOn(true, { plain: true })).toBe(false);
    expect(isPassedOn('', { plain: true })).toBe(false);
  });

  it('is not there when it would work for nobody else', () => {
    expect(shareHref(null, href)).toBeUndefined();
    expect(shareHref('?item=koor', 'file:///home/agenda.html')).toBeUndefined();
    expect(shareHref('javascript:alert(1)', href)).toBeUndefined();
    expect(shareHref('?item=koor', 'about:blank')).toBeUndefined();
  });
});

describe('a mail about an item', () => {
  it('has the name as subject and the address at its end', () => {
    const { subject, body } = read(mailHref(item, 'Hallo, kijk eens:'));
    expect(subject).toBe('Samen eten & drinken');
    expect(body).toBe(
      `Hallo, kijk eens:\r\n\r\nSamen eten & drinken\r\nElke dinsdag.\r\nKom langs!\r\n\r\n${href}`,
    );
  });

  it('keeps the address whole and stays short enough for mail programs, whatever the texts', () => {
    const text = fc.string({ unit: 'binary', maxLength: 3_000 });
    fc.assert(
      fc.property(text, text, (title, words) => {
        const mail = mailHref({ title, text: words, href }, 'Hallo');
        expect(mail.length).toBeLessThanOrEqual(1_900);
        expect(read(mail).body.endsWith(`\r\n\r\n${href}`)).toBe(true);
        // Nothing but the two fields: a text cannot add a receiver or an attachment.
        expect(mail).toMatch(/^mailto:\?subject=[\w.~%-]*&body=[\w.~%-]*$/);
        expect(read(mail).subject).not.toMatch(/[\r\n]/);
      }),
    );
  });

  it('survives half a character', () =>
    expect(read(mailHref({ title: 'a\ud800b', href }, 'Hallo')).subject).toBe('a\ufffdb'));

  it('cuts a long text between words and says so', () => {
    const { body } = read(mailHref({ ...item, text: 'koffie en thee '.repeat(400) }, 'Hallo'));
    expect(body).toMatch(/(koffie|en|thee)…\r\n\r\nhttps/);
  });
});

it('the share menu of a device gets the address once', () => {
  expect(shareData(item)).toEqual({ title: item.title, text: item.text, url: href });
  expect(shareData({ title: 'Koor', href }).text).toBe('Koor');
});
