import type { AttachmentContent } from '../../model/attachment-content.ts';
import { kitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

const photo: AttachmentContent = {
  state: 'read',
  text: '',
  people: [],
  hasLocation: false,
  isPicture: true,
  pictures: 1,
};

/** What a picture shows, nobody has read. One note for all of them is read; one for each is not. */
export const unreadPicture: PortfolioRule<'unread-picture'> = {
  about: 'portfolio',
  code: 'OT518',
  name: 'unread-picture',
  topic: 'privacy',
  since: '0.2.0',
  severity: 'note',
  doc: () => ({
    what: 'Finds attachments that are pictures or contain pictures. It names them all in one finding. It only looks with `otpath check --attachments`.',
    why: 'otpath reads the information stored in a picture, but not the text in it. A photo of a letter, a whiteboard or a door can name a person.',
    fix: 'Look at each picture yourself for names, addresses, faces, number plates and house fronts.',
    bad: {
      ...kitchen({ attachments: '[ramp.heic]' }, { 'evidence/ramp.heic': '«»0000ftypheic …' }),
      contents: { 'evidence/ramp.heic': photo },
    },
    good: {
      ...kitchen({ attachments: '[plan.txt]' }, { 'evidence/plan.txt': 'A plan.' }),
      contents: {
        'evidence/plan.txt': { state: 'read', text: 'A plan.', people: [], hasLocation: false },
      },
    },
  }),
  *check({ contents }) {
    const files = [...contents].flatMap(([file, content]) =>
      content.state === 'read' && (content.pictures ?? 0) > 0 ? [file] : [],
    );
    const [first] = files;
    if (first === undefined) return;
    yield {
      at: { file: first, start: 0, end: 0 },
      args: { names: shortNames(files) },
      subject: files,
    };
  },
};

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/** What files are called. Those that share a name are given with their folders, so that each can be found. */
function shortNames(files: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(nameOf(file), (counts.get(nameOf(file)) ?? 0) + 1);
  return files.map((file) => (counts.get(nameOf(file)) === 1 ? nameOf(file) : file));
}
