import type { TemplateFault } from '../../../model/template-fault.ts';
import { offerInWelsh } from '../../findings/cy/offer.ts';
import type { englishTemplateFaults } from '../en/templates.ts';

export const welshTemplateFaults: typeof englishTemplateFaults = {
  templatesFolderNotThere: ({ folder }) => ({
    message: `Nid yw’r ffolder templedi "${folder}" yn bodoli.`,
    hint: 'Cywirwch y llwybr yn --templates, neu o dan templates yn otpath.yaml.',
  }),
  referenceNotThere: ({ file }) => ({
    message: `Nid yw’r ddogfen Word "${file}" yn bodoli.`,
    hint: 'Cywirwch y llwybr ar ôl --reference-docx.',
  }),
  unusableReference: ({ file, trouble }) =>
    trouble === 'too-large'
      ? {
          message: `Mae’r ddogfen Word ${file} yn cynnwys mwy nag y mae otpath yn ei ddarllen.`,
          hint: 'Defnyddiwch gopi heb destun na ffotograffau. Mae’r arddulliau, y pennyn, y troedyn a chynllun y dudalen yn ddigon.',
        }
      : {
          message: `Ni all otpath ddarllen ${file} fel dogfen Word.`,
          hint: 'Agorwch hi yn Word, ei chadw fel dogfen Word (.docx) heb gyfrinair, a defnyddio’r ffeil honno.',
        },
  unusableTemplate: ({ file, trouble }) => {
    switch (trouble) {
      case 'too-large':
        return {
          message: `Mae’r templed ${file} yn fwy nag 1 MB.`,
          hint: 'Dim ond testun yw templed. Gwnewch ef yn llai, neu symudwch ef o’r ffolder.',
        };
      case 'no-text':
        return {
          message: `Nid testun mewn UTF-8 yw’r templed ${file}.`,
          hint: 'Cadwch ef fel testun plaen gyda’r amgodiad UTF-8.',
        };
      case 'no-file':
        return {
          message: `Pibell neu ddyfais yw’r templed ${file}, nid ffeil.`,
          hint: 'Dilëwch ef, neu rhowch ffeil go iawn yn ei le.',
        };
      case 'link':
        return {
          message: `Dolen at ffeil mewn man arall yw’r templed ${file}.`,
          hint: 'Rhowch gopi o’r ffeil honno yn ei le.',
        };
    }
  },
  templateMistake: ({ file, line, column, fault }) => ({
    message: `Mae camgymeriad yn y templed ${file}, yn llinell ${String(line)}, colofn ${String(column)}. ${mistake(fault)}`,
    hint: remedy(fault),
  }),
  templateUnfilled: ({ file, line, column, fault, suspects }) => ({
    message: `Peidiodd templed otpath ei hun, ${file}, â gweithio yn llinell ${String(line)}, colofn ${String(column)}. ${mistake(fault)}`,
    hint: `Mae un o’ch templedi chi yn rhoi rhywbeth gwahanol iddo i’r hyn y mae ein rhai ni yn ei roi: ${suspects.join(', ')}.`,
  }),
};

function mistake(fault: TemplateFault): string {
  switch (fault.kind) {
    case 'value':
      return `Nid oes gwerth ${fault.name}.`;
    case 'filter':
      return `Nid oes hidlydd "${fault.name}".`;
    case 'tag':
      return `Nid yw otpath yn adnabod "${fault.name}" yma, neu mae’n cau rhywbeth nad yw ar agor.`;
    case 'template':
      return `Nid oes templed "${fault.name}".`;
    case 'not-closed':
      return `Nid yw "${fault.name}" wedi’i gau.`;
    case 'unfitting':
      return `Ni ellir defnyddio’r gwerth yn ${fault.name} yno.`;
    case 'calls-itself':
      return 'Mae’n ei ddefnyddio ei hun, neu mae ganddo ormod o lefelau y tu mewn i’w gilydd.';
    case 'too-long':
      return 'Mae’n cymryd gormod o amser.';
    case 'too-much':
      return 'Mae’n gwneud gormod o destun.';
    case 'other':
      return `Ni all otpath ei ddarllen o’r fan hon (${fault.said}).`;
  }
}

const compare = 'Cymharwch ef â’r un lle yn nhempled otpath ei hun.';

function remedy(fault: TemplateFault): string {
  switch (fault.kind) {
    case 'value':
      return offerInWelsh(fault.near, 'Mae docs/templates.md yn rhestru gwerthoedd pob templed.');
    case 'filter':
      return offerInWelsh(
        fault.near,
        'Tynnwch ef allan, neu chwiliwch yn nhempledi otpath ei hun am un sy’n addas.',
      );
    case 'tag':
      return offerInWelsh(fault.near, compare);
    case 'template':
      return offerInWelsh(
        fault.near,
        'Gall templed ddefnyddio templedi otpath ei hun a’r rhai yn eich ffolder, a dim ffeiliau eraill.',
      );
    case 'not-closed':
      return 'Caewch {{ gyda }} a {% gyda %}. Mae angen {% endif %} ar bob {% if %}, ac {% endfor %} ar bob {% for %}.';
    case 'unfitting':
      return 'Mae angen math arall o werth ar yr hyn sy’n dod ar ei ôl. Er enghraifft, rhestr ydyw lle mae angen dyddiad.';
    case 'calls-itself':
      return 'Tynnwch allan y llinell lle mae’n ei ddefnyddio ei hun.';
    case 'too-long':
    case 'too-much':
      return 'Chwiliwch am {% for %} sy’n cyfrif yn rhy bell, neu sydd y tu mewn i {% for %} arall.';
    case 'other':
      return compare;
  }
}
