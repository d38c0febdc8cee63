import { welshDay } from '../../cy-dates.ts';
import type { EvidenceArgs } from '../../../model/finding-args/evidence.ts';
import { textIn } from '../../../model/text.ts';
import { asSentence } from '../../../text/sentence.ts';
import { nouns, welshPlural } from '../../cy-plural.ts';
import type { Said, Sentences } from '../finding-words.ts';
import { welshHintForDay } from './day.ts';
import { sayLinkedFileInWelsh } from './linked-file.ts';
import { offerInWelsh } from './offer.ts';

export const welshEvidenceFindings: Sentences<EvidenceArgs> = {
  'unknown-statement': (args) => {
    switch (args.case) {
      case 'no-framework':
        return {
          message: `Nid yw "${args.statement}" yn dweud i ba fframwaith y mae’n perthyn.`,
          hint: 'Rhowch darged yn otpath.yaml, neu ysgrifennwch framework:id.',
        };
      case 'no-target':
        return {
          message: `Nid oes targed yn otpath.yaml, felly nid yw ${welshPlural(args.claims, nouns.claim)} mewn ${welshPlural(args.files, nouns.file)} yn dweud i ba fframwaith y maent yn perthyn. Yr un cyntaf yw ${args.statement} yn ${args.file}.`,
          hint: 'Rhowch darged yn otpath.yaml, neu ysgrifennwch y fframwaith cyn pob id, er enghraifft wales-social-care-ot:L6-PP-03.',
        };
      case 'duty':
        return {
          message: `Dyletswydd yw ${args.statement}, sy’n disgrifio’r swydd, felly ni allwch ei hawlio.`,
          hint: 'Hawliwch ddatganiad y mae eich gwaith arni yn ei ddangos.',
        };
      case 'unknown':
        return {
          message: `Nid oes gan "${args.framework}" ddatganiad o’r enw "${args.statement}".`,
          hint: offerInWelsh(
            args.meant,
            'Chwiliwch amdano yn y fframwaith, ac ysgrifennwch ei id.',
          ),
        };
    }
  },
  'claim-without-evidence': ({ case: what }) => ({
    message:
      what === 'no-text'
        ? 'Mae’r dystiolaeth hon yn gwneud hawliadau, ond nid oes ganddi destun nac atodiad.'
        : 'Mae’r dystiolaeth hon yn gwneud hawliadau, ond dim ond penawdau sydd ganddi hyd yma, heb atodiad.',
    hint: 'Disgrifiwch yr hyn a wnaethoch o dan y penawdau, neu atodwch ffeil.',
  }),
  'claim-without-rationale': ({ statement }) => ({
    message: `Nid oes rhesymeg i’r hawliad hwn o ${statement}.`,
    hint: 'Ychwanegwch "rationale: …": sut mae’r dystiolaeth yn ei ddangos?',
  }),
  'claim-of-advice': ({ statement }) => ({
    message: `Cyngor ar ddysgu yw ${statement}, ac ni ellir ei hawlio.`,
    hint: 'Hawliwch y cyfrifoldeb neu’r sgìl y mae’r dysgu wedi arwain ato.',
  }),
  'duplicate-claim': ({ statement }) => ({
    message: `Mae’r dystiolaeth hon yn hawlio ${statement} ddwywaith.`,
    hint: 'Cyfunwch y ddwy resymeg mewn un hawliad.',
  }),
  'evidence-without-claims': () => ({
    message: 'Nid yw’r dystiolaeth hon yn hawlio datganiad, felly nid yw’n cyfrif at ddim.',
    hint: 'Ychwanegwch hawliadau, pob un â datganiad a rhesymeg.',
  }),
  'impossible-date': ({ date, advice }) => ({
    message: `Nid oes ${welshDay(date)} yn y calendr.`,
    hint: welshHintForDay(advice),
  }),
  'future-date': ({ date, asOf }) => ({
    message: `Mae ${welshDay(date)} eto i ddod (ar ${welshDay(asOf)}).`,
    hint: 'Cywirwch y dyddiad; yn y cynllun datblygu y mae lle i gynlluniau.',
  }),
  'period-reversed': ({ from, to }) => ({
    message: `Mae’r cyfnod hwn yn gorffen ar ${welshDay(to)}, cyn iddo ddechrau ar ${welshDay(from)}.`,
    hint: 'Cyfnewidiwch y ddau ddyddiad, neu cywirwch yr un anghywir.',
  }),
  'retired-statement': ({ statement, successors, setAside }) =>
    setAside
      ? {
          message: `Ni ofynnir am ${statement}: mae ${setAside.by} yn ei roi o’r neilltu. Rheswm: ${asSentence(textIn(setAside.reason, 'cy'))}`,
          hint: 'Gallwch ddileu’r hawliad, neu ei gadw ar gyfer fframwaith sy’n gofyn amdano.',
        }
      : {
          message: `Ni ofynnir am ${statement} mwyach.`,
          hint:
            successors.length > 0
              ? `Gweler beth sydd wedi cymryd ei le: ${successors.join(', ')}.`
              : 'Nid oes dim wedi cymryd ei le, felly gallwch ddileu’r hawliad.',
        },
  'revised-statement': ({ statement, revision }) => ({
    message: `Mae ${statement} wedi newid ers hynny: mae ar ddiwygiad ${String(revision)}.`,
    hint: 'Darllenwch ef fel y mae nawr; os yw’r dystiolaeth yn dal i’w ddangos, codwch rif y diwygiad (revision).',
  }),
  'unknown-type': ({ type, meant, known }) => ({
    message: `Nid yw "${type}" yn fath o dystiolaeth.`,
    hint: offerInWelsh(meant, `Dyma’r mathau: ${known.join(', ')}.`),
  }),
  'own-witness': ({ case: likeness }) => ownWitness[likeness],
  'stale-evidence': ({ months, since }) => ({
    message: `Mae’r dystiolaeth hon yn hŷn na ${welshPlural(months, nouns.month)}, felly nid yw wedi cyfrif fel tystiolaeth gyfredol ers ${welshDay(since)}.`,
    hint: 'Dangoswch waith mwy diweddar ar gyfer yr un datganiadau.',
  }),
  'missing-reflection-heading': ({ stages }) => ({
    message: `Nid oes gan y testun bennawd ar gyfer ${stages.map((stage) => `"${stage}"`).join(', ')}, ${stages.length === 1 ? 'un o gamau’r' : 'sy’n gamau yn y'} model hwn.`,
    hint: `Ychwanegwch bennawd, fel "## ${stages[0]!}", a’r hyn sy’n perthyn oddi tano.`,
  }),
  'unknown-reflection-model': ({ model, meant, known }) => ({
    message: `Nid yw "${model}" yn fodel myfyrio y mae otpath yn ei adnabod.`,
    hint: offerInWelsh(meant, `Mae’n adnabod ${known.join(', ')}.`),
  }),
  'missing-witness': ({ type }) => ({
    message: `Nid yw’r dystiolaeth hon, o’r math ${type}, yn enwi tyst.`,
    hint: 'Ychwanegwch witness, gydag enw a rôl y sawl a’i gwelodd neu a all ei gadarnhau.',
  }),
  'name-without-letters': ({ case: whose }) => ({
    message: 'Nid oes llythrennau yn yr enw hwn, felly nid yw’n enwi neb.',
    hint: nameOf[whose],
  }),
  'too-long-to-lay-out': ({ case: of, found, most }) => ({
    message: `Mae gan y testun hwn ${welshPlural(found, laidOut[of])}. Mae adroddiadau a phecynnau yn gosod hyd at ${welshPlural(most, laidOut[of])}, felly maent yn dangos y testun hwn fel y’i teipiwyd.`,
    hint:
      of === 'tableCells'
        ? 'Atodwch y tabl fel taenlen, ac ysgrifennwch yma beth mae’n ei ddangos.'
        : 'Rhannwch ef yn sawl darn, neu atodwch y rhan hir fel dogfen.',
  }),
  'copied-evidence': ({ file, original, advice }) => ({
    message: `Mae testun ${file} yr un fath, neu bron yr un fath, â thestun ${original}, felly maent yn cyfrif unwaith.`,
    hint: `${original} yw’r un sy’n cyfrif, oherwydd ${whyItCounts[advice.case]}${whatToDo[advice.signed](original)}`,
  }),
  'looser-policy': (args) => ({
    message: looser(args),
    hint: 'Dilëwch y rheol, fel bod rheol eich sefydliad yn cyfrif. Os yw wedi cytuno i lai, gofynnwch iddo ddweud hynny yn ei bolisi ei hun.',
  }),
  'missing-linked-file': sayLinkedFileInWelsh,
};

const whyItCounts: Readonly<Record<EvidenceArgs['copied-evidence']['advice']['case'], string>> = {
  signed: 'ei fod wedi’i lofnodi',
  'no-errors': 'nad oes gwallau ynddo',
  'plain-name': 'nad enw copi yw ei enw',
  'named-after': 'bod copïau eraill wedi’u henwi ar ei ôl',
  'safe-name': 'y gall Windows ac OneDrive gadw ei enw',
  'shorter-path': 'bod ei enw’n fyrrach',
  'first-path': 'bod ei enw’n dod gyntaf yn nhrefn yr wyddor',
};

const otherWork = 'Os gwaith arall yw hwn, dywedwch yma beth oedd yn wahanol amdano.';

/** What was signed is not to be changed without the assessor. */
const whatToDo: Readonly<
  Record<EvidenceArgs['copied-evidence']['advice']['signed'], (original: string) => string>
> = {
  no: () =>
    '. Symudwch yr hyn sydd ei angen arnoch iddo, gyda’r hawliadau nad yw ond y ffeil hon yn eu gwneud, a dilëwch y ffeil hon. Neu dywedwch yma beth oedd yn wahanol am y gwaith hwn.',
  'as-it-is': (original) =>
    `. Dilëwch y ffeil hon, a gadewch y ffeil a lofnodwyd fel y mae: os newidiwch hi, nid yw’r llofnod yn cyfrif mwyach. Os dylai’r asesydd weld rhywbeth nad yw ond y ffeil hon yn ei gynnwys, ychwanegwch ef yno a gofynnwch i’r asesydd lofnodi eto (otpath sign --renew ${original}). ${otherWork}`,
  'changed-since': (original) =>
    `. Mae ei destun, ei hawliadau neu ei atodiadau wedi newid ers ei lofnodi. Gofynnwch i’r asesydd lofnodi eto (otpath sign --renew ${original}), neu rhowch yn ôl yr hyn a lofnodwyd. Cymharwch y ddwy ffeil cyn dileu hon: gall fod y testun a lofnodwyd ynddi. ${otherWork}`,
};

function looser(args: EvidenceArgs['looser-policy']): string {
  const less = `Mae ${args.rule} yn gofyn am lai nag y mae eich sefydliad:`;
  switch (args.case) {
    case 'figure':
      return `${less} ${args.here} yma, a ${args.there} yn ei bolisi.`;
    case 'months':
      return `${less} mae ${args.type} yn cyfrif am ${welshPlural(args.here, nouns.month)} yma, ac am ${welshPlural(args.there, nouns.month)} yn ei bolisi.`;
    case 'types':
      return `${less} nid oes angen tyst yma ar gyfer ${args.types.join(', ')}.`;
  }
}

const ownWitness: Readonly<Record<EvidenceArgs['own-witness']['case'], Said>> = {
  'same-number': {
    message: 'Mae gan y tyst rif cofrestru’r ymarferydd.',
    hint: 'Ysgrifennwch rif y tyst ei hun, neu enwch rywun arall a welodd y gwaith.',
  },
  'same-name': {
    message: 'Yr ymarferydd yw’r tyst.',
    hint: 'Enwch rywun arall a welodd y gwaith, neu dilëwch y tyst. Os oes gan ddau berson yr enw hwn, rhowch y ddau rif cofrestru: eu rhif nhw yma, a’ch rhif chi yn otpath.yaml o dan credentials.',
  },
  'similar-name': {
    message: 'Gall enw’r tyst fod yn enw’r ymarferydd, ond yn fyrrach neu mewn trefn wahanol.',
    hint: 'Os rhywun arall ydyw, ysgrifennwch yr enw llawn, neu rhowch y ddau rif cofrestru: eu rhif nhw yma, a’ch rhif chi yn otpath.yaml o dan credentials.',
  },
};

const nameOf: Readonly<Record<EvidenceArgs['name-without-letters']['case'], string>> = {
  practitioner: 'Ysgrifennwch eich enw.',
  witness: 'Ysgrifennwch enw’r tyst, neu dilëwch y tyst.',
  assessor: 'Gofynnwch i’r asesydd lofnodi eto gyda’i enw.',
};

const laidOut = {
  letters: { one: 'nod', many: 'nodau' },
  tableCells: { one: 'gell tabl', two: 'gell tabl', many: 'gelloedd tabl' },
  listItems: { one: 'eitem rhestr', many: 'eitemau rhestr' },
} as const;
