import type { aroundFaults } from '../en/around.ts';

export const aroundWelshFaults: typeof aroundFaults = {
  stopped: 'Stopiwyd.',
  answersKept: 'Mae eich atebion wedi’u cadw. I barhau, rhedwch yr un gorchymyn eto.',
};
