import { describe, expect, it, test } from 'vitest';
import { explainer, glossaryWith, hardWordsIn } from '../../src/text/glossary.ts';
import { sentencesIn } from '../../src/text/sentences.ts';
import { recordFigure } from '../figure.ts';

const glossary = glossaryWith([]);
const found = (text: string) => hardWordsIn(text, glossary).map(({ start, end }) => text.slice(start, end));

describe('the glossary', () => {
  it('explains three hundred words of the social domain', () => {
    expect(glossary.entries.length).toBeGreaterThanOrEqual(300);
    recordFigure('glossary.entries', glossary.entries.length, 'entries');
  });

  it('explains in at most two sentences of at most fifteen words', () => {
    const wrong = glossary.entries.filter(({ explanation }) => {
      const sentences = sentencesIn(explanation);
      return sentences.length > 2 || sentences.some((one) => one.trim().split(/\s+/).length > 15);
    });
    expect(wrong).toEqual([]);
  });

  it('uses no hard word, short form or bracket to explain one, and ends with a full stop', () => {
    const wrong = glossary.entries.flatMap(({ words, explanation }) => [
      ...hardWordsIn(explanation, glossary).map(
        ({ start, end }) => `${words[0]}: ${explanation.slice(start, end)}`,
      ),
      ...(/^[A-ZÉ].*[^.]\.$/.test(explanation) && !/[()/;]|\b(bijv|o\.a|t\/m|enz|etc)\b/.test(explanation)
        ? []
        : [`${words[0]}: ${explanation}`]),
    ]);
    expect(wrong).toEqual([]);
  });

  it('has each word once, and none that is a form of another', () => {
    const wrong = glossary.entries.flatMap((entry) =>
      entry.words.filter((word) => glossary.forms.get(word) !== entry),
    );
    expect(wrong).toEqual([]);
  });
});

describe('hard words in a text', () => {
  test.each<[string, string[]]>([
    ['U krijgt een beschikking van de gemeente.', ['beschikking']],
    ['Beschikkingen komen per post.', ['Beschikkingen']],
    ['De tarieven zijn laag en de toegang is kosteloze koffie waard.', ['tarieven', 'kosteloze']],
    ['Wij zijn er voor lotgenoten, slechthorende bezoekers en dakloze mensen.', ['lotgenoten', 'slechthorende', 'dakloze']],
    ['U reserveert een plek, of u heeft al gereserveerd.', ['reserveert', 'gereserveerd']],
    ['Zij coördineert de maatjes en de buddy’s.', ['coördineert', 'maatjes', 'buddy’s']],
    ['Na uw annulering of participatie heeft u gesolliciteerd.', ['annulering', 'participatie', 'gesolliciteerd']],
    ['Taalcoaches in wijkcentra en stadspassen voor leefbaarheid.', ['Taalcoaches', 'wijkcentra', 'stadspassen', 'leefbaarheid']],
    ['Met het OV en een PGB naar de KvK.', ['OV', 'PGB', 'KvK']],
    ['U kunt een plan indienen, indien u wilt.', ['indienen', 'indien']],
    ['Vraag bijzondere bijstand aan, of gewone bijstand.', ['bijzondere bijstand', 'bijstand']],
    ['Een sociaal wijkteam helpt. Bij het wijkteam kunt u ook met een pgb terecht.', ['sociaal wijkteam', 'wijkteam', 'pgb']],
    ['De Wmo of de WLZ betaalt dit.', ['Wmo', 'WLZ']],
    ['Een eigen\nbijdrage is nodig.', ['eigen\nbijdrage']],
    ['Wat is het?\n\nDagbesteding voor iedereen.', ['Dagbesteding']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected)); // prettier-ignore

  test.each([
    'Dit is van Stichting De Linde en van Platform Mantelzorg.',
    'Sociaal Wijkteam Zuid helpt u.',
    'Kijk op www.mantelzorg.example, mail mantelzorg@linde.example of zie linde.example/mantelzorg.',
    'Het mantelzorg-café is op dinsdag.',
    'Het concert is “Rouw en Vreugde”.',
    'Een duo zingt en een buur doet mee: wie ben jij?',
    'Inclusief koffie en brood uit de oven.',
  ])('a name or an address is none: %s', (text) => expect(found(text)).toEqual([]));

  it('are explained where they come first, and five at most in all texts of an item', () => {
    const texts = [
      'De mantelzorger krijgt respijtzorg.',
      'Respijtzorg vraagt u aan met een indicatie, een pgb of een beschikking van het wijkteam.',
    ];
    const explain = explainer(glossary);
    const told = texts.map((text) => explain(text));
    expect(told.map((its, at) => its.map(({ start, end }) => texts[at]!.slice(start, end)))).toEqual([
      ['mantelzorger', 'respijtzorg'],
      ['indicatie', 'pgb', 'beschikking'],
    ]);
  });

  it('are explained at the next place where the first one cannot be pressed', () => {
    const explain = explainer(glossary);
    const text = 'Een indicatie is een besluit. Een indicatie vraagt u aan.';
    expect(explain(text, ({ start }) => start > 10).map(({ start }) => start)).toEqual([34]);
    expect(explain(text)).toEqual([]);
  });

  it('of a feed are explained too, and go before ours', () => {
    const own = {
      words: ['buurtwerkplaats', 'wijkteam'],
      explanation: 'Een schuur waar u samen iets maakt.',
    };
    const [one, two] = hardWordsIn('De buurtwerkplaatsen en het wijkteam.', glossaryWith([own]));
    expect([one?.entry, two?.entry]).toEqual([own, own]);
  });
});
