import { fold } from './normalise-text.ts';
import { whenNeeded } from '../text/when-needed.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What follows a title without being the name of anybody. */
export const nobody: ReadonlySet<string> = new Set(
  (
    'and or who the a an in on at for of with client patient person carer relative service user nobody anybody ' +
    'anonymous redacted name surname blank unknown initial withheld mr mrs ms miss mx dr prof ' +
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'january february march april june july august september october november december ' +
    'teams word excel office outlook forms powerpoint windows society scan imaging score scale appointment ' +
    'appointments surgery letter letters men universe world wales development doc doctorate practice lead standards ' +
    'registration google right other please confidential pseudonym participant respondent interviewee anon anonymised ' +
    'somebody someone whoever removed deleted hidden madam'
  ).split(' '),
);

/** The rest of the name of a post or a thing, behind a title that is one too: "Nurse Practitioner", "PC World". */
const restOfPost = words(
  'nurse sister practitioner practitioners specialist specialists manager managers consultant consultants prescriber ' +
    'associate associates led lead call station assessor advisor adviser educator engagement training plan act monitor ' +
    'monitors users based service services support group code conduct world',
);

/** What the work of a nurse, a doctor or a councillor is made of, as people write it in headings: "Nurse Review". */
const partOfWork = words(
  // Meetings and papers.
  'review reviews visit visits notes referral referrals handover handovers rounds rota rotas shifts clinic clinics ' +
    'checklist checklists report reports query queries question questions enquiry enquiries briefing briefings input ' +
    'advice opinion approval permission instructions feedback update updates liaison diary bleep phone email contact ' +
    'details signature stamp form forms sheet log rates appt appts meeting meetings record records entry entries ' +
    'plans protocol protocols policy guidance summary summaries discharge sickness absence cover vacancy ' +
    // Teams and places.
    'team teams site sites unit units room rooms suite suites company companies hospital hospitals organisation organisations trust trusts practice office ' +
    'uniform uniforms bathroom bedroom shower kitchen toilet keysafe ' +
    // Learning.
    'programme programmes course courses module modules degree degrees conference workshop workshops lecture lectures ' +
    'student students prescribing mentoring teaching skills role roles competencies competency bodies body boundaries ' +
    'reasoning judgement identity portfolio status indemnity emeritus emerita ' +
    'supervision studies research project projects survey surveys audit audits appraisal appraisals session sessions ' +
    'seating gaming visiting timing booking bookings screening staffing issues outcomes goals aims tasks duties duty ' +
    'placement placements statement statements requirement requirements management improvement improvements ' +
    // Money and machinery of services.
    'charity network networks forum forums committee panel council union helpline hotline scheme schemes pathway ' +
    'pathways process processes model framework system systems budget costs fee fees funding fund invoice pay salary ' +
    'safety clearance attendance insurance surgeries walkabout hub hubs awards events weekend ' +
    // What lies and stands about.
    'trolley cupboard badge kit pack bag area areas corridor entrance lounge desk computer camera tablet app apps video ' +
    'headset charger adapter interface setup tool tools template templates ' +
    // Papers and machines with a number: "Rev Date", "PC Access".
    'date dates version versions number history counter limit access switch switches keyboard mouse software workstation ' +
    'accessories games skills speakers hours time ' +
    // What one of them did or is, in a note that leaves the verb out.
    'informed aware contacted requested recommended advised required needed visited attended notified consulted ' +
    'prescribed reviewed called available unavailable present agreed confirmed',
);

/** Endings of words for things and doings that no name has. */
const isDoing = whenNeeded(
  () => /\p{L}{3}(?:(?:tion|ssion|ology|graphy|[^e]ment)s?|(?:bil|ers|al|ac)it(?:y|ies))$/u,
);

/** Behind "Miss", what somebody with neglect or on a task does, and the rest of words that were cut or made a joke. */
const missed = words(
  'rate rates error errors match ratio count counts trial trials manners ' +
    'ing ings take takes placed fit fits chief understood information laid led spelt spelled spelling',
);
/** Behind "mister", which also is a bottle for plants. */
const sprayed = words('bottle bottles spray sprays nozzle system set fan fans');
/** Names of two or three letters, which may be written in capitals. */
const shortNames = words('ng li le ho hu wu xu ma yu ko oh lo lu ip au an du fu ye ha');

/** Whether what follows a title is two or three initials: "Mrs AB". Where the title is in capitals it may be a name. */
export function isInitials(title: string, name: string): boolean {
  const letters = name.replace(/['’]s$/, '');
  if (title.length > 1 && title === title.toUpperCase()) return false;
  return (
    (/^\p{Lu}{2}$/u.test(letters) && !shortNames.has(fold(letters))) ||
    /^(?:[B-DF-HJ-NP-TV-Z]{3}|ABC|XYZ)$/.test(letters)
  );
}
/** Behind "MR", kinds of pictures and what may go into the machine. */
const imaging = words(
  'angiogram angiography venogram spectroscopy imaging conditional safe unsafe contrast brain spine head neck knee ' +
    'shoulder pelvis findings report',
);

/** Titles that are also posts or things. */
const post =
  /^(?:Nurse|Sister|Matron|Councillor|Cllr|PC|Dr|dr|Doctor|Prof|Professor|Revd?|Master|Judge|Captain|Capt|Fr|W?PC|DCI?|PCSO|Sgt|Sergeant|Insp|Inspector|Canon|Pastor)$/;
/** The same where what follows is a thing only there: "Lady Chapel" is one, and "Mrs Chapel" is not. */
const ofPost =
  /^(?:Nurse|Sister|Matron|Councillor|Cllr|W?PC|DCI?|PCSO|Sgt|Sergeant|Insp|Inspector|Canon|Dr|Prof)$/;

/** Behind "Prof", the rest of "professional", and behind "DC" and "Canon" what currents, discharges and copiers have. */
const cutShort = words('dev devt reg ed exp quals body bodies');
const ofCurrent = words(
  'motor motors power supply current voltage adapter adaptor adapters socket battery batteries drive unit comics ' +
    'universe planning plan home letter letters destination date hub lounge bed beds to from target delay delays',
);
const ofCopier = words(
  'camera cameras printer printers scanner copier copiers photocopier law laws ink toner cartridge cartridges lens ' +
    'pixma eos selphy driver drivers',
);

/** Whether a short title and a word are the beginning of something else: "Prof Dev folder", "DC Motor". */
export const isPartOfPost = (title: string, name: string, second: string | undefined): boolean =>
  (title === 'Prof' && second === undefined && cutShort.has(fold(name))) ||
  (title === 'DC' && ofCurrent.has(fold(name))) ||
  (title === 'Canon' && ofCopier.has(fold(name))) ||
  (title === 'Sergeant' && fold(name) === 'major');

/** Whether what follows a title is the rest of a post, a thing or a word for nobody, and not a name. */
export function isNobody(title: string, name: string): boolean {
  const word = fold(name);
  return (
    nobody.has(word) ||
    (ofPost.test(title) && restOfPost.has(word)) ||
    (post.test(title) && (partOfWork.has(word) || isDoing().test(word))) ||
    (title === 'Miss' && missed.has(word)) ||
    (title === 'MR' && imaging.has(word)) ||
    (/^[Mm]ister$/.test(title) && sprayed.has(word)) ||
    famous.has(fold(`${title} ${name}`))
  );
}

/** What follows a title of the church, of rank or of boys without being a name: "Lord Mayor", "Master Copy". */
const thingsOfRank = {
  Fr: words('foley catheter catheters gauge size'),
  Lord: words(
    'mayor lieutenant chancellor chief justice provost advocate president bishop jesus god commissioner warden ' +
      'byron nelson sugar voldemort',
  ),
  Lady: words(
    'chapel day bird mayor mayoress luck muck bountiful godiva gaga macbeth grey garden chatterley shave',
  ),
  Captain: words(
    'scarlet kangaroo america marvel hook birdseye sparrow kirk cook scott ahab pugwash planet underpants caveman nemo haddock',
  ),
  Capt: words(''),
  Judge: words(
    'judy rinder dredd jury whether situations advocate each every yourself less not people others progress distance distances depth speed safe safety risk risks',
  ),
  Master: words(
    'copy class classes clinician clock coach craftsman data degree degrees dissertation document documents file files ' +
      'folder form forms index key keys level list lists log module mariner plan plans planner practitioner programme ' +
      'programmes register record records schedule science sheet spreadsheet student students switch template ' +
      'templates thesis timetable trainer trainers rota roster bedroom suite socket version chef mind mason builder ' +
      'gardener baker carpenter accountant agreement account teacher tutor policy protocol contract control board ' +
      'bond studies study public occupational nursing health arts research business rehabilitation',
  ),
} as const;
export type RankTitle = keyof typeof thingsOfRank;

export const isOfRank = (title: string): title is RankTitle => Object.hasOwn(thingsOfRank, title);
export const isThingOfRank = (title: RankTitle, name: string): boolean =>
  thingsOfRank[title].has(fold(name));

/** The width of a catheter, a saint, and words that have "Lady" or "Master" as their last part. */
export const notOfRank = /(?:\d ?|\b(?:Our|First|Old|Young|Scrum|Web|Past|Grand|size|the)[ \n])$/;

/** Streets, wards and the like carry the names of such people more often than a text is about one. */
const placeOfRank =
  /(?:^|[ \n])(?:street|st|road|rd|avenue|ave|lane|close|drive|way|court|crescent|terrace|place|house|hall|ward|unit|wing|room|suite|park|arms|hotel|inn|pub|school|college|academy|library|hospital|hospice|centre|trust|fund|foundation|charity|lecture|award|prize|medal|review|report|inquiry|judgment|tea|estate|gardens?|square|bridge|chapel|church|theatre|lounge|building|scheme|cup|shield)$/i;

/** Whether the name of a place or a thing ends with the word before an offset, or with the word behind it. */
export const isPlaceOfRank = (text: string, end: number): boolean =>
  [text.slice(end - 20, end), /^[ \n]\p{L}+/u.exec(text.slice(end, end + 20))?.[0] ?? ''].some(
    (one) => placeOfRank.test(one),
  );

/** Characters, brands and books that are named as people are. "Mrs Foster" may be somebody; "Dr Foster" is a company. */
export const famous: ReadonlySet<string> = new Set(
  (
    'mister maker,mister tumble,mister ed,mr motivator,mr bean,mr tumble,mr potato,mr incredible,mr muscle,mr whippy,mr kipling,mr happy,mr tickle,mr bump,' +
    'mr messy,mr blobby,mr fox,mr darcy,mr magoo,mr hyde,mr claus,mrs claus,mrs doubtfire,mrs hinch,mrs beeton,' +
    'mrs tiggywinkle,mrs tiggy-winkle,mrs twit,mrs dalloway,inspector morse,inspector gadget,inspector clouseau,inspector rebus,inspector calls,sgt pepper,miss saigon,miss moneypenny,miss trunchbull,miss honey,miss marple,miss piggy,miss daisy,miss havisham,' +
    'dr foster,dr seuss,dr dolittle,dr evil,dr strange,dr watson,dr jekyll,dr martens,dr scholl,dr oetker,dr pepper'
  ).split(','),
);

/** Words that come after a name, or after a title alone, and are not a part of it. */
export const ordinary: ReadonlySet<string> = new Set(
  (
    'i he she they we you it his her its their our my your the a an and or but nor is are was were be been has had have ' +
    'will would shall should may might must said says asked could can did does do to from by as if then than that this ' +
    'these those not no yes only also both either tick box boxes first one two all any in on at of for with when where'
  ).split(' '),
);

/** Houses and the like that carry somebody's name. */
const place =
  'building|centre|center|hospital|wing|suite|clinic|theatre|library|school|college|university|institute|trust|foundation|award|prize|lecture|scale|test|checklist|collection|memorial';
const afterPlace = new RegExp(String.raw`^[ \n](?:${place})\b`, 'i');
const lastPlace = new RegExp(String.raw`^(?:${place})$`, 'i');
/** "PC Literacy group": nobody's name comes straight before such a word, but after "Dr" it may. */
const thingOfPost = /^(?:Nurse|Sister|Matron|PC|Prof|Revd?|Master)$/;
const afterThing = /^ (?:form|course|group|line|settings|sheet|leaflet|module|class)\b/;
/** What may be ordinary words unless they are written large. */
const afterLargePlace =
  /^(?:['’]s)?[ \n](?:Unit|Ward|Room|House|Building|Road|Street|Avenue|Way|Court|Hall|Wing|Museum|Gallery)\b/;
const afterCapitalPlace = whenNeeded(() => /^[ \n]\p{Lu}/u);
/** Things that are made in the likeness of a character. They are written small. */
const afterProduct = /^[ \n](?:cards?|mugs?|dvds?|dolls?|puppets?|costumes?)\b/i;

/**
 * Whether a name is that of a place or a product: "the Dr Somebody Centre", "Dame Somebody glasses". Only
 * after a rare title may the second word be written small: "Mr Somebody test results" lacks an apostrophe.
 */
export function isPlaceOrProduct(
  title: string,
  second: string | undefined,
  after: string,
): boolean {
  const isRare = title === 'Sir' || title === 'Dame';
  if (afterProduct.test(after) || (isRare && /^[ \n]glasses\b/.test(after))) return true;
  if (thingOfPost.test(title) && afterThing.test(after)) return true;
  if (isRare && afterLargePlace.test(after)) return true;
  if (second !== undefined && lastPlace.test(second)) return true;
  return afterPlace.test(after) && (isRare || afterCapitalPlace().test(after));
}

/** Whether the text says that the name is one in a story. */
export const isFiction = (after: string): boolean =>
  /^[ \n](?:is|was) (?:the|a) (?:name|character|part|role)\b[^.!?]{0,40}\b(?:film|story|book|novel|vignette|play|scenario|exercise|training)\b/.test(
    after,
  );

/** Names of people that are also places and things of a ward. */
const placeOfPost = words(
  'ward unit room station bank bell desk office home house hall park field lodge wing bay suite clinic block day cross court',
);
const beforePlace =
  /\b(?:the|our|an?|this|that|their|its|your|his|her|each|every|another|both|same|any|new|old|first|second)[ \n]$/i;
const afterPlaceOfPost =
  /^[ \n](?:\d|[A-Z]\b|(?:has|have|had|is|was) (?:the same|full|empty|closed|open|locked|quiet|busy|next|upstairs|downstairs|being|on (?:level|floor|the (?:ground|first|second|third|top|same))|in (?:the same|another))\b|(?:opens|closes|closed|opened|shuts|moves|moved) (?:at|on|in|for|to|from|next)\b|(?:rounds?|shifts?|pull|cords?|side|phone|door|key|layout|staff|office|desk|meetings?|visits?|calls?)\b|Rounds?\b)/;

/** "on Sister Dora Ward": whether a name ends with a place that somebody is on or in. */
export const isWardNamedFor = (title: string, last: string, before: string): boolean =>
  /^(?:Nurse|Sister|Matron)$/.test(title) &&
  placeOfPost.has(fold(last)) &&
  /\b(?:on|in|onto|off|the)[ \n]$/i.test(before);

/** "Sister Ward has the same layout", "Nurse Bank shifts": whether what could be a name is a place or a thing here. */
export function isPlaceOfPost(title: string, name: string, before: string, after: string): boolean {
  if (!/^(?:Nurse|Sister|Matron)$/.test(title) || !placeOfPost.has(fold(name))) return false;
  const [, next = ''] = /^[ \n](\p{L}+)/u.exec(after) ?? [];
  return (
    beforePlace.test(before) ||
    afterPlaceOfPost.test(after) ||
    (/^\p{Lu}/u.test(next) && partOfWork.has(fold(next))) ||
    placeOfRank.test(next)
  );
}

/** Words that heads of columns, places, tools and papers have in their names, and people do not. */
const ofThing = words(
  'support worker workers agency agencies main manager daily weekly ' +
    'job title language birth address telephone mobile gender ethnicity age goal goals score scores kin relationship ' +
    'diagnosis reason hospital council trust centre center college university school ward clinic test measure scale ' +
    'inventory index questionnaire assessment group course programme project service services care therapy ' +
    'occupational health social kitchen bathroom file folder model framework tool scheme company ltd limited charity ' +
    'recorded follow above below known given checked see to not as per the and or of for with your own full first ' +
    'last family preferred moving handling manual house lodge court road street',
);

/** Whether words in capitals behind "Name:" name a thing, a place or nobody. */
export const isThingNamed = (name: string): boolean =>
  name
    .split(/,? /)
    .map(fold)
    .some(
      (word) =>
        ofThing.has(word) || nobody.has(word) || partOfWork.has(word) || isDoing().test(word),
    );
