import type { newFrameworkWords } from '../en/new-framework.ts';

/** What `otpath framework new` asks, and what it writes in the file, in Welsh. */
export const welshNewFrameworkWords: typeof newFrameworkWords = {
  askTitle: 'Beth yw enw’r fframwaith?',
  askPublisher: 'Pwy sy’n ei gyhoeddi? Er enghraifft, eich cyngor.',
  askExtends: 'Ydy’n ychwanegu at fframwaith sydd gan otpath?',
  extendsNothing: 'Nac ydy, mae’n sefyll ar ei ben ei hun',
  answers: { id: 'id y fframwaith', title: 'ei deitl', publisher: 'pwy sy’n ei gyhoeddi' },
  written: (folder) =>
    `Ysgrifennwyd i ${folder}/framework.yaml. Agorwch ef a newidiwch yr enghreifftiau.`,
  comments: {
    head: 'Fframwaith newydd. Nodiadau i chi yw’r llinellau sy’n dechrau â #. Newidiwch yr enghreifftiau isod.',
    id: 'Id y fframwaith. Mae’r un enw ar y ffolder.',
    version: 'Codwch y fersiwn pryd bynnag y newidiwch rywbeth.',
    source: 'Y ddogfen y cymerwyd y fframwaith hwn ohoni.',
    extends:
      'Y fframwaith y mae hwn yn ychwanegu ato. Mae ei lefelau, ei bileri a’i ddatganiadau’n cyfrif yma hefyd.',
    levels:
      'Lefelau ymarfer, yr isaf yn gyntaf. Mae pob un yn cynnwys yr hyn y mae’r rhai is yn ei ofyn.',
    pillars: 'Pileri, a’r agweddau y maent wedi’u rhannu’n. Mae agweddau’n ddewisol.',
    statements:
      'Yr hyn a ddisgwylir, mewn un frawddeg yr un. Mae ids yn dechrau â llythyren ac nid yw eu hystyr byth yn newid.',
    facet:
      'Neu knowledge-skills-behaviours, neu educational-development am gyngor na all neb ei hawlio.',
    revision: 'Codwch hwn o un pan fydd ystyr y datganiad yn newid.',
    strength: 'Gadewch hwn allan os oes rhaid. Gall hefyd fod yn may neu usual.',
    examples: {
      source: 'Enw eich dogfen',
      page: 'tudalen 1',
      level: 'Y lefel gyntaf',
      higherLevel: 'Yr ail lefel',
      pillar: 'Y piler cyntaf',
      aspect: 'Agwedd ar y piler hwn',
      statement: 'Yn ysgrifennu’r hyn a gytunwyd â’r person, ar yr un diwrnod.',
      secondStatement: 'Yn gwybod pa wasanaethau cyfagos all helpu person gartref.',
    },
  },
};
