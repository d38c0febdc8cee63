import { plainOf, termsIn } from './search.ts';

const listOf = (lines: readonly string[]): readonly string[] => lines.join(' ').split(' ');

/** Words of every text in English that say nothing about its subject. */
export const tellsNothing: ReadonlySet<string> = new Set(
  listOf([
    'able about above after again all also although always am another any anything around away back because been',
    'before being below best better between both but came can cannot come could day days did do does doing done',
    'down during each either else enough even ever every everyone everything far few first found gave get gets',
    'give given go goes going gone got had has have having he her here hers him his how however i if into its',
    'itself just keep kept knew know last later least less let like little long look made make many may maybe me',
    'might mine more most much must my myself near need never new next no none not nothing now off often one',
    'only other our out over own per perhaps put quite rather really said s same saw say second see seen several',
    'she should show showed shows since so some someone something soon still such take taken than them themselves then there these',
    'they thing things think this those though thought through time times too took toward towards two under until',
    'up upon us use used uses using very want wanted way we week weeks well went were what when where whether which while who',
    'whole whom whose why will within without would year years yet you your',
  ]),
);

/** Words of account after account of an occupational therapist's work, whatever it shows: they tell little. */
const tellsLittle = listOf([
  'accept afraid afternoon agree alone along answer arm ask bath bed begin beside bring call card care carer case chair',
  'change child close colleague cost council counted count daughter date decide desk different door eight eleven end',
  'evening family father feel felt figure fill find five form forty four friday hand happen hear help hoist hold home',
  'hospital hour house housing husband instead kind kitchen know late learn leave left letter life line list live man',
  'manager mean measure meet meeting miss monday month morning mother move name nine nobody note notice number nurse',
  'office old once open order page paper part people person phone place plan question quick rail read reach remember',
  'right ring room round run sat save seem send sent sentence seven sheet show side sign sit six small speak spoke',
  'spend spent stand start stay stop student talk team tell ten therapist thirty three thursday today together told',
  'tried try tuesday turn twelve twenty twice visit wait walk ward wash watch wednesday wife woman word work worker',
  'write written wrote wrong young',
]);

const isCommonTerm = new Set(
  [...tellsNothing, ...tellsLittle].flatMap((word) => termsIn(word).map(({ term }) => term)),
);

/** Whether a word, without its ending, is in so many texts that it tells little of any. */
export const tellsLittleOf = (term: string): boolean => isCommonTerm.has(term);

/** The words of a text that say something about its subject, without their endings. */
export const tellingTerms = (text: string): readonly string[] =>
  termsIn(text).flatMap(({ term, written }) => (tellsNothing.has(plainOf(written)) ? [] : [term]));
