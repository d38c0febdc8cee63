import type { schemaWords } from '../en/schema.ts';

/** What `otpath schema` lists, in Welsh. */
export const welshSchemaWords: typeof schemaWords = {
  kinds: {
    portfolio: 'otpath.yaml',
    waivers: 'waivers.yaml',
    'sign-off': 'ffeil yn signoffs/, a ysgrifennwyd gan otpath sign',
    'second-reading': 'ffeil yn moderation/, a ysgrifennwyd gan otpath sign --second',
    'sample-plan': 'y cynllun ar gyfer otpath cohort sample',
    migration: 'yr hyn a newidiodd otpath migrate',
    decisions: 'penderfyniadau ar gyfer otpath migrate',
    panel: 'yr hyn a benderfynodd panel ar becyn',
    'sign-off-sheet': 'yr hyn y mae taflen ddyfarnu yn ei gadw o benderfyniadau asesydd',
    'panel-form': 'yr hyn y mae tudalen pecyn yn ei gadw o ffurflen panel',
    policy: 'policy.yaml sefydliad',
    vocabulary: 'geirfa sefydliad',
    cohort: 'cohort.yaml rhaglen',
    manifest: 'manifest.json mewn pecyn cyflwyno, a ysgrifennwyd gan otpath pack',
    evidence: 'pen ffeil yn evidence/',
    framework: 'framework.yaml',
    'framework-part': 'ffeiliau eraill fframwaith',
  },
  output: (command) => `yr hyn y mae otpath ${command} --format json yn ei ysgrifennu`,
  writeOne: 'I ysgrifennu un, rhedwch:',
  firstLine: 'Yna gwnewch hon yn llinell gyntaf otpath.yaml:',
};
