import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDatesOfBirth } from '../../../src/core/privacy/date-of-birth.ts';
import { findSpelledAddresses } from '../../../src/core/privacy/e-mail-address.ts';
import { findLabelledNames } from '../../../src/core/privacy/labelled-name.ts';
import { findNationalInsuranceNumbers } from '../../../src/core/privacy/national-insurance-number.ts';
import { readNamedColumns } from '../../../src/core/privacy/table-columns.ts';
import { findTitledNames } from '../../../src/core/privacy/titled-name.ts';
import { trace, tracesIn } from '../../../src/core/privacy/traces.ts';

/** Kinds of which something is found in a text that shows no trace of them. */
function missedIn(text: string): readonly string[] {
  const found: Readonly<Record<keyof typeof trace, boolean>> = {
    titledName: [...findTitledNames(text, [])].length > 0,
    labelledName: [...findLabelledNames(text, [])].length > 0,
    dateOfBirth: [...findDatesOfBirth(text)].length > 0,
    namedColumn: readNamedColumns(text).text !== '',
    spelledAddress: [...findSpelledAddresses(text)].length > 0,
    insuranceNumber:
      [...findNationalInsuranceNumbers(text, true)].length >
      [...findNationalInsuranceNumbers(text, false)].length,
  };
  const traces = tracesIn(text);
  return Object.entries(found).flatMap(([kind, isFound]) =>
    isFound && !(traces & trace[kind as keyof typeof trace]) ? [kind] : [],
  );
}

const corpus = [
  'true',
  'true-as-shown',
  'holdout-true',
  'innocent',
  'innocent-more',
  'holdout-innocent',
].flatMap((name) =>
  readFileSync(
    join(import.meta.dirname, '..', '..', 'fixtures', 'privacy', `${name}.txt`),
    'utf8',
  ).split('\n'),
);

test('every detail of the corpus leaves a trace', () => {
  expect(corpus.filter((line) => missedIn(line).length > 0)).toEqual([]);
});

test('every detail that is made of such words leaves a trace', () => {
  const piece = fc.constantFrom(
    ...'Mr,Mrs,Ms,Mx,Miss,miss,MR,MISS,Matron,Dr,dr,Prof,Professor,Doctor,Cllr,Councillor,Rev,Revd'.split(
      ',',
    ),
    ...'Reverend,Sir,Dame,Sister,Nurse,PC,Fr,Lord,Lady,Master,Capt,Captain,Judge,Mister,mister'.split(
      ',',
    ),
    ...'name,Enw,Patient,Client,Next of kin,NOK,Full name,born,birthday,Born,ganwyd,ganed,DOB,dobs'.split(
      ',',
    ),
    ...'D.O.B,d o b,d. o. b,do b,Date of birth,dyddiad geni,b. 1,b1,b 3,NHS,GIG,CHI,NI,N.I,NINO,nat. ins'.split(
      ',',
    ),
    ...'National insurance,ins. no,yswiriant gwladol,post code,postcode,cod post,address,cyfeiriad'.split(
      ',',
    ),
    ...'jo.b at example dot com,a (at) b.org,x.y at z.co.uk,a1 at b dot wales,c.d at e.cymru,f.g at h.scot'.split(
      ',',
    ),
    ...'AB 12 34 56 C,AB123456C,ab123456,3/5/1941,12 March 1940,12 March,Dilys Nebula,Jones'.split(
      ',',
    ),
    ...'Messrs,Drs,Profs,Sgt,Sergeant,DC,DCI,WPC,PCSO,Canon,Pastor,Rabbi,Imam,Inspector,Insp,MrJones'.split(
      ',',
    ),
    ...'Service user,Carer,Resident,Tenant,Mother,Son,Daughter,Gŵr,Emergency contact,ei eni ar,Geni,Birth'.split(
      ',',
    ),
    ...' ,: ,. ,\n,\t, | ,_,é,1,’, – ,|---|---|\n'.split(','),
  );
  const text = fc
    .array(piece, { maxLength: 14 })
    .map((pieces) => pieces.join(' '))
    .chain((spaced) => fc.constantFrom(spaced, spaced.replaceAll(' ', '')));
  fc.assert(
    fc.property(text, (written) => {
      expect(missedIn(written)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
