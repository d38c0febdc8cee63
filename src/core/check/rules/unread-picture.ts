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

/** Files that are named one by one. */
const mostNamed = 3;

/** What a picture shows, nobody has read. One note for all of them is read; one for each is not. */
export const unreadPicture: PortfolioRule<'unread-picture'> = {
  about: 'portfolio',
  code: 'OT518',
  name: 'unread-picture',
  topic: 'privacy',
  since: '0.2.0',
  severity: 'note',
  doc: () => ({
    what: 'Finds attachments that are pictures or contain pictures. It lists them all in one finding. It only looks with `otpath check --attachments`.',
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
    const names = files.slice(0, mostNamed).map((file) => file.slice(file.lastIndexOf('/') + 1));
    yield {
      at: { file: first, start: 0, end: 0 },
      args: { count: files.length, names },
      subject: files,
    };
  },
};
