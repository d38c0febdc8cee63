import type { FormWording } from '../model/panel.ts';
import { panelOutcomes } from '../model/panel.ts';
import { judgements } from '../model/sign-off.ts';
import { sheetRelationships, type SheetWording } from '../model/sign-off-sheet.ts';
import type { Words } from '../words/index.ts';

/** How the form of a panel looks in a language, as the template `panel-form.md` makes it. */
export function formWordingIn({ headings, trust, pack }: Words): FormWording {
  return {
    heads: {
      varcs: [
        headings.evidence,
        headings.packRemarks,
        headings.packValid,
        headings.packAuthentic,
        headings.packReliable,
        headings.packCurrent,
        headings.packSufficient,
      ],
      decisions: [
        headings.requirement,
        headings.evidence,
        headings.packDecision,
        headings.packComment,
      ],
      conflicts: [headings.packMember, headings.packConflict, headings.packHandled],
      conditions: [headings.requirement, headings.packCondition, headings.packByWhen],
      outcome: [headings.packOutcome, headings.packDecision],
      members: [headings.packName, headings.packRole, headings.packRegistration],
    },
    shared: headings.packUnclaimed,
    hint: headings.clickToWrite,
    agreed: headings.packTick,
    decisions: judgements.map((one) => trust.judgements[one]),
    outcomes: panelOutcomes.map((one) => pack.outcomes[one]),
  };
}

/** How a sign-off sheet looks in a language, as the template `sign-off-sheet.md` makes it. */
export function sheetWordingIn({ headings, trust }: Words): SheetWording {
  return {
    heads: {
      claims: [headings.sheetClaim, headings.packDecision, headings.sheetComment],
      assessor: [headings.sheetAbout, headings.sheetAnswer],
    },
    hint: headings.clickToWrite,
    decisions: judgements.map((one) => trust.judgements[one]),
    relationships: sheetRelationships.map((one) => trust.relationships[one]),
  };
}
