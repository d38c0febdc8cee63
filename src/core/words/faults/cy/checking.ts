import { nouns, welshPlural } from '../../cy-plural.ts';
import { offerInWelsh } from '../../findings/cy/offer.ts';
import type { englishCheckingFaults } from '../en/checking.ts';
import { welshWhyNotRead, welshWhyNotWritten } from './system-reasons.ts';

const leaveOut = 'Gadewch --changed a --since allan.';

export const welshCheckingFaults: typeof englishCheckingFaults = {
  dryRunWithoutFix: () => ({
    message: 'Dim ond gyda --fix y mae --dry-run yn gweithio.',
    hint: 'Ychwanegwch --fix i weld beth y byddai’n ei newid.',
  }),
  changeNotAgreed: () => ({
    message: 'Ni all otpath ofyn cwestiynau yma, felly ni wnaed y newid hwn.',
    hint: 'Ychwanegwch --yes i’w wneud heb gwestiwn, neu --dry-run i weld pob newid yn gyntaf.',
  }),
  fileNotFixed: ({ file, why, changed, all }) => ({
    message: `Ni newidiwyd ${file}. ${why === 'meanwhile' ? 'Mae rhaglen arall newydd ei newid.' : welshWhyNotWritten(why.code)}`,
    hint: `${
      changed.length > 0
        ? `Newidiwyd ${String(changed.length)} o ${welshPlural(all, nouns.file)}: ${changed.join(', ')}.`
        : 'Ni newidiwyd yr un ffeil.'
    } Pan fydd modd newid y ffeil, rhedwch: otpath check --fix`,
  }),
  gitNotFound: () => ({
    message: 'Nid yw git ar y cyfrifiadur hwn.',
    hint: leaveOut,
  }),
  notInGit: ({ folder }) => ({
    message: `Nid yw "${folder}" mewn storfa git, felly ni all otpath weld beth sydd wedi newid.`,
    hint: leaveOut,
  }),
  unknownRevision: ({ revision }) => ({
    message: `Nid oes gan git fersiwn "${revision}".`,
    hint: 'Rhowch gomit, cangen neu dag, er enghraifft main.',
  }),
  unknownRule: ({ written, near }) => ({
    message: `Nid oes rheol o’r enw "${written}".`,
    hint: offerInWelsh(
      near,
      'Mae docs/rules.md yn rhestru pob rheol. I weld un, rhedwch: otpath explain OT301',
    ),
  }),
  noBaselineNamed: () => ({
    message: 'Mae angen ffeil ar --write-baseline a --prune-baseline.',
    hint: 'Ychwanegwch ei henw: --baseline otpath-baseline.json',
  }),
  baselineNotOpened: ({ file, code }) => ({
    message: `Ni ellid agor ${file}. ${welshWhyNotRead(code)}`,
    hint: 'Rhowch y ffeil a wnaeth --write-baseline.',
  }),
  noBaseline: ({ file }) => ({
    message: `Nid oes llinell sylfaen ${file}.`,
    hint: 'I’w gwneud o ganfyddiadau heddiw, ychwanegwch --write-baseline.',
  }),
  notABaseline: ({ file }) => ({
    message: `Nid llinell sylfaen yw ${file}.`,
    hint: 'Rhowch y ffeil a wnaeth --write-baseline, neu enw ffeil newydd.',
  }),
  unknownRuleCode: ({ code, near, codes }) => ({
    message: `Nid oes rheol ${code}.`,
    hint: offerInWelsh(near, `Dewiswch un o’r rhain: ${codes.join(', ')}.`),
  }),
  nothingToExplain: ({ word, near }) => ({
    message: `Nid oes dim o’r enw "${word}".`,
    hint: offerInWelsh(near, 'Rhowch gynnig ar god fel OT301, neu id fel L6-PP-03 neu level-6.'),
  }),
};
