import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { conditionsIn } from '../../../src/core/text/plan-matching.ts';
import { planColumns, planColumnsIn } from '../../../src/core/files/plan/plan-columns.ts';
import { joined } from '../../../src/core/words/cy-lists.ts';
import { nouns, welshPlural, years } from '../../../src/core/words/cy-plural.ts';
import { reportLanguages, wordsIn } from '../../../src/core/words/index.ts';
import { sentencesOf } from '../../support/catalogue.ts';
import { repository } from '../../support/run.ts';

const [english, welsh] = [wordsIn('en'), wordsIn('cy')];
const counts = [0, 1, 2, 3, 5, 10, 11, 20, 21, 100];

describe('the Welsh catalogue', () => {
  it('is one of the languages of reports', () => {
    expect(reportLanguages).toEqual(['en', 'cy']);
  });

  it.each([1, 3])('says nothing as English does, with %i of everything', (n) => {
    const there = sentencesOf(english, n);
    const same = [...sentencesOf(welsh, n)].filter(([place, text]) => there.get(place) === text);
    // A month that the calendar does not have is shown as it was written, and these have no words of their own.
    expect(same).toEqual([
      ['date 3', '2026-13-01'],
      ['explain.titled 1', 'evidence/x.md (Xanthe Rhodri)'],
      ['explain.history.line 1', 'evidence/x.md (Xanthe): Rhodri'],
    ]);
  });

  it.each(counts)('says something wherever English does, with %i of everything', (n) => {
    const places = [...sentencesOf(welsh, n).keys()];
    expect(places).toEqual([...sentencesOf(english, n).keys()]);
    expect(places.length).toBeGreaterThan(300);
  });

  it.each(counts)('names the same files, people, ids and days, with %i of everything', (n) => {
    const days = /\b14 (?:March|Mawrth) 2026\b|\b31 (?:October|Hydref) 2027\b/g;
    const names =
      /\S+\.(?:md|yaml)\b|(?:Bethan|Rhodri|Xanthe|Eleri|Carys)|\b(?:level-5|hcpc-registration|team-lead|milton-keynes-ot:grade-g)\b|--(?:all|format|output|renew|write)\b/g;
    const namedIn = (text: string): readonly string[] => [
      ...(text.match(names) ?? []),
      ...(text.match(days) ?? []).map((day) =>
        day.replace('March', 'Mawrth').replace('October', 'Hydref'),
      ),
    ];
    const there = sentencesOf(english, n);
    for (const [place, text] of sentencesOf(welsh, n)) {
      expect({ place, named: [...namedIn(text)].sort() }).toEqual({
        place,
        named: [...namedIn(there.get(place) ?? '')].sort(),
      });
    }
  });

  it.each(counts)('has no gap in a sentence, with %i of everything', (n) => {
    for (const text of sentencesOf(welsh, n).values()) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object|'| {2}/);
    }
  });

  it('counts as Welsh counts', async () => {
    const sentences = counts.map((n) => sentencesOf(welsh, n));
    const texts = [...sentencesOf(welsh, 1).keys()].flatMap((place) => {
      const own = sentences.map((said) => said.get(place));
      return new Set(own).size === 1
        ? []
        : [place, ...own.map((text, index) => `  ${String(counts[index])}: ${text ?? '–'}`), ''];
    });
    await expect(texts.join('\n')).toMatchFileSnapshot(
      join(repository, 'test', 'goldens', 'welsh', 'counts.txt'),
    );
  });

  it('has a word of its own for each state, since pages know a state by it', () => {
    const words = Object.values(welsh.states);
    expect(new Set(words).size).toBe(words.length);
  });

  it('heads the columns of a plan with words by which they are found again', () => {
    const { need, action, support, measure, byWhen, review, done } = welsh.headings;
    const found = planColumnsIn([need, action, support, measure, byWhen, review, done]);
    expect([...found]).toEqual(planColumns.map((column, index) => [column, index]));
  });

  it.each([1, 2, 3, 5, 6, 10, 11, 21])('names conditions as plans are read, of %i', (needed) => {
    for (const kind of ['pieces', 'types', 'witnesses'] as const) {
      for (const words of [english, welsh]) {
        const need = words.conditionNeed[kind]({ kind, needed, found: 0 } as never);
        expect({ need, kinds: conditionsIn(need) }).toEqual({ need, kinds: [kind] });
      }
    }
  });
});

describe('a number with a noun', () => {
  const forms = (noun: keyof typeof nouns): readonly string[] =>
    [0, 1, 2, 3, 4, 5, 6, 10, 11, 21, 100].map((count) => welshPlural(count, nouns[noun]));

  it('softens after 2, aspirates after 3 and 6, and has the plural after "o" from 11', () => {
    expect(forms('witness')).toEqual(
      [
        '0 o dystion',
        '1 tyst',
        '2 dyst',
        '3 thyst',
        '4 tyst',
        '5 tyst',
        '6 thyst',
        '10 tyst',
      ].concat(['11 o dystion', '21 o dystion', '100 o dystion']),
    );
    expect(forms('requirement').slice(0, 4)).toEqual([
      '0 o ofynion',
      '1 gofyniad',
      '2 ofyniad',
      '3 gofyniad',
    ]);
  });

  it('has one form for units', () => {
    expect(forms('month').slice(-4)).toEqual(['10 mis', '11 mis', '21 mis', '100 mis']);
    expect(welshPlural(2, nouns.month)).toBe('2 fis');
    expect(welshPlural(252, nouns.day)).toBe('252 diwrnod');
  });

  it('follows the rules of Intl where they are finer than one and many', () => {
    const rules = new Intl.PluralRules('cy');
    const noun = { one: 'other', two: 'two', three: 'few or many' };
    for (const count of [2, 3, 4, 5, 6, 7, 10]) {
      const category = rules.select(count);
      const form = { few: 'few or many', many: 'few or many', two: 'two' }[category as string];
      expect(welshPlural(count, noun)).toBe(`${String(count)} ${form ?? 'other'}`);
    }
  });

  it('groups the digits of large numbers', () => {
    expect(welshPlural(1500, nouns.word)).toBe('1,500 o eiriau');
  });

  it('has the old forms of years', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 10, 12].map(years)).toEqual([
      '1 flwyddyn',
      '2 flynedd',
      '3 blynedd',
      '4 blynedd',
      '5 mlynedd',
      '6 blynedd',
      '7 mlynedd',
      '10 mlynedd',
      '12 mlynedd',
    ]);
  });
});

describe('a list', () => {
  it.each([
    [[], ''],
    [['oedolion'], 'oedolion'],
    [['oedolion', 'plant'], 'oedolion a phlant'],
    [['testun', 'atodiad'], 'testun ac atodiad'],
    [['testun', 'ôl-nodyn'], 'testun ac ôl-nodyn'],
    [['testun', 'y rhesymeg'], 'testun a’r rhesymeg'],
    [['testun', 'atodiad', 'y datganiad ei hun'], 'testun, atodiad a’r datganiad ei hun'],
    [['Eleri', 'Catrin'], 'Eleri a Catrin'],
    [['Catrin', 'Eleri'], 'Catrin ac Eleri'],
    [['Catrin', 'William'], 'Catrin a William'],
    [['y tîm', 'chwaer'], 'y tîm a chwaer'],
  ])('%j is %s', (words, text) => {
    expect(joined(words)).toBe(text);
  });
});

describe('dates', () => {
  it('have the months in Welsh', () => {
    const months = Array.from({ length: 12 }, (_, index) =>
      welsh.date(`2026-${String(index + 1).padStart(2, '0')}-07` as never),
    );
    const long = new Intl.DateTimeFormat('cy', { day: 'numeric', month: 'long', year: 'numeric' });
    const known = months.map((_, index) => long.format(new Date(2026, index, 7)));
    expect(months).toEqual(known);
    expect(months[2]).toBe('7 Mawrth 2026');
  });

  it.each([
    ['2025-10-01', '2025-12-31', 'Hyd–Rhag 2025'],
    ['2025-11-01', '2026-02-28', 'Tach 2025–Chwef 2026'],
    ['2026-07-01', '2026-07-31', 'Gorff 2026'],
  ])('from %s to %s are %s', (from, to, text) => {
    expect(welsh.span(from as never, to as never)).toBe(text);
  });
});
