import { offerInWelsh } from '../../findings/cy/offer.ts';
import { commandIn } from '../../quoted.ts';
import type { englishOpeningFaults } from '../en/opening.ts';

const here = (folder: string | undefined): string =>
  folder === undefined ? 'y ffolder hon' : `"${folder}"`;

export const welshOpeningFaults: typeof englishOpeningFaults = {
  nothingNamed: ({ named, outputOption }) => ({
    message: `Nid oes ffeil na ffolder o’r enw "${named}".`,
    hint:
      outputOption === undefined
        ? 'Rhowch ffolder portffolio. Mae ffeil o’r enw otpath.yaml ynddi.'
        : `I ddewis enw’r ffeil y mae otpath yn ei hysgrifennu, ychwanegwch: ${outputOption}`,
  }),
  misnamedSettings: ({ file, folder }) => ({
    message: `Mae’r ffeil ${file} yn ${here(folder)} yn edrych fel gosodiadau portffolio, ond dim ond otpath.yaml y mae otpath yn ei darllen.`,
    hint: 'Ailenwch hi yn otpath.yaml. Yna rhedwch otpath eto.',
  }),
  portfolioBelow: ({ folder, below, more, way }) => ({
    message: `Nid oes portffolio yn ${here(folder)}. Mae un yn y ${below.length + more > 1 ? 'ffolderi' : 'ffolder'} ${below.map((one) => `"${one}"`).join(', ')}${more > 0 ? ` a ${String(more)} arall` : ''}.`,
    hint: `Ewch yno yn gyntaf, yna rhedwch otpath eto: cd ${way}`,
  }),
  noPortfolio: ({ folder, start }) => ({
    message: `Nid oes portffolio yn ${here(folder)} nac mewn unrhyw ffolder uwch ei phen.`,
    hint: {
      here: 'Os oes gennych bortffolio, ewch i’w ffolder gyda cd. I ddechrau un yma, rhedwch: otpath init',
      below:
        'Os oes gennych bortffolio, ewch i’w ffolder gyda cd. I ddechrau un yn ei ffolder ei hun, rhedwch: otpath init my-portfolio',
      elsewhere:
        'Ewch i ffolder portffolio, neu rhowch ei henw. Mae ffeil o’r enw otpath.yaml ynddi.',
    }[start],
  }),
  frameworksFolderNotThere: ({ folder }) => ({
    message: `Nid yw’r ffolder fframweithiau "${folder}" yn bodoli.`,
    hint: 'Cywirwch y llwybr o dan frameworks yn otpath.yaml, yn --frameworks neu yn OTPATH_FRAMEWORKS.',
  }),
  frameworkNameTaken: ({ name, shownAs }) => ({
    message: `Mae gan y fframwaith ${name} yn ${shownAs} yr un enw ag un sy’n dod gydag otpath.`,
    hint: `Rhowch enw arall i’ch un chi. I ychwanegu meini prawf at ein hun ni, ysgrifennwch "extends: ${name}" ynddo.`,
  }),
  keyListNotThere: ({ file }) => ({
    message: `Nid yw’r rhestr allweddi "${file}" yn bodoli, neu nid yw’n ffeil hyd at 1 MB.`,
    hint: 'Gwiriwch y llwybr ar ôl --allowed-signers.',
  }),
  keyListInPortfolio: ({ file }) => ({
    message: `Mae’r rhestr allweddi "${file}" y tu mewn i’r portffolio, felly nid yw’n profi dim. Gall unrhyw un sy’n gallu newid y portffolio newid y rhestr.`,
    hint: 'Cadwch y rhestr mewn ffolder o’ch eiddo eich hun, ac enwch hi gyda --allowed-signers.',
  }),
  keyListEmpty: ({ file }) => ({
    message: `Nid oes allweddi yn "${file}".`,
    hint: 'Ysgrifennwch linell ar gyfer pob asesydd: OT012345 ssh-ed25519 AAAA…',
  }),
  unreadableSettings: ({ folder }) => ({
    message:
      'Ni all otpath ddarllen otpath.yaml, felly nid yw’n gwybod beth yw targed y portffolio.',
    hint: `I weld beth sydd o’i le, rhedwch: ${commandIn('otpath check', folder)}`,
  }),
  noTarget: () => ({
    message: 'Nid oes gan y portffolio hwn darged.',
    hint: 'Ychwanegwch --target wales-social-care-ot:level-6, neu ysgrifennwch target yn otpath.yaml.',
  }),
  noTargetsIn: ({ framework }) => ({
    message: `Nid oes gan "${framework}" dargedau.`,
    hint: 'Dewiswch darged o fframwaith arall gyda --target. I weld pob un, rhedwch: otpath framework list',
  }),
  severalTargets: ({ framework, targets }) => ({
    message: `Mae gan "${framework}" sawl targed.`,
    hint: `Dewiswch un o’r rhain gyda --target: ${targets.join(', ')}.`,
  }),
  onlyFrameworkInSettings: ({ framework, targets }) => ({
    message: `Dim ond enw fframwaith, "${framework}", yw’r targed yn otpath.yaml.`,
    hint: `Ychwanegwch lefel, cam neu rôl ato. Ysgrifennwch un o’r rhain ar ôl target: ${targets.join(', ')}.`,
  }),
  notATarget: ({ written, isInSettings, meant, framework }) => ({
    message: isInSettings
      ? `Ni all y targed yn otpath.yaml fod yn "${written}".`
      : `Nid yw "${written}" yn darged.`,
    hint: `${
      meant.length > 1
        ? `Ai un o’r rhain oeddech chi’n ei feddwl? ${meant.join(', ')}.`
        : offerInWelsh(
            meant[0] ?? framework,
            'Ysgrifennwch fframwaith:id, er enghraifft wales-social-care-ot:level-6.',
          )
    } I weld pob targed, rhedwch: otpath framework list`,
  }),
  unknownTarget: ({ framework, target, near, known }) => ({
    message: `Nid oes gan "${framework}" darged o’r enw "${target}".`,
    hint: offerInWelsh(near, `Mae ganddo: ${known.join(', ')}.`),
  }),
  unknownFramework: ({ framework, near, known }) => ({
    message: `Nid oes fframwaith o’r enw "${framework}".`,
    hint: offerInWelsh(near, `Dewiswch un o’r rhain: ${known.join(', ')}.`),
  }),
  frameworkNearby: ({ framework, shelf }) => ({
    message: `Nid yw otpath yn gwybod ble mae’r fframwaith "${framework}".`,
    hint: `Mae mewn ffolder yma. Ychwanegwch hyn at y gorchymyn: --frameworks ${shelf}`,
  }),
  brokenFramework: ({ framework, folder }) => ({
    message: `Ni all otpath ddefnyddio’r fframwaith "${framework}", am fod gwallau yn ei ffeiliau.`,
    hint: `I’w gweld, rhedwch: ${commandIn('otpath check', folder)}`,
  }),
  evidenceNotFound: ({ named, near }) => ({
    message: `Nid oes tystiolaeth o’r enw "${named}" yn y portffolio hwn, neu ni all otpath ei darllen.`,
    hint: offerInWelsh(near, 'Rhowch enw ei ffeil, er enghraifft evidence/2026-03-a-kitchen.md.'),
  }),
  severalEvidence: ({ named, files }) => ({
    message: `Mae mwy nag un darn o dystiolaeth o’r enw "${named}".`,
    hint: `Dewiswch un o’r rhain: ${files.join(', ')}.`,
  }),
  answersMissing: ({ answers, flags }) => ({
    message: `Ni all otpath ofyn cwestiynau yma. Ar goll: ${answers.join(', ')}.`,
    hint: `Ychwanegwch: ${flags.join(' ')}`,
  }),
  nothingToFind: () => ({
    message: 'Mae ar otpath find angen geiriau i chwilio amdanynt, neu ddarn o dystiolaeth.',
    hint: 'Er enghraifft: otpath find risk. Neu: otpath find --for evidence/2026-03-a-kitchen.md',
  }),
  wordsAndEvidence: ({ file }) => ({
    message:
      'Mae otpath find yn chwilio am eiriau neu am yr hyn y gall tystiolaeth ei ddangos, nid y ddau ar unwaith.',
    hint: `Hepgorwch y geiriau: otpath find --for ${file}`,
  }),
};
