import type { AttachmentArgs } from '../../../model/finding-args/attachments.ts';
import { before } from '../../cy-lists.ts';
import type { Sentences } from '../finding-words.ts';
import { sayBadAttachmentInWelsh } from './bad-name.ts';
import { offerInWelsh } from './offer.ts';

export const welshAttachmentFindings: Sentences<AttachmentArgs> = {
  'missing-attachment': (args) => ({
    message:
      args.case === 'backslash'
        ? `Mae ôl-slaes yn enw’r atodiad "${args.written}", ac mae otpath a Windows yn ei ddarllen fel ffolder.`
        : `Nid oes atodiad o’r enw "${args.written}".`,
    hint: hintForMissing(args),
  }),
  'attachment-outside': (args) =>
    args.case === 'bad-name'
      ? sayBadAttachmentInWelsh(args)
      : {
          message: `Nid yw "${args.written}" y tu mewn i’r portffolio.`,
          hint: 'Copïwch y ffeil i’r portffolio a’i henwi yno.',
        },
  'empty-attachment': ({ written }) => ({
    message: `Mae "${written}" yn wag.`,
    hint: 'Copïwch y ffeil eto o’r man y daeth ohono.',
  }),
  'wrong-bytes': ({ case: what, written }) => ({
    message: `Nid yw "${written}" yn cynnwys ${contents[what]}.`,
    hint: 'Cadwch y ffeil eto o’r rhaglen a’i gwnaeth, neu rhowch y terfyniad cywir iddi.',
  }),
  'attachment-case': (args) =>
    args.case === 'bad-name'
      ? sayBadAttachmentInWelsh(args)
      : {
          message: `Enw’r ffeil yw ${args.name}, gyda phriflythrennau gwahanol.`,
          hint: `Ysgrifennwch ${args.name}.`,
        },
  'huge-attachment': ({ written, megabytes }) => ({
    message: `Mae "${written}" yn ${String(megabytes)} MB, ac ni all y rhan fwyaf o baneli ei dderbyn.`,
    hint: 'Gwnewch y llun neu’r sgan yn llai, neu cadwch yr hyn sy’n dangos eich pwynt yn unig.',
  }),
  'unlisted-file': (args) => ({
    message: 'Nid oes tystiolaeth yn enwi’r ffeil hon, felly ni fydd yn cyrraedd y panel.',
    hint: hintForUnlisted(args),
  }),
  'misnamed-file': (args) => {
    switch (args.case) {
      case 'file':
        return {
          message:
            'Mae otpath yn anwybyddu ffeiliau â’r enw hwn, felly nid oes dim ynddi’n cyfrif.',
          hint: args.isThere
            ? `Mae otpath yn darllen ${args.name}. Symudwch yr hyn sydd ei angen arnoch iddi, a dilëwch y ffeil hon.`
            : args.advice
              ? `Mae otpath yn darllen un ffeil o’r enw ${args.name}, a gallai ${args.advice.rival} gael yr enw hwnnw hefyd. Cymharwch y ddwy, cadwch yr hyn sydd ei angen arnoch yn un ohonynt, rhowch yr enw ${args.name} i honno, a dilëwch y llall.`
              : `Rhowch yr enw ${args.name} iddi, neu symudwch hi oddi yma.`,
        };
      case 'unfinished':
        return {
          message:
            'Efallai mai otpath 0.1.0 a adawodd hon ar ôl pan gafodd ei atal wrth ysgrifennu ffeil.',
          hint: args.isThere
            ? `Edrychwch a yw popeth a ysgrifennoch yn ${args.name}. Os felly, dilëwch y ffeil hon.`
            : `Edrychwch ynddi. Os nad oes dim ar goll, rhowch yr enw ${args.name} iddi. Os oes, dilëwch hi.`,
        };
      case 'folder':
        return {
          message: `Mae otpath yn anwybyddu’r ffolder "${args.folder}", felly nid oes dim ynddi’n cyfrif.`,
          hint: 'Rhowch yr enw evidence i’r ffolder, neu symudwch hi oddi yma.',
        };
    }
  },
  'twin-names': (args) => ({
    message: `Mae ${args.path} ${before(args.other, 'a', 'ac')} yn ddwy ffeil y mae eu henwau’n wahanol ${differences[args.case]} yn unig.`,
    hint: hintForTwins(args),
  }),
};

const differences: Readonly<Record<AttachmentArgs['twin-names']['case'], string>> = {
  accents: 'yn y ffordd y cedwir eu hacenion',
  capitals: 'o ran priflythrennau',
  encoded: 'yn y ffordd yr ysgrifennir bwlch neu nod arall',
};

function hintForTwins(args: AttachmentArgs['twin-names']): string {
  const rename = 'Rhowch enw arall i un ohonynt, neu dilëwch hi os yw’r ddwy yr un fath.';
  const lost = 'Ar gyfrifiaduron eraill mae un ohonynt yn mynd ar goll.';
  switch (args.case) {
    case 'accents': {
      const { letter, here, there } = args.advice;
      const [first, second] = [here, there].map(
        (codes) =>
          `${codes.includes(' ') ? 'llythyren â’i hacen y tu ôl iddi' : 'un nod'} (${codes})`,
      );
      return `Maent yn edrych yr un fath. Yn ${args.path} cedwir yr "${letter}" fel ${first!}, ac yn y llall fel ${second!}. ${rename} ${lost}`;
    }
    case 'capitals':
      return `${rename} ${lost}`;
    case 'encoded':
      return `Mewn dolen, bwlch yw %20, felly gall dolen olygu’r naill neu’r llall. Mae otpath yn cymryd y ffeil y mae ei henw’n union fel yr ysgrifennwyd. ${rename}`;
  }
}

const contents: Readonly<Record<AttachmentArgs['wrong-bytes']['case'], string>> = {
  pdf: 'dogfen PDF',
  word: 'dogfen Word',
  excel: 'llyfr gwaith Excel',
  powerpoint: 'cyflwyniad PowerPoint',
  opendocument: 'testun OpenDocument',
  jpeg: 'llun JPEG',
  png: 'llun PNG',
  gif: 'llun GIF',
  heic: 'llun HEIC',
  mp4: 'fideo MP4',
};

function hintForMissing(args: AttachmentArgs['missing-attachment']): string {
  const { written } = args;
  switch (args.case) {
    case 'backslash':
      return `Rhowch yr enw ${args.better} i’r ffeil ac ysgrifennwch yr enw hwnnw yma.`;
    case 'web-page':
      return 'Nid ffeil yw tudalen we: cadwch hi ac atodwch yr hyn a gadwyd.';
    case 'own-evidence':
      return 'Tystiolaeth ynddi’i hun yw hon, ac nid oes angen ei hatodi.';
    case 'hidden':
      return 'Mae otpath yn anwybyddu ffeiliau cudd a dros dro. Rhowch enw arall iddi.';
    case 'nowhere':
      return 'Rhowch y ffeil lle mae’r llwybr yn dweud, neu cywirwch y llwybr.';
    case 'near':
      return offerInWelsh(args.name, '');
    case 'encoded':
      return `Mae yna ffeil ${args.name}. Os honno sydd gennych mewn golwg, rhowch yr enw ${written} iddi, neu ysgrifennwch ${args.name} yma.`;
    case 'renamed':
      return args.signedEvidence === undefined
        ? `${args.name} yw’r un ffeil dan enw arall: ${backTo(written, args.assessor)}`
        : `${args.name} yw’r un ffeil dan enw arall: rhowch yr enw "${written}" yn ôl iddi. Mae ${args.signedEvidence} yn ei henwi hefyd, ac mae ${args.assessor} wedi llofnodi hynny.`;
    case 'maybe-renamed':
      return `A wnaethoch chi roi’r enw ${args.name} iddi? Nid oes tystiolaeth yn enwi’r ffeil honno. Os felly, ${args.assessor === undefined ? `ysgrifennwch ${args.name} yma.` : backTo(written, args.assessor)}`;
  }
}

/** Sign-offs cover the list of attachments, so the file gets its name back. */
const backTo = (written: string, assessor: string): string =>
  `rhowch yr enw "${written}" yn ôl iddi. Byddai enw newydd yma’n newid yr hyn a lofnododd ${assessor}, felly ni fyddai’r penderfyniad yn cyfrif mwyach.`;

/** Notes can become evidence; everything else can only be attached. */
function hintForUnlisted(args: AttachmentArgs['unlisted-file']): string {
  switch (args.case) {
    case 'renamed':
      return `${args.was} yw hon dan enw arall, ac mae ei hangen ar ${args.evidence}. Rhowch yr enw ${args.was} yn ôl iddi.`;
    case 'document':
      return `Os tystiolaeth yw hon, gwnewch ddarn o dystiolaeth ohoni gyda: otpath add --from "${args.path}". Os nad e, enwch hi o dan attachments, symudwch hi oddi yma, neu rhestrwch hi yn .otpathignore.`;
    case 'lock':
      return 'Mae Word yn cadw’r ffeil hon tra bo dogfen ar agor. Cadwch a chaewch y ddogfen. Os yw’r ffeil yma o hyd wedyn, dilëwch hi.';
    case 'other':
      return 'Enwch hi o dan attachments, symudwch hi oddi yma, neu rhestrwch hi yn .otpathignore.';
  }
}
