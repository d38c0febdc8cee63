import { expect, it, vi } from 'vitest';
import { tidyMemory } from '../../src/node/tidy-memory.ts';

it('frees memory where there is no /proc to say how much is in use', () => {
  const rss = vi.spyOn(process.memoryUsage, 'rss').mockImplementation(() => {
    throw new Error('ENOENT: no such file or directory, uv_resident_set_memory');
  });
  const most = vi
    .spyOn(process, 'resourceUsage')
    .mockReturnValue({ ...process.resourceUsage(), maxRSS: 1024 * 1024 });
  expect(tidyMemory).not.toThrow();
  expect(most).toHaveBeenCalled();
  rss.mockRestore();
  most.mockRestore();
});
