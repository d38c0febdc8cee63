import { nouns, welshPlural } from '../../cy-plural.ts';
import type { AroundFindings, FindingCounts } from '../around-findings.ts';

export const aroundWelsh: AroundFindings = {
  severities: { error: 'gwall', warning: 'rhybudd', note: 'nodyn' },
  folders: { portfolio: 'Portffolio', framework: 'Fframwaith' },
  summary: (counts) => {
    const { errors, warnings, notes, hidden } = counts;
    const found = [
      ...(errors > 0 ? [welshPlural(errors, nouns.error)] : []),
      ...(warnings > 0 ? [welshPlural(warnings, nouns.warning)] : []),
      ...(notes > 0 ? [welshPlural(notes, nouns.note)] : []),
    ].join(', ');
    const where = lookedAt(counts);
    const said =
      found === ''
        ? `Ni chafwyd hyd i broblemau. Gwiriwyd ${where}.`
        : `${found}. Gwiriwyd ${where}.`;
    return hidden === 0 ? said : `${said} Wedi’u cuddio gan sylwadau: ${String(hidden)}.`;
  },
  fixable: (command, count) => `Gall ${command} --fix gywiro ${String(count)} o’r rhain.`,
  unopened: (count) =>
    `Heb eu hagor: ${welshPlural(count, nouns.attachment)}. I chwilio am fanylion personol ynddynt hefyd, rhedwch: otpath check --attachments`,
  title: 'Canfyddiadau',
  columns: ['Llinell', 'Pwys', 'Rheol', 'Beth sydd o’i le', 'Beth i’w wneud'],
  noFindings: 'dim canfyddiadau',
  moreErrors: (count) => welshPlural(count, nouns.otherError),
};

/** How much was looked at. */
function lookedAt(counts: FindingCounts): string {
  if (counts.of === 'framework') {
    return [
      welshPlural(counts.folders, nouns.framework),
      welshPlural(counts.statements, nouns.statement),
      welshPlural(counts.requirements, nouns.otherRequirement),
    ].join(', ');
  }
  const what = [
    welshPlural(counts.evidence, nouns.piece),
    welshPlural(counts.claims, nouns.claim),
  ].join(', ');
  return counts.folders === 1
    ? what
    : `${what}, mewn ${welshPlural(counts.folders, nouns.portfolio)}`;
}
