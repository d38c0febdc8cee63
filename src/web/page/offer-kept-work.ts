import { zipSync } from 'fflate';
import { askInDialog } from './dialog.ts';
import { el, button, download } from './dom.ts';
import { forgetWork, keptFiles, keptWork, takeBack, type KeptWork } from './kept-work.ts';
import type { Session } from './session.ts';
import type { PageSaying } from './shown.ts';

/** Offers what this browser has kept of a portfolio. Gives what was done, in a sentence; empty where nothing was. */
export async function offerKeptWork(session: Session, words: PageSaying): Promise<string> {
  const kept = keptWork(session);
  if (!kept) return '';
  const said = words.page.kept;
  const answer = await asked(kept, session, words);
  if (answer === 'delete') {
    forgetWork(session, true);
    return said.deleted;
  }
  if (answer === 'later') return '';
  const left = takeBack(session, kept);
  session.isKeeping = true;
  return left.length === 0 ? said.taken : said.changedSince(left);
}

type Answer = 'take' | 'delete' | 'later';

function asked(kept: KeptWork, session: Session, words: PageSaying): Promise<Answer> {
  const said = words.page.kept;
  return askInDialog<Answer>(
    'Kept',
    (answer) => [
      el('h2', { id: 'Kept' }, said.title),
      el('ul', {}, ...kept.files.map(({ path }) => el('li', {}, el('code', {}, path)))),
      el(
        'p',
        {},
        button(said.take, answer('take'), { class: 'main', autofocus: true }),
        ' ',
        button(said.zip, () => {
          download(`${session.folder}-kept.zip`, zipSync({ ...keptFiles(kept) }));
        }),
        ' ',
        button(said.remove, answer('delete')),
      ),
    ],
    'later',
  );
}
