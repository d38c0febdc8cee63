import { exampleSecondReading, signedKitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** What a second reader said is not for others to rewrite either. */
export const unusableSecondReading: PortfolioRule<'unusable-second-reading'> = {
  about: 'portfolio',
  code: 'OT633',
  name: 'unusable-second-reading',
  topic: 'portfolio',
  since: '0.2.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds files in the folder moderation that were edited after otpath wrote them, and files there that are not as otpath writes them.',
    why: 'Nobody knows what the second reader decided, so otpath cohort agreement does not count it. Decisions and packs are the same with and without it.',
    fix: 'Get the file back as otpath wrote it. If you can’t, move it out of moderation and ask the second reader to read the evidence again.',
    bad: {
      files: {
        ...signedKitchen().files,
        ...exampleSecondReading(
          '«sha256:0f7d3c6a51b8e94207fd1c9e3ab84d6620915ce7b3f84a2d9c60e17b58d3a4f2»',
        ),
      },
    },
    good: {
      files: {
        ...signedKitchen().files,
        ...exampleSecondReading(),
      },
    },
  }),
  *check({ portfolio, locate }) {
    for (const origin of portfolio.seals.editedReadings ?? []) {
      yield { at: locate(origin, 'seal'), args: { case: 'edited' } };
    }
    for (const file of portfolio.unreadSecondReadings) {
      yield { at: { file, start: 0, end: 0 }, args: { case: 'unread' } };
    }
  },
};
