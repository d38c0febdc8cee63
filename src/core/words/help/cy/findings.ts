import type { englishFindingOptions } from '../en/findings.ts';

/** The options of commands that find problems, in Welsh. */
export const welshFindingOptions: typeof englishFindingOptions = {
  '--format': 'fformat yr allbwn; gellir ei ailadrodd, gyda’i ffeil ei hun bob tro',
  '--strict': 'trin rhybuddion fel gwallau',
  '--max-warnings': 'methu os oes mwy o rybuddion na hyn',
  '--quiet': 'dangos gwallau yn unig yn y derfynell',
  '--rule': 'dangos canfyddiadau’r rheol hon yn unig; gellir ei ailadrodd',
  '--changed':
    'dangos dim ond canfyddiadau mewn ffeiliau a newidiodd ers y cyflwyniad diwethaf (git)',
  '--since': 'dangos dim ond canfyddiadau mewn ffeiliau a newidiodd ers y fersiwn hon (git)',
  '--baseline': 'anwybyddu’r canfyddiadau a restrir yn y ffeil hon',
  '--write-baseline': 'rhestru’r holl ganfyddiadau presennol yn y ffeil honno',
  '--prune-baseline': 'tynnu o’r ffeil honno y canfyddiadau nad ydynt yno mwyach',
  '--fix': 'cywiro’r hyn nad oes ond un ateb cywir iddo; dangosir pob newid yn gyntaf',
  '--dry-run': 'gyda --fix: dangos y newidiadau heb wneud yr un',
  '--yes': 'gyda --fix: gwneud newidiadau tebygol heb ofyn',
};
