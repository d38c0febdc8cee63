/** A command line that works as it stands, and what it does. */
export interface Example {
  readonly line: string;
  readonly what: string;
}

const example = (line: string, what: string): Example => ({ line: `otpath ${line}`.trim(), what });

/** The commands by what people use them for, in the order in which help shows them. */
export const groups: Readonly<Record<string, readonly string[]>> = {
  'First steps': ['init', 'add', 'check', 'gaps'],
  'Looking closer': ['find', 'plan', 'route', 'explain'],
  'Assessors and review panels': ['sign', 'pack', 'verify'],
  'Frameworks and editors': ['framework', 'schema'],
  'Help with otpath itself': ['doctor', 'completion', 'help'],
};

/** The heading under which help shows a command. */
export const groupOf = (name: string): string | undefined =>
  Object.keys(groups).find((group) => groups[group]!.includes(name));

/** Two or three examples for the help of every command, by what is typed after `otpath`. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  '': [
    example('', 'Says where you are, how things stand and what to do next.'),
    example('help gaps', 'Explains a command, here gaps.'),
    example('find risk', 'Finds what frameworks say of risk.'),
  ],
  init: [
    example('init my-portfolio', 'Asks a few questions, and makes a portfolio in a new folder.'),
    example('init', 'Makes one in the folder that you are in.'),
  ],
  add: [
    example('add', 'Asks about a piece of your work, and writes it.'),
    example('add --from notes.md', 'Begins with notes of yours: Markdown, text or Word.'),
  ],
  check: [
    example('check', 'Checks the portfolio that you are in.'),
    example('check --attachments', 'Also looks into attachments: documents, e-mails, photos.'),
    example('check --fix --dry-run', 'Shows what otpath could mend, and changes nothing.'),
  ],
  gaps: [
    example('gaps', 'Shows what is covered and what is missing.'),
    example('gaps --all', 'Shows every single requirement.'),
    example('gaps --format html --output gaps.html', 'Makes a page to open, print or send.'),
  ],
  find: [
    example('find risk assessment', 'Finds statements and evidence on assessing risk.'),
    example('find supervision --in evidence', 'Looks into your evidence only.'),
    example('find students --all', 'Also looks into other frameworks.'),
  ],
  plan: [
    example('plan', 'Shows your plan, and what you could plan next.'),
    example('plan --write --dry-run', 'Shows what --write would add to plan.md.'),
    example('plan --format html --output plan.html', 'Makes a page to take to supervision.'),
  ],
  route: [
    example('route', 'Shows the pathway, and where you stand on it.'),
    example('route cheshire-east-ot', 'Shows the pathway of Cheshire East.'),
  ],
  explain: [
    example('explain L6-PP-03', 'Shows a statement, and how to claim it.'),
    example('explain OT301', 'Says what a finding of check means and how to mend it.'),
    example('explain level-6', 'Shows what a level asks.'),
  ],
  sign: [
    example(
      'sign 2026-08-standing-in --name Nia --relationship peer --accept all',
      'Accepts every claim of a piece of evidence. Without the options, otpath asks.',
    ),
    example(
      'sign --renew --name "Rhodri Sample"',
      'Shows what has changed since this assessor judged, and asks again.',
    ),
  ],
  pack: [
    example('pack', 'Makes the pack as a zip, named after you, the target and the day.'),
    example('pack --draft --format html --output draft.html', 'Makes a draft to read through.'),
  ],
  verify: [
    example('verify pack.zip', 'Says whether the pack is whole.'),
    example('verify pack.zip --against earlier.zip', 'Shows what is new since an earlier pack.'),
  ],
  'framework list': [
    example('framework list', 'Lists the frameworks, and what one can aim at in each.'),
    example('framework list --format json', 'The same for programs.'),
  ],
  'framework show': [
    example('framework show milton-keynes-ot', 'Shows a whole framework.'),
    example(
      'framework show wales-social-care-ot --level level-6',
      'Shows a part of it: one level.',
    ),
  ],
  'framework validate': [
    example('framework validate', 'Checks every framework that otpath knows.'),
    example('framework validate my-frameworks', 'Checks your own, in the folder my-frameworks.'),
  ],
  framework: [
    example('framework list', 'Lists the frameworks, and what one can aim at in each.'),
    example('framework show cheshire-east-ot', 'Shows what one of them says.'),
  ],
  completion: [
    example('completion bash >> ~/.bashrc', 'Switches it on in bash.'),
    example('completion zsh >> ~/.zshrc', 'Switches it on in zsh, the shell of Macs.'),
    example('completion powershell >> $PROFILE', 'Switches it on in PowerShell on Windows.'),
  ],
  doctor: [
    example('doctor', 'Shows what otpath finds on this computer.'),
    example('doctor --format json', 'The same for programs.'),
  ],
  schema: [
    example('schema', 'Lists the kinds of files that there are schemas for.'),
    example('schema portfolio --output otpath.schema.json', 'Writes the schema of otpath.yaml.'),
  ],
};
