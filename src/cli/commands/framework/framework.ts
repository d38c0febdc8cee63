import type { AddCommand } from '../../command.ts';
import { addDiff } from './framework-diff.ts';
import { addExport } from './framework-export.ts';
import { addImpact } from './framework-impact.ts';
import { addImport } from './framework-import.ts';
import { addMap } from './framework-map.ts';
import { addNew } from './framework-new.ts';
import { addList } from './framework-list.ts';
import { addShow } from './framework-show.ts';
import { addValidate } from './framework-validate.ts';

/** The commands about framework data. */
export const addFramework: AddCommand = (program, host, run) => {
  const framework = program.command('framework');
  addList(framework, host, run);
  addShow(framework, host, run);
  addValidate(framework, host, run);
  addNew(framework, host, run);
  addDiff(framework, host, run);
  addImpact(framework, host, run);
  addMap(framework, host, run);
  addExport(framework, host, run);
  addImport(framework, host, run);
};
