import type { EvidenceArgs } from '../../../model/finding-args/evidence.ts';
import type { Said } from '../finding-words.ts';
import { offerInWelsh } from './offer.ts';

/** A picture or a file that a text shows or links to, and that is not there for everybody. */
export function sayLinkedFileInWelsh(args: EvidenceArgs['missing-linked-file']): Said {
  if ('address' in args) {
    const missing = `Nid oes ${args.isPicture ? 'llun' : 'ffeil'} o’r enw "${args.address}".`;
    switch (args.case) {
      case 'outside':
        return {
          message: `Mae’r ${args.isPicture ? 'llun hwn' : 'ffeil hon'} y tu allan i’r portffolio, felly ni all panel ${args.isPicture ? 'ei weld' : 'ei gweld'}.`,
          hint: 'Copïwch y ffeil i’r un lle â’r dystiolaeth, ac ysgrifennwch ei henw yma.',
        };
      case 'renamed':
        return {
          message: missing,
          hint: `${args.name} yw’r un ffeil dan enw arall. Rhowch yr enw "${args.address}" yn ôl iddi.`,
        };
      case 'near':
        return { message: missing, hint: offerInWelsh(args.name, '') };
      case 'missing':
        return {
          message: missing,
          hint: 'Rhowch y ffeil lle mae’r testun yn dweud, neu cywirwch y testun.',
        };
    }
  }
  const message = `Dim ond Obsidian sy’n darllen hyn fel ${args.isEmbedded ? 'llun neu ffeil' : 'dolen'}. Mae panel yn gweld y cromfachau, ac mae’r pecyn yn gadael "${args.target}" allan.`;
  switch (args.case) {
    case 'note-link-missing':
      return {
        message,
        hint: `Nid oes ffeil o’r enw "${args.target}" yn y portffolio chwaith. Copïwch hi i’r un lle â’r dystiolaeth, ac ysgrifennwch ![beth mae’n ei ddangos](${args.target}).`,
      };
    case 'note-link-of-several':
      return {
        message,
        hint: `Ysgrifennwch, er enghraifft, ${args.text}. Nifer y ffeiliau â’r enw hwn: ${String(args.count)}.`,
      };
    case 'note-link-elsewhere':
      return {
        message,
        hint: `Copïwch ${args.path} i’r ffolder evidence, ac ysgrifennwch hyn fel Markdown, er enghraifft ${args.text}.`,
      };
    case 'note-link':
      return {
        message,
        hint:
          args.assessor === undefined
            ? `Ysgrifennwch ${args.text}.`
            : `Ysgrifennwch ${args.text}, a gofynnwch i ${args.assessor} lofnodi’r dystiolaeth eto.`,
      };
  }
}
