import type { AddCommand } from '../../command.ts';
import { addList } from './framework-list.ts';
import { addShow } from './framework-show.ts';
import { addValidate } from './framework-validate.ts';

/** The commands about framework data. */
export const addFramework: AddCommand = (program, host, run) => {
  const framework = program.command('framework');
  addList(framework, host, run);
  addShow(framework, host, run);
  addValidate(framework, host, run);
};
