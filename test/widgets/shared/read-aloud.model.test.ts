import { describe, expect, it } from 'vitest';
import { dutchVoice } from '../../../src/widgets/shared/dutch-voice.model.ts';
import { longestFor } from '../../../src/widgets/shared/reading-time.model.ts';

const voice = (lang: string, localService = true) => ({ lang, localService });

describe('the voice that reads aloud', () => {
  it('is one of the device, of the Netherlands before Belgium before elsewhere', () => {
    const netherlands = voice('nl-NL');
    const belgium = voice('nl-BE');
    const elsewhere = voice('nl');
    const online = voice('nl-NL', false);
    const rest = [voice('en-US'), voice('de-DE')];
    expect(dutchVoice([...rest, online, elsewhere, belgium, netherlands])).toBe(netherlands);
    expect(dutchVoice([...rest, online, elsewhere, belgium])).toBe(belgium);
    expect(dutchVoice([...rest, online, elsewhere])).toBe(elsewhere);
    expect(dutchVoice([...rest, online])).toBe(online);
  });
  it('is the Dutch one of a telephone, which writes it with a low line', () => {
    const dutch = voice('nl_NL');
    expect(dutchVoice([voice('nl_BE'), dutch])).toBe(dutch);
  });
  it('is not there without Dutch: no other language that begins alike', () => {
    expect(dutchVoice([])).toBe(undefined);
    expect(dutchVoice([voice('nld-x'), voice('en-NL'), voice('nlx')])).toBe(undefined);
  });
});

it('gives a slow voice its time: a sentence of 200 characters takes it about 20 seconds', () => {
  expect(longestFor('x'.repeat(200))).toBeGreaterThan(40_000);
  expect(longestFor('Ja.')).toBeGreaterThan(3_000);
});
