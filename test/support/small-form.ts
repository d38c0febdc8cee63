import type { IsoDate } from '../../src/core/model/date.ts';
import type { TargetId } from '../../src/core/model/ids.ts';
import { writeFormCode } from '../../src/core/text/form-code.ts';
import { hashText } from '../../src/node/hash.ts';

/** Which pack a small form is for. */
export const smallIdentity = {
  practitioner: 'bethan-example',
  target: 'wales-social-care-ot:level-6' as TargetId,
  asOf: '2026-11-22' as IsoDate,
  pack: '1f2e 3d4c 5b6a 7988 9706',
  pieces: ['0a1b2c3d'],
};

/** A form of four requirements, as the template makes it. */
export const smallForm = `# Submission pack

## Panel form

### Decision: Professional practice

[otpath]: # (form-decisions)

| Requirement | Evidence | Decision | Comment |
|:--|:--|:--|:--|
| **L6-PP-01** Works well. | \`accepted\` E1 | ☐ accepted ☐ accepted with conditions ☐ not accepted | |
| **L6-PP-03** Decides. | \`evidenced\` E1 | ☐ accepted ☐ accepted with conditions ☐ not accepted | |
| Without evidence, in full under the known gaps: **L6-PP-02**, **L6-PP-27** | – | ☐ accepted ☐ accepted with conditions ☐ not accepted | |

### Conflicts of interest

[otpath]: # (form-conflicts)

| Member | Conflict of interest, or none | How it is handled |
|:--|:--|:--|
| | | |

### Conditions

[otpath]: # (form-conditions)

| Requirement | Condition | By when |
|:--|:--|:--|
| | | |

### Outcome

[otpath]: # (form-outcome)

| Outcome | Decision |
|:--|:--|
| Recommendation | ☐ recommended ☐ recommended with conditions ☐ not yet |
| Reasons | |
| Feedback to the applicant | |
| Day of the panel, such as 3 December 2026 | |

### Members of the panel

[otpath]: # (form-members)

| Name | Role | Registration | Signature |
|:--|:--|:--|:--|
| | | | |

### Which pack this form is for

[otpath]: # (pack-code)

| Pack number | Code |
|:--|:--|
| 1f2e 3d4c 5b6a 7988 9706 | \`${writeFormCode(smallIdentity, hashText)}\` |
`;
