import type { EvidenceArgs } from '../../../model/finding-args/evidence.ts';
import type { Said } from '../finding-words.ts';
import { offer } from './offer.ts';

/** A picture or a file that a text shows or links to, and that is not there for everybody. */
export function sayLinkedFile(args: EvidenceArgs['missing-linked-file']): Said {
  if ('address' in args) {
    const what = args.isPicture ? 'picture' : 'file';
    const missing = `There is no ${what} "${args.address}".`;
    switch (args.case) {
      case 'outside':
        return {
          message: `This ${what} is outside the portfolio, so a panel can’t see it.`,
          hint: 'Copy the file beside the evidence, and write its name here.',
        };
      case 'renamed':
        return {
          message: missing,
          hint: `${args.name} is the same file under another name. Rename it back to "${args.address}".`,
        };
      case 'near':
        return { message: missing, hint: offer(args.name, '') };
      case 'missing':
        return { message: missing, hint: 'Put the file where the text says, or correct the text.' };
    }
  }
  const message = `Only Obsidian reads this as a ${args.isEmbedded ? 'picture or file' : 'link'}. A panel sees the brackets, and the pack leaves "${args.target}" out.`;
  switch (args.case) {
    case 'note-link-missing':
      return {
        message,
        hint: `There is no file "${args.target}" in the portfolio either. Copy it beside the evidence, and write ![what it shows](${args.target}).`,
      };
    case 'note-link-of-several':
      return {
        message,
        hint: `Write for example ${args.text}. ${String(args.count)} files have this name.`,
      };
    case 'note-link-elsewhere':
      return {
        message,
        hint: `Copy ${args.path} into the folder evidence, and write it as Markdown, such as ${args.text}.`,
      };
    case 'note-link':
      return {
        message,
        hint:
          args.assessor === undefined
            ? `Write ${args.text}.`
            : `Write ${args.text}, and ask ${args.assessor} to sign the evidence again.`,
      };
  }
}
