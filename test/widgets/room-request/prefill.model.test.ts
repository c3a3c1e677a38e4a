import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noAnswers } from '../../../src/widgets/room-request/answers.model.ts';
import { prefilledAddress, prefilledAnswers } from '../../../src/widgets/room-request/prefill.model.ts';
import { anyAnswers, enough } from './sample-rooms.ts';

const PAGE = 'https://bieb.example/scherm.html';
const FORM = 'https://zwolle.example/ruimte?taal=nl';
const all = (): boolean => true;
const hashOf = (address: string | undefined): string => new URL(address ?? '').hash;

describe('the answers that a visitor takes along from a public screen', () => {
  it('come back as they were given, but for who it is and how to reach them', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const back = prefilledAnswers(hashOf(prefilledAddress(FORM, PAGE, answers, all))) ?? noAnswers;
        const { name, telephone, email, how, note } = back;
        expect([name, telephone, email, how, note].join('')).toBe('');
        for (const key of ['people', 'age', 'often', 'startDate', 'amount', 'group', 'purpose'] as const)
          expect(back[key]).toBe(answers[key].trim().slice(0, 1_000));
        expect(back.needs).toEqual(answers.needs);
        expect(back.districts).toEqual(answers.districts);
        if (answers.first.moments.length) expect(back.first).toEqual(answers.first);
      }),
    );
  });

  it('stand after the number sign, where no server gets them', () => {
    const address = prefilledAddress(FORM, PAGE, { ...enough, name: 'Wil', telephone: '038' }, all) ?? '';
    expect(address.split('#')[0]).toBe(FORM);
    expect(address).not.toMatch(/Wil|038/);
  });

  it('leave out what is longest until the code can hold them', () => {
    const long = { ...enough, purpose: 'Samen breien. '.repeat(50) };
    const address = prefilledAddress(FORM, PAGE, long, (one) => one.length < 300);
    expect(prefilledAnswers(hashOf(address))).toMatchObject({ people: enough.people, purpose: '' });
    expect(prefilledAddress(FORM, PAGE, long, (one) => one === FORM)).toBe(FORM);
    expect(prefilledAddress(FORM, PAGE, long, () => false)).toBeUndefined();
  });

  it('go nowhere but to a page of the web', () => {
    expect(prefilledAddress('javascript:alert(1)', PAGE, enough, all)).toBeUndefined();
    expect(prefilledAddress('http://', PAGE, enough, all)).toBeUndefined();
    expect(prefilledAddress('/ruimte', PAGE, noAnswers, all)).toBe('https://bieb.example/ruimte');
  });

  it('are none where an address says something else', () => {
    for (const hash of ['', '#', '#contact', '#samen-room=2&people=3', '#people=3'])
      expect(prefilledAnswers(hash)).toBeUndefined();
    const odd = prefilledAnswers('#samen-room=1&people=3&name=Wil&first=&needs=,,&second=a/b/c/d');
    expect(odd).toMatchObject({
      people: '3',
      name: '',
      needs: [],
      second: { moments: ['a'], from: 'b', to: 'c' },
    });
  });
});
