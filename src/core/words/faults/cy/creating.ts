import { welshInitWords } from '../../conversations/cy/init.ts';
import type { englishCreatingFaults } from '../en/creating.ts';
import { welshWhyNotWritten } from './system-reasons.ts';

const otherFolder = 'neu dewiswch ffolder arall ar gyfer y portffolio.';

export const welshCreatingFaults: typeof englishCreatingFaults = {
  portfolioInHome: ({ place, example }) => ({
    message: {
      home: 'Dyma eich ffolder gartref, felly ni chrëwyd portffolio ynddi.',
      disk: 'Dyma ddisg gyfan, felly ni chrëwyd portffolio arni.',
    }[place],
    hint: `Crëwch y portffolio yn ei ffolder ei hun. Er enghraifft, rhedwch: otpath init ${example}`,
  }),
  portfolioHere: ({ folder, example }) => ({
    message: `Mae${folder === undefined ? '’r ffolder hon' : ` ${folder}`} yn bortffolio eisoes, felly nid ysgrifennwyd dim.`,
    hint: `I newid ei osodiadau, golygwch otpath.yaml. I greu portffolio arall, rhedwch: otpath init ${example}`,
  }),
  portfolioInside: ({ around }) => ({
    message: `Byddai’r portffolio newydd y tu mewn i’r portffolio ${around}. Ni all un portffolio fod y tu mewn i un arall.`,
    hint: 'Dewiswch ffolder y tu allan iddo.',
  }),
  portfolioAround: ({ below, example }) => ({
    message: `Mae portffolio yn y ffolder hon eisoes: ${below}. Ni all un portffolio fod y tu mewn i un arall.`,
    hint: `Crëwch yr un newydd wrth ei ymyl. Er enghraifft, rhedwch: otpath init ${example}`,
  }),
  folderClosed: ({ folder, example }) => ({
    message: `Nid oes gennych ganiatâd i ysgrifennu yn ${folder ?? 'y ffolder hon'}.`,
    hint: `Dewiswch ffolder lle mae gennych ganiatâd. Er enghraifft, rhedwch: otpath init ${example}`,
  }),
  folderLeadsOut: ({ folder }) => ({
    message: `Dolen at le y tu allan i’r portffolio yw ${folder}, felly nid ysgrifennwyd dim.`,
    hint: `Mae portffolio yn cadw ei ffeiliau yn ei ffolder ei hun. Tynnwch y ddolen, ${otherFolder}`,
  }),
  settingsMisnamed: ({ file }) => ({
    message: `Mae ffeil ${file} yn y ffolder hon, ond dim ond o otpath.yaml y mae otpath yn darllen gosodiadau.`,
    hint: 'Os yw gosodiadau portffolio ynddi, ailenwch hi yn otpath.yaml. Os nad ydynt, symudwch hi i ffolder arall. Yna rhedwch otpath init eto.',
  }),
  settingsNameTaken: ({ name }) => ({
    message: `Mae rhywbeth o’r enw ${name} yn y ffolder hon, ond nid ffeil ydyw.`,
    hint: `Symudwch ef i ffolder arall, ${otherFolder}`,
  }),
  fileInTheWay: ({ file }) => ({
    message: `Ffeil yw ${file}, ac mae angen ffolder yno ar otpath.`,
    hint: `Symudwch y ffeil, ${otherFolder}`,
  }),
  portfolioNotCreated: ({ folder, code, left }) => ({
    message: `Ni ellid creu${folder === undefined ? '’r ffolder hon' : ` ${folder}`}. ${welshWhyNotWritten(code)}`,
    hint:
      left.length === 0
        ? 'Ni adawyd dim ar ôl. Dewiswch ffolder arall, neu holwch y sawl sy’n gofalu am y cyfrifiadur hwn.'
        : `Creodd otpath y rhain ac ni allai eu tynnu eto: ${left.join(', ')}.`,
  }),
  answerNotTaken: ({ flag, value, answerFault }) => ({
    message: `Ni all ${flag} fod yn "${value}".`,
    hint: welshInitWords.faults[answerFault],
  }),
  optionNeedsAnother: ({ flag, other, example }) => ({
    message: `Dim ond gyda ${other} y mae ${flag} yn gweithio.`,
    hint: `Ychwanegwch ${example}, neu gadewch ${flag} allan.`,
  }),
  attainedRoute: ({ target }) => ({
    message: `Llwybr yw "${target}". Cewch eich cymeradwyo ar ei gamau, fesul un.`,
    hint: 'Fel --attained, rhowch y cam olaf y cawsoch eich cymeradwyo arno.',
  }),
};
