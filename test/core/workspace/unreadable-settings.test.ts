import { describe, expect, it } from 'vitest';
import { settingsFault } from '../../../src/core/workspace/target-faults.ts';
import { openWorkspace } from '../../../src/core/workspace/workspace.ts';
import { isFrameworksFault, type FileSource } from '../../../src/core/model/ports.ts';
import { today } from '../../support/portfolio-builders.ts';
import { portsOver } from '../../support/ports.ts';

const settings = 'otpath: 1\npractitioner: { name: Bethan Example }\n';

/** What is wrong with the settings of a portfolio, whose files are read through `read`. */
function faultOf(read: (files: FileSource) => FileSource['read']): unknown {
  const ports = portsOver(new Map([['otpath.yaml', Buffer.from(settings)]]));
  const workspace = openWorkspace(
    {
      ...ports,
      files: { ...ports.files, read: read(ports.files) },
      frameworks: () => new Map(),
      openNamed: () => undefined,
    },
    { asOf: today, today, path: 'bea' },
  );
  if (isFrameworksFault(workspace)) throw new Error(workspace.kind);
  return settingsFault(workspace, 'bea');
}

describe('settings that nobody may open', () => {
  it('are not taken for settings without a target', () => {
    expect(faultOf(({ read }) => read)).toBeUndefined();
    expect(faultOf(() => () => ({ reason: 'unreadable' }))).toEqual([
      'unreadableSettings',
      { folder: 'bea' },
    ]);
  });
});
