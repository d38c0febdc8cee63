import type { WordDocument } from '../../src/core/render/docx.ts';
import type { IsoDate } from '../../src/core/model/date.ts';
import type { Picture } from '../../src/core/model/picture.ts';

/** One dark point. */
export const picture: Picture = {
  bytes: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  type: 'png',
  width: 1600,
  height: 800,
};

/** A document with one of each thing that documents can have. */
export const sampleDocument: {
  readonly markdown: string;
  readonly other: Partial<WordDocument>;
} = {
  other: {
    title: 'Submission pack',
    // In Brazil this day had no midnight.
    day: '2017-10-15' as IsoDate,
    running: 'Bethan Example',
    draft: 'DRAFT',
    images: new Map([['pictures/a kitchen.png', picture]]),
  },
  markdown: `[otpath]: # (cover)

# Submission pack

- **Applicant:** Bethan Example
- **As of:** 22 November 2026

[otpath]: # (new-page)

## Evidence

### E1. Single-handed care

See [E2](#e2-a-second-piece), [the web](https://example.org/?a=1&b=2), [mail](mailto:bethan@example.org),
[nowhere](#nowhere) and [a script](javascript:alert\\(1\\)).

First line\\
*second* **line**, ~~gone~~, \`code\`, \`verified\`, \`stale\`, \`uncovered\`.

1. One
   - Under one
     1. Deeper

2. Two

   Two goes on.

- A bullet

7. Seven
8. Eight

> Quoted
>
> - in a list

\`\`\`
if (x) {
	y   =   1
}
\`\`\`

---

![A kitchen from above](pictures/a%20kitchen.png)

![The same kitchen](pictures/a%20kitchen.png)

![A lost picture](pictures/lost.png)

[otpath]: # (requirements)

| Statement | Number | State |
|:--|--:|:--|
| **L6-PP-01** Builds competence. | 12 | \`verified\` |
| **L6-PP-02** Shows mastery. | 3 | \`uncovered\` |

[otpath]: # (heat-map)

| Pillar | Met |
|:--|:--|
| Practice | 5 of 9 |
| Research | – |

### E2. A second piece

Text.

## Panel form

[otpath]: # (form)

| Requirement | Decision | Reasons |
|:--|:--|:--|
| **L6-PP-01** | ☐ Accepted ☐ Not accepted | |

[otpath]: # (form)

| | |
|:--|:--|
| Outcome | |

[otpath]: # (verdict)

**Ready.**
`,
};
