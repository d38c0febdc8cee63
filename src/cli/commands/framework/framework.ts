import type { AddCommand } from '../../add-command.ts';
import { addList } from './framework-list.ts';
import { addShow } from './framework-show.ts';
import { addValidate } from './framework-validate.ts';

/** The commands about framework data. */
export const addFramework: AddCommand = (program, host, exit) => {
  const framework = program
    .command('framework')
    .summary('list, show and validate framework data')
    .description('Lists, shows and validates framework data.');
  addList(framework, host);
  addShow(framework, host);
  addValidate(framework, host, exit);
};
