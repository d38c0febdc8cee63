import type { englishWritingFaults } from '../en/writing.ts';
import { welshWhyNotRead, welshWhyNotWritten } from './system-reasons.ts';

const noneChanged = (unchanged: boolean): string =>
  unchanged ? ' Nid yw eich ffeiliau wedi newid.' : '';

export const welshWritingFaults: typeof englishWritingFaults = {
  outputNamesNothing: () => ({
    message: 'Nid yw --output yn enwi ffeil.',
    hint: 'Rhowch enw i’r ffeil, er enghraifft: --output report.html',
  }),
  outputIsFolder: ({ output, isThere, isOwn, example }) => ({
    message: isThere ? `Ffolder yw "${output}".` : `Nid yw "${output}" yn enwi ffeil.`,
    hint: isOwn
      ? `Mae’r ffolder honno ar gyfer eich ffeiliau chi. Ysgrifennwch i ffeil y tu allan iddi, er enghraifft: --output ${example}`
      : `Rhowch enw i’r ffeil, er enghraifft: --output ${example}`,
  }),
  outputAmongYours: ({ output, example }) => ({
    message: `Byddai ${output} ymhlith eich ffeiliau chi. Nid yw otpath yn ysgrifennu allbwn yno.`,
    hint: `Ysgrifennwch i ffeil y tu allan i’r ffolder honno, er enghraifft: --output ${example}`,
  }),
  outputIsYours: ({ output }) => ({
    message: `Mae ${output} yn un o ffeiliau portffolio neu fframwaith. Nid yw otpath byth yn ysgrifennu dros y rheini.`,
    hint: 'Dewiswch enw arall ar gyfer yr allbwn.',
  }),
  outputNameIsKept: ({ output }) => ({
    message: `Dim ond ffeiliau portffolio neu fframwaith sydd ag enw fel ${output}. Nid yw otpath yn ysgrifennu allbwn yno.`,
    hint: 'Dewiswch enw arall ar gyfer yr allbwn.',
  }),
  outputIsPack: ({ output }) => ({
    message: `${output} yw’r pecyn ei hun. Nid yw otpath verify yn newid pecynnau.`,
    hint: 'Dewiswch enw arall ar gyfer yr allbwn.',
  }),
  outputExists: ({ output }) => ({
    message: `Mae ${output} yn bodoli eisoes, ac nid yw’n adroddiad o’r math hwn a ysgrifennodd otpath. Nid yw wedi’i newid.`,
    hint: 'Dewiswch enw arall ar gyfer yr allbwn, neu symudwch y ffeil honno yn gyntaf.',
  }),
  pageInTerminal: () => ({
    message: 'Tudalen we yw hon, felly nid yw otpath wedi’i hargraffu yma.',
    hint: 'Ysgrifennwch hi i ffeil: --output report.html',
  }),
  notWritten: ({ file, code }) => ({
    message: `Ni ellid ysgrifennu ${file}. ${welshWhyNotWritten(code)}`,
    hint: 'Gwiriwch fod y ffolder yn bodoli, eich bod yn gallu ysgrifennu iddi, bod lle ar y ddisg, ac nad yw’r ffeil ar agor mewn rhaglen arall.',
  }),
  outputCutOff: ({ code }) => ({
    message: `Ni allai otpath ysgrifennu ei holl allbwn. ${welshWhyNotWritten(code)}`,
  }),
  wrongEnding: ({ command, ending, formats, example }) => ({
    message: `Ni all otpath ${command} ysgrifennu ffeiliau .${ending}. Gall ysgrifennu: ${formats.join(', ')}.`,
    hint: `Rhowch derfyniad arall i’r ffeil, er enghraifft: --output ${example}`,
  }),
  endingOfOtherPrograms: ({ format, ending, example }) => ({
    message: `Ni all otpath ysgrifennu ${format} i ffeil .${ending}, am fod rhaglen arall yn agor y rheini.`,
    hint: `Rhowch derfyniad arall i’r ffeil, er enghraifft: --format ${format}=${example}`,
  }),
  twoFormatsToOnePlace: ({ output, first, second }) => ({
    message: `Dim ond un fformat y gall ${output ?? 'y derfynell'} ei dderbyn. Gofynasoch am ${first} a ${second}.`,
    hint: `Rhowch ffeil ei hun i un ohonynt, er enghraifft: --format ${first} --format ${second}=FILE`,
  }),
  nothingLeftForOutput: ({ output }) => ({
    message: `Nid oes dim i’w ysgrifennu i --output ${output}, am fod gan bob --format ei ffeil ei hun.`,
    hint: 'Gadewch --output allan, neu ychwanegwch --format heb ffeil.',
  }),
  twoFormatsInOneFile: () => ({
    message: 'Mae gan ddau fformat yr un ffeil.',
    hint: 'Rhowch ei ffeil ei hun i bob fformat.',
  }),
  fileNotOpened: ({ path, code, unchanged }) => ({
    message: `Ni ellid agor ${path ?? 'ffeil'}. ${welshWhyNotRead(code)}${noneChanged(unchanged)}`,
  }),
  fileNotWritten: ({ path, code, unchanged }) => ({
    message: `Ni ellid ysgrifennu ${path ?? 'ffeil'}. ${welshWhyNotWritten(code)}${noneChanged(unchanged)}`,
  }),
  unexpected: ({ said, unchanged }) => ({
    message: `Stopiodd otpath oherwydd gwall: ${said}`,
    hint: `Yn otpath y mae’r nam, nid yn eich ffeiliau.${noneChanged(unchanged)}`,
  }),
};
