import type { Language } from '../model/text.ts';

/** What is shown in the page in the place of a command, from the longest to the shortest. */
type InPlaceOf = readonly (readonly [command: RegExp, inPage: string])[];

const has =
  '(?=otpath (?:add|check|explain|find|framework|gaps|init|pack|plan|route|sign|verify)\\b)';
/** An argument, unless it is a word of the sentence. */
const argument = '(?: (?:"[^"]*"|(?=\\S*[\\d/])\\S*[^\\s.,]))?';
const language = '(?: --lang \\w+)?';
const sign = 'otpath sign(?: --(?:renew|key KEYFILE|request|from FILE|second|joint))*';

const rule = (pattern: string, inPage: string): InPlaceOf[number] => [
  new RegExp(pattern, 'g'),
  inPage,
];

const english: InPlaceOf = [
  rule(
    'Install OpenSSH, which brings ssh-keygen, and run otpath again\\.',
    'Ask somebody who has otpath as a program, and OpenSSH, to check it.',
  ),
  rule(
    'Run otpath check on a computer that has OpenSSH, which brings ssh-keygen\\.',
    'Ask somebody who has otpath as a program, and OpenSSH, to check it.',
  ),
  rule(
    'Run otpath migrate,',
    'The page can’t do this. Ask somebody who has otpath as a program to run “otpath migrate”,',
  ),
  rule('run otpath again', 'open the folder again'),
  rule('\\brun: otpath check (?!-)("[^"]*"|\'[^\']*\'|\\S+)$', 'open $1 and go to Check'),
  rule(`\\bRun ${has}`, 'Go to '),
  rule(`\\brun:? ${has}`, 'go to '),
  rule('otpath check --fix', 'Check and fix it there'),
  rule('otpath check --attachments', 'Check and open them there'),
  rule(`otpath plan --all${language}`, '“Show all suggestions” in Plan'),
  rule(`otpath plan --write${language}`, '“Add the suggestions to plan.md” in Plan'),
  rule('\\bWith otpath sign --renew \\S+,', 'In Sign-offs,'),
  rule(
    '\\bThen otpath sign --renew \\S+ records a new decision',
    'Then record a new decision in Sign-offs',
  ),
  rule(`\\bwith ${sign}`, 'in Sign-offs'),
  rule(`: ${sign}(?= )`, ' in Sign-offs:'),
  rule(`${sign}${argument}`, 'Sign-offs'),
  rule(`\\bwith: otpath add --from${argument}`, 'with “Add evidence” in Evidence'),
  rule('otpath add', 'Evidence'),
  rule('otpath init(?: my-portfolio)?', '“Start a new portfolio”'),
  rule('otpath framework list shows', 'Gaps shows'),
  rule('otpath framework list', 'the list of targets in Gaps'),
  rule('otpath framework show \\S*[^\\s.,]', 'Explain'),
  rule(`otpath explain${argument}`, 'Explain'),
  rule('otpath gaps(?: --all)?', 'Gaps'),
  rule('otpath check', 'Check'),
  rule(`otpath plan${language}`, 'Plan'),
  rule('otpath find', 'Find'),
  rule('otpath route', 'Route'),
  rule('otpath pack', 'Pack'),
  rule('otpath verify', 'Verify'),
];

const welsh: InPlaceOf = [
  rule(
    'Gosodwch OpenSSH, sy’n cynnwys ssh-keygen, a rhedwch otpath eto\\.',
    'Gofynnwch i rywun sydd ag otpath fel rhaglen, ac OpenSSH, ei wirio.',
  ),
  rule(
    'Rhedwch otpath check ar gyfrifiadur sydd ag OpenSSH, sy’n cynnwys ssh-keygen\\.',
    'Gofynnwch i rywun sydd ag otpath fel rhaglen, ac OpenSSH, ei wirio.',
  ),
  rule(
    'Rhedwch otpath migrate,',
    'Ni all y dudalen wneud hyn. Gofynnwch i rywun sydd ag otpath fel rhaglen redeg “otpath migrate”,',
  ),
  rule('rhedwch otpath eto', 'agorwch y ffolder eto'),
  rule('\\brhedwch: otpath check (?!-)("[^"]*"|\'[^\']*\'|\\S+)$', 'agorwch $1 ac ewch i Gwirio'),
  rule(`\\bRhedwch ${has}`, 'Ewch i '),
  rule(`\\brhedwch:? ${has}`, 'ewch i '),
  rule(`\\bredeg ${has}`, 'fynd i '),
  rule('otpath check --fix', 'Gwirio a’i gywiro yno'),
  rule('otpath check --attachments', 'Gwirio a’u hagor yno'),
  rule(`gydag otpath plan --all${language}`, 'gyda “Dangos pob awgrym” yn Cynllun'),
  rule(
    `(?:gydag )?otpath plan --write${language}`,
    'gyda “Ychwanegu’r awgrymiadau at plan.md” yn Cynllun',
  ),
  rule('\\bGydag otpath sign --renew \\S+,', 'Yn Cymeradwyo,'),
  rule(
    '\\bYna mae otpath sign --renew \\S+ yn cofnodi penderfyniad newydd',
    'Yna cofnodwch benderfyniad newydd yn Cymeradwyo',
  ),
  rule(`\\bgydag ${sign}`, 'yn Cymeradwyo'),
  rule(`: ${sign}(?= )`, ' yn Cymeradwyo:'),
  rule(`${sign}${argument}`, 'Cymeradwyo'),
  rule(`\\bgyda: otpath add --from${argument}`, 'gyda “Ychwanegu tystiolaeth” yn Tystiolaeth'),
  rule('otpath add', 'Tystiolaeth'),
  rule('otpath init(?: my-portfolio)?', '“Dechrau portffolio newydd”'),
  rule('Mae otpath framework list yn dangos', 'Mae Bylchau yn dangos'),
  rule('otpath framework list', 'y rhestr o dargedau yn Bylchau'),
  rule('otpath framework show \\S*[^\\s.,]', 'Esbonio'),
  rule(`otpath explain${argument}`, 'Esbonio'),
  rule('otpath gaps(?: --all)?', 'Bylchau'),
  rule('otpath check', 'Gwirio'),
  rule(`otpath plan${language}`, 'Cynllun'),
  rule('otpath find', 'Chwilio'),
  rule('otpath route', 'Llwybr'),
  rule('otpath pack', 'Pecyn'),
  rule('otpath verify', 'Gwirio pecyn'),
];

/**
 * A sentence as the page says it: it has no terminal, so a view or a button is in the place of each command. What is
 * saved from the page stays as the command writes it.
 */
export function withoutCommands(sentence: string, language: Language): string {
  if (!sentence.includes('otpath ')) return sentence;
  const rules = language === 'cy' ? welsh : english;
  const shown = rules.reduce((text, [command, inPage]) => text.replace(command, inPage), sentence);
  // No full stop is behind a command, so that it can be copied.
  return shown !== sentence && /: otpath [a-z -]+$/.test(sentence) ? `${shown}.` : shown;
}
