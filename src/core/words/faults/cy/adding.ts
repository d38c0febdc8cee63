import { welshAddWords } from '../../conversations/cy/add.ts';
import { offerInWelsh } from '../../findings/cy/offer.ts';
import type { NotesTrouble } from '../../../model/notes.ts';
import type { englishAddingFaults } from '../en/adding.ts';
import { welshWhyNotWritten } from './system-reasons.ts';

const saveFrom = (programs: string): string =>
  `Agorwch hi yn ${programs}, dewiswch Save As, a’i chadw fel .docx. Yna rhowch y ffeil honno.`;
const giveWitness = 'Ychwanegwch yr enw: --witness "Nia Sample"';
const otherWitness = 'Rhowch rywun arall fel --witness.';

/** Why notes can't be read, with their name, and what to do. */
const notesTroubles: Readonly<
  Record<NotesTrouble, readonly [why: (name: string) => string, hint: string]>
> = {
  'lock-file': [
    (name) => `Ffeil y mae Word yn ei chadw dim ond tra bo dogfen ar agor yw ${name}.`,
    'Rhowch y ddogfen ei hun. Mae ganddi’r un enw heb ~$ ar y dechrau.',
  ],
  'old-word': [
    (name) => `Hen ddogfen Word (.doc) yw ${name}, ac ni all otpath ei darllen.`,
    saveFrom('Word neu LibreOffice'),
  ],
  'rich-text': [
    (name) => `Dogfen Rich Text (.rtf) yw ${name}, ac ni all otpath ei darllen.`,
    saveFrom('Word neu LibreOffice'),
  ],
  'open-document': [
    (name) => `Testun OpenDocument (.odt) yw ${name}, ac ni all otpath ei ddarllen.`,
    saveFrom('LibreOffice neu Word'),
  ],
  pages: [
    (name) => `Dogfen Pages yw ${name}, ac ni all otpath ei darllen.`,
    'Agorwch hi yn Pages, dewiswch File, Export To, Word, a’i chadw fel .docx. Yna rhowch y ffeil honno.',
  ],
  pdf: [
    (name) => `PDF yw ${name}, ac ni all otpath ddarllen ei destun.`,
    'Atodwch ef gyda --attach. Neu agorwch ef yn Word, ei gadw fel .docx, a rhoi’r ffeil honno.',
  ],
  table: [
    (name) => `Tabl yw ${name}.`,
    'Atodwch ef gyda --attach, neu gadewch ei destun fel .docx, .md neu .txt.',
  ],
  'other-kind': [
    (name) => `Nid dogfen Word na thestun yw ${name}.`,
    'Gall nodiadau fod yn ddogfen Word (.docx), yn dudalen we (.html), yn Markdown (.md) neu’n destun plaen (.txt). Atodwch ffeiliau eraill gyda --attach.',
  ],
  'too-large': [
    (name) => `Mae ${name} yn rhy fawr ar gyfer un darn o dystiolaeth.`,
    'Atodwch ef gyda --attach, neu tynnwch luniau mawr allan yn gyntaf.',
  ],
  'too-much': [
    (name) => `Mae mwy o destun neu dablau yn ${name} nag y gall un darn o dystiolaeth eu cynnwys.`,
    'Atodwch ef gyda --attach. Neu copïwch y rhan sy’n dystiolaeth i ddogfen newydd, a rhowch y ffeil honno.',
  ],
  'too-deep': [
    (name) => `Mae gormod o flychau o fewn blychau yn ${name} i otpath eu darllen.`,
    'Agorwch ef mewn porwr, copïwch ei destun i ddogfen Word newydd, a rhowch y ffeil honno.',
  ],
  encrypted: [
    (name) => `Mae cyfrinair ar ${name}, neu hen ddogfen Word ag enw newydd ydyw.`,
    'Cadwch hi fel .docx heb gyfrinair.',
  ],
  'not-word': [
    (name) => `Nid dogfen Word yw ${name}, er bod ei henw yn dweud hynny.`,
    'Agorwch hi yn y rhaglen y daeth ohoni, a’i chadw fel .docx. Os testun plaen ydyw, newidiwch ddiwedd ei henw i .txt.',
  ],
  broken: [
    (name) => `Mae ${name} wedi’i difrodi. Ni all Word ei darllen chwaith.`,
    'Cadwch hi eto fel .docx o Word.',
  ],
  empty: [
    (name) => `Nid oes testun yn ${name}.`,
    'Rhowch nodiadau eraill, neu gadewch --from allan.',
  ],
};

export const welshAddingFaults: typeof englishAddingFaults = {
  notesNotFound: ({ typed, near }) => ({
    message: `Nid oes ffeil "${typed}" i gymryd nodiadau ohoni.`,
    hint: near
      ? `Ai "${near.name}" oeddech chi’n ei feddwl? Yna rhedwch: otpath add --from "${near.path}"`
      : 'Cywirwch y llwybr ar ôl --from, neu llusgwch y ffeil i’r ffenestr hon.',
  }),
  notesNotAFile: ({ name }) => ({
    message: `Pibell, dyfais neu soced yw "${name}", felly ni all otpath ddarllen nodiadau ohoni.`,
    hint: 'Cadwch y nodiadau mewn ffeil, ac enwch y ffeil honno ar ôl --from.',
  }),
  notesAreFolder: ({ name }) => ({
    message: `Ffolder yw "${name}".`,
    hint: 'Rhowch un ffeil ar ôl --from.',
  }),
  notesNotRead: ({ name, trouble }) => {
    const [why, hint] = notesTroubles[trouble];
    return { message: why(`"${name}"`), hint };
  },
  notesNameInPieces: ({ read, entire }) => ({
    message: `Mae bylchau yn yr enw ar ôl --from, felly dim ond "${read}" a ddarllenodd otpath.`,
    hint: `Rhowch yr enw mewn dyfynodau syth: otpath add --from "${entire}"`,
  }),
  notesWithoutText: ({ name }) => ({
    message: `Nid oes testun yn "${name}" o dan y rhan rhwng llinellau ---.`,
    hint: 'Ysgrifennwch beth wnaethoch chi o dan yr ail ---, neu gadewch --from allan.',
  }),
  textGivenTwice: () => ({
    message: 'Rhoesoch y testun ddwywaith, gyda --from a gyda --text.',
    hint: 'Gadewch un ohonynt allan.',
  }),
  attachmentNotFound: ({ path }) => ({
    message: `Nid oes ffeil "${path}".`,
    hint: 'Teipiwch ei llwybr, neu llusgwch y ffeil i’r ffenestr hon.',
  }),
  attachmentIsFolder: ({ name }) => ({
    message: `Ffolder yw "${name}".`,
    hint: 'Atodwch ei ffeiliau fesul un, neu fel un zip.',
  }),
  attachmentNotAFile: ({ name }) => ({
    message: `Nid ffeil yw "${name}", felly ni ellir ei hatodi.`,
  }),
  attachmentEmpty: ({ name }) => ({
    message: `Mae "${name}" yn wag.`,
    hint: 'Copïwch hi eto o’r man y cawsoch hi.',
  }),
  attachmentOfProgram: ({ name }) => ({
    message: `Ffeil y mae rhaglen arall yn ei chadw at ei defnydd ei hun yw "${name}".`,
    hint: 'Atodwch y ddogfen ei hun.',
  }),
  attachmentOfPortfolio: ({ name }) => ({
    message: `Mae "${name}" yn un o ffeiliau’r portffolio ei hun, felly ni ellir ei hatodi.`,
  }),
  altWithoutPicture: ({ text, pictures }) => ({
    message: `Nid oes llun ar gyfer --alt "${text}".`,
    hint:
      pictures.length === 0
        ? 'Nid oes llun heb ddisgrifiad yn y nodiadau. Gadewch --alt allan.'
        : `Rhowch un --alt ar gyfer pob un o’r rhain: ${pictures.join(', ')}.`,
  }),
  altEmpty: () => ({
    message: 'Mae --alt yn wag.',
    hint: 'Dywedwch mewn ychydig eiriau beth mae’r llun yn ei ddangos.',
  }),
  evidenceNameUnusable: ({ asked }) => ({
    message: `Ni all "${asked}" fod yn enw ar dystiolaeth.`,
    hint: 'Rhowch ffeil yn y ffolder evidence, er enghraifft 2026-03-a-kitchen.md. Nid yw Windows yn caniatáu < > : " | ? * mewn enwau.',
  }),
  evidenceNameTaken: ({ file }) => ({
    message: `Mae ${file} yn bodoli eisoes. Nid yw otpath yn ysgrifennu drosti.`,
    hint: 'Rhowch enw arall fel --file, neu gadewch --file allan.',
  }),
  evidenceLeadsOut: ({ file }) => ({
    message: `Mae ffolder ${file} yn ddolen at le y tu allan i’r portffolio, felly nid ysgrifennwyd dim.`,
    hint: 'Rhowch ffolder go iawn yn ei lle.',
  }),
  evidenceNotWritten: ({ file, folder, code }) => ({
    message: `Ni ellid ysgrifennu ${file} yn ${folder}. ${welshWhyNotWritten(code)} Nid ychwanegwyd dim at y portffolio.`,
    hint: 'Gwiriwch fod lle ar y ddisg, eich bod yn gallu ysgrifennu yno, a bod modd agor y ffeiliau rydych yn eu hatodi.',
  }),
  titleNotTaken: ({ titleFault }) => ({
    message: 'Ni ellir defnyddio’r --title hwn.',
    hint: welshAddWords.titleFaults[titleFault],
  }),
  optionEmpty: ({ flag }) => ({
    message: `Mae ${flag} yn wag.`,
    hint: `Ysgrifennwch rywbeth ar ôl ${flag}, neu gadewch ef allan.`,
  }),
  dayNotTaken: ({ written, flag, periodFault }) => ({
    message: `Ni ellir defnyddio "${written}" fel ${flag}.`,
    hint: welshAddWords.periodFaults[periodFault],
  }),
  unknownEvidenceType: ({ written, near, known }) => ({
    message: `Nid yw "${written}" yn fath o dystiolaeth yma.`,
    hint: offerInWelsh(near, `Dewiswch un o’r rhain: ${known.join(', ')}.`),
  }),
  unknownReflection: ({ written, near, known }) => ({
    message: `Nid yw otpath yn adnabod model myfyrio o’r enw "${written}".`,
    hint: offerInWelsh(near, `Dewiswch un o’r rhain: ${known.join(', ')}.`),
  }),
  witnessNotNamed: () => ({
    message: 'Mae angen enw ar dyst.',
    hint: giveWitness,
  }),
  witnessWithoutLetters: () => ({
    message: 'Nid oes llythrennau yn enw’r tyst.',
    hint: giveWitness,
  }),
  witnessNotTaken: ({ witnessFault, remedy }) => ({
    message: welshAddWords.witnessFaults[witnessFault],
    hint: {
      nothing: otherWitness,
      'their-number': `${otherWitness} Os mai dim ond enw tebyg i’ch un chi sydd gan rywun, ychwanegwch ei rif: --witness-registration OT012345`,
      'both-numbers': `${otherWitness} Os mai dim ond enw tebyg i’ch un chi sydd gan rywun, ychwanegwch eich cofrestriad eich hun o dan credentials yn otpath.yaml, a rhowch ei rif fel --witness-registration.`,
    }[remedy],
  }),
};
