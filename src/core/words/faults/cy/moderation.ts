import { welshWhyNotRead } from './system-reasons.ts';
import type { englishModerationFaults } from '../en/moderation.ts';

/** What keeps the commands for moderation from running, in Welsh. */
export const welshModerationFaults: typeof englishModerationFaults = {
  samplePlanNotOpened: ({ file, code }) => ({
    message: `Ni ellid agor ${file}. ${welshWhyNotRead(code)}`,
    hint: 'Rhowch gynllun fel --plan. I weld beth y gall ei gynnwys, rhedwch: otpath schema sample-plan',
  }),
  samplePlanUnusable: ({ file, line, message, hint }) => ({
    message: `${file}, llinell ${String(line)}: ${message ?? 'ni ellir darllen y cynllun hwn.'}`,
    hint: hint ?? 'I weld beth y gall cynllun ei gynnwys, rhedwch: otpath schema sample-plan',
  }),
};
