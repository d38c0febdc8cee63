import { kitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

const photo = (hasLocation: boolean) =>
  ({
    'evidence/ramp.heic': { state: 'read', text: '', people: [], hasLocation, isPicture: true },
  }) as const;

/** A photo of a ramp says on which street it is. */
export const photoLocation: PortfolioRule<'photo-location'> = {
  about: 'portfolio',
  code: 'OT512',
  name: 'photo-location',
  topic: 'privacy',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds photos that contain the place where they were taken, and documents with such photos in them. It only looks with `otpath check --attachments`.',
    why: 'Phones record the place in every photo, often to within a few metres. A photo of a ramp can give away the address of the person who uses it.',
    fix: 'Save the photo without its place: in Windows under Properties, Details, Remove Properties; on a phone in the options when you share it.',
    bad: {
      ...kitchen({ attachments: '[ramp.heic]' }, { 'evidence/ramp.heic': '«»0000ftypheic …' }),
      contents: photo(true),
    },
    good: {
      ...kitchen({ attachments: '[ramp.heic]' }, { 'evidence/ramp.heic': '0000ftypheic …' }),
      contents: photo(false),
    },
  }),
  *check({ contents }) {
    for (const [file, content] of contents) {
      if (content.state === 'unread' || !content.hasLocation) continue;
      yield {
        at: { file, start: 0, end: 0 },
        args: { case: content.isPicture === true ? 'photo' : 'file' },
        sensitive: true,
        subject: [file],
      };
    }
  },
};
