import { exchangeTitles, type ImportFault } from '../../../core/model/exchange.ts';
import { CommandFault } from '../../host.ts';

/** Why a file could not be imported, as what ends the command. */
export function importFaultOf(fault: ImportFault, file: string): CommandFault {
  switch (fault.kind) {
    case 'not-a-framework':
      return new CommandFault('notAFramework', { file, is: fault.is });
    case 'not-this-format':
      return new CommandFault('notThisFormat', {
        file,
        format: exchangeTitles[fault.format],
        is: fault.is,
      });
    case 'too-many-items':
      return new CommandFault('tooManyItems', {
        file,
        found: fault.found,
        allowed: fault.allowed,
      });
    case 'too-deep':
      return new CommandFault('tooDeep', {
        file,
        id: fault.id,
        place: fault.place,
        allowed: fault.allowed,
      });
    case 'loop':
      return new CommandFault('itemsInLoop', { file, items: fault.items });
    case 'nothing-in-it':
      return new CommandFault('nothingInIt', { file, format: exchangeTitles[fault.format] });
    case 'map-needed': {
      const { guess, headings } = fault;
      return new CommandFault('columnsToConfirm', { file, guess, headings });
    }
    case 'wrong-map':
      return new CommandFault('wrongColumns', { part: fault.part, headings: fault.headings });
    case 'unreadable-workbook':
      return new CommandFault('unreadableWorkbook', { file, unreadable: fault.trouble });
    case 'wrong-cells':
      return new CommandFault('wrongCells', { file, cells: fault.cells, more: fault.more });
    case 'nothing-tailored':
      return new CommandFault('nothingTailored', { file, framework: fault.framework });
    case 'tailoring-needs-workbook':
      return new CommandFault('tailoringNeedsWorkbook', { file, framework: fault.framework });
    case 'one-sheet':
      return new CommandFault('oneSheetOnly', { file, sheet: fault.sheet });
    case 'set-aside-without-base':
      return new CommandFault('setAsideWithoutBase', { file, framework: fault.framework });
    case 'broken-yaml':
      return new CommandFault('brokenYaml', { file, line: fault.line });
    case 'broken-table':
      return new CommandFault('brokenTable', { file, line: fault.line });
  }
}
