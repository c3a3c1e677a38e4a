import { describe, expect, it } from 'vitest';
import { attributeNotes } from '../../../src/widgets/kiosk/attribute-notes.model.ts';

const notesOn = (attributes: Record<string, string>): string[] =>
  attributeNotes((name) => attributes[name] ?? null, 'https://scherm.zwolle.example/');

describe('who sets up a public screen', () => {
  it('hears nothing of attributes that are right, or absent', () => {
    expect(notesOn({})).toEqual([]);
    expect(
      notesOn({
        tiles: 'activity-finder room-request',
        endpoint: '/room-requests',
        lang: 'en-GB',
        'activity-href': './agenda?item={id}',
        'form-href': '/ruimte',
        'idle-seconds': '90',
        'countdown-seconds': '20',
      }),
    ).toEqual([]);
  });

  it('hears which tile has no name of a tile, and what is shown then', () => {
    const [note, ...more] = notesOn({ tiles: 'helplist, activity_finder' });
    expect(more).toEqual([]);
    expect(note).toContain('“helplist,” and “activity_finder”');
    expect(note).toContain('none is left, so all are shown but room-request');
    expect(notesOn({ tiles: 'helplist', endpoint: '/room-requests' })[0]).toContain('so all are shown.');
    expect(notesOn({ tiles: 'helplist', 'form-href': '/ruimte' })[0]).toContain('so all are shown.');
    expect(notesOn({ tiles: 'directory nonsense' })[0]).toContain('the others are shown');
    expect(notesOn({ tiles: 'directory room-request' })[0]).toContain('needs endpoint or form-href');
  });

  it('hears that a language has no words', () => {
    expect(notesOn({ lang: 'fr' })).toEqual(['lang “fr” has no words: a visit begins in Dutch.']);
  });

  it('hears of an address that no visitor can go to, or that is the same for every item', () => {
    expect(notesOn({ 'activity-href': "javascript:alert('{id}')" })[0]).toContain('no address of a page');
    expect(notesOn({ 'form-href': 'mailto:ruimte@zwolle.example' })[0]).toContain('no address of a page');
    expect(notesOn({ 'help-href': 'https://zwolle.example/buren' })[0]).toContain('has no {id} in it');
    expect(notesOn({ 'help-href': 'https://balie@zwolle.example/{id}' }), 'its code goes without').toEqual(
      [],
    );
    // As every address that becomes a link or a code.
    for (const href of ['https://balie@zwolle.example/ruimte', `/ruimte?${'a'.repeat(2_048)}`])
      expect(notesOn({ 'form-href': href })[0], href).toContain('There is no code');
  });

  it('hears of seconds that are none, too few or very many, and which are used', () => {
    for (const text of ['abc', '0', '-4', ''])
      expect(notesOn({ 'idle-seconds': text })[0], text).toContain('60 is used');
    for (const text of ['abc', '3', '-4'])
      expect(notesOn({ 'countdown-seconds': text })[0], text).toContain('20 is used');
    expect(notesOn({ 'countdown-seconds': '3' })[0]).toContain('“3” is less than 20.');
    expect(notesOn({ 'idle-seconds': '0' })[0]).toContain('“0” is not more than 0.');
    expect(notesOn({ 'idle-seconds': 'abc' })[0]).toContain('“abc” is no number of seconds.');
    expect(notesOn({ 'countdown-seconds': '1000' })[0]).toContain('more than 600');
    expect(notesOn({ 'idle-seconds': '5' })).toEqual([]);
  });
});
