import { Fragment, h, render } from 'preact';
import { isFrameworksFault } from '../../core/model/ports.ts';
import type { Language } from '../../core/model/text.ts';
import { unpackBuiltIn } from './built-in.ts';
import { droppedIn, folderAt } from '../chosen-files.ts';
import { addressIn, addressOf, type Address } from './address.ts';
import { mayLeave, mayLeaveForm } from './ask.ts';
import { beginningElements, type Beginning } from './beginning.ts';
import { barElements, beginningBar, nameOfView, type BarActions } from './bar.ts';
import { onTrouble, type Inside } from './dom.ts';
import { faultOf, frameworksFaultIn } from './fault-of.ts';
import { focusAfter } from './focus.ts';
import type { FolderTree } from './folder-tree.ts';
import { isHalfFilled } from './half-filled.ts';
import { keepWork } from './kept-work.ts';
import { offerKeptWork } from './offer-kept-work.ts';
import { portfoliosIn, treeInZip, chosenTree } from './opening.ts';
import { sayAt, type PagePlaces } from './places.ts';
import { Session, type Looking } from './session.ts';
import type { Outcome, Shown, ViewName } from './shown.ts';
import { faultElements, type Chosen } from './start.ts';
import { today } from './today.ts';
import { views } from './views/index.ts';
import { pageWordsIn, sayingIn } from './words.ts';

/** In milliseconds: as long as somebody stops changing things before what they changed is kept. */
const keepingPause = 300;

/** The page as it is, from the first choice of a folder on. */
export class App {
  readonly #places: PagePlaces;
  #language: Language;
  #day = today();
  #target: string | undefined;
  #address: Address = { view: 'overview', about: '' };
  #session: Session | undefined;
  #beginning: Beginning = {};
  #chosen = new Map<ViewName, Map<string, string>>();
  /** Who asks for another view does not want to see the one before any more. */
  #latest = 0;
  #keeping: ReturnType<typeof setTimeout> | undefined;
  #refreshBar: () => void = () => undefined;
  /** Counts the views that somebody went to. The elements of one stay as long as it is shown. */
  #views = 0;

  constructor(places: PagePlaces, language: Language) {
    this.#places = places;
    for (const one of [places.bar, places.main]) one.replaceChildren();
    this.#language = language;
    onTrouble((error) => {
      const { faults } = sayingIn(this.#language);
      const { message, hint = '' } = faultOf(error, faults);
      sayAt(this.#places, { failed: `${message} ${hint}` }, this.#language);
    });
  }

  /** Keeps what is not saved yet, where somebody wants that, and names what there is no room for. */
  keep(): void {
    const session = this.#session;
    clearTimeout(this.#keeping);
    if (!session?.isKeeping) return;
    const before = session.notKept.join();
    keepWork(session);
    if (session.notKept.join() !== before) this.#refreshBar();
  }

  get hasUnsaved(): boolean {
    return (this.#session?.tree.unsaved ?? 0) > 0 || isHalfFilled();
  }

  async start(): Promise<void> {
    this.#address = addressIn(location.hash) ?? this.#address;
    await this.#show();
  }

  async followAddress(): Promise<void> {
    const address = addressIn(location.hash);
    if (!address) return this.#goToRow(location.hash.slice(1));
    if (!(await mayLeaveForm(pageWordsIn(this.#language)))) {
      history.replaceState(null, '', addressOf(this.#address.view, this.#address.about));
      return;
    }
    this.#address = address;
    await this.#show({ isNew: true });
  }

  /** Goes to the row that a square stands for, which is in Gaps, where the view shows the squares alone. */
  async #goToRow(id: string): Promise<void> {
    const isHere = id === '' || document.getElementById(id) !== null;
    if (isHere || !this.#session || this.#address.view === 'gaps') return;
    this.#address = { view: 'gaps', about: '' };
    history.replaceState(null, '', addressOf('gaps'));
    await this.#show({ isNew: true });
    const row = document.getElementById(id);
    row?.closest('details')?.setAttribute('open', '');
    row?.setAttribute('tabindex', '-1');
    row?.focus();
  }

  async drop(transfer: DataTransfer): Promise<void> {
    // The browser forgets what was dropped as soon as anybody waits.
    await this.#open(await droppedIn(transfer));
  }

  /** Opens what somebody chose. What keeps it from being opened is said in the place of the views. */
  async #open(chosen: Chosen | undefined): Promise<void> {
    await this.#openChosen(chosen).catch((error: unknown) =>
      this.#begin({ fault: faultOf(error, sayingIn(this.#language).faults) }),
    );
  }

  async #openChosen(chosen: Chosen | undefined): Promise<void> {
    const { open } = pageWordsIn(this.#language);
    if (chosen === undefined || !(await this.#mayLeave())) return;
    if (typeof chosen === 'string') return this.#begin({ fault: open[chosen] });
    sayAt(this.#places, open.reading(chosen.name), this.#language);
    const tree = chosen instanceof File ? await treeInZip(chosen) : chosenTree(chosen);
    if (!tree) return this.#begin({ fault: open.notZip(chosen.name) });
    const roots = portfoliosIn(tree);
    if (roots.length > 1) return this.#begin({ tree, roots });
    return roots[0] === undefined
      ? this.#begin({ fault: open.none(tree.name) })
      : this.#openPortfolio(tree, roots[0]);
  }

  async #openPortfolio(tree: FolderTree, root: string, opened = ''): Promise<void> {
    await Promise.all([tree.readAhead(root), unpackBuiltIn()]);
    const session = new Session(tree, root);
    const said = (await offerKeptWork(session, sayingIn(this.#language))) || opened;
    session.onChange = () => {
      clearTimeout(this.#keeping);
      this.#keeping = setTimeout(() => {
        this.keep();
      }, keepingPause);
    };
    // What was restored belongs to what is kept from now on.
    session.onChange();
    this.#session = session;
    this.#target = undefined;
    // Another person’s portfolio is not looked at as of a day that was chosen for this one.
    this.#day = today();
    this.#chosen = new Map();
    await this.#show({ isNew: true, said });
  }

  async #begin(beginning: Beginning): Promise<void> {
    this.#session = undefined;
    this.#beginning = beginning;
    this.#address = { view: 'overview', about: '' };
    history.replaceState(null, '', addressOf('overview'));
    await this.#show({ isNew: true });
  }

  async #readAgain(handle: FileSystemDirectoryHandle, root: string): Promise<void> {
    if (!(await this.#mayLeave())) return;
    const { open } = pageWordsIn(this.#language);
    const tree = await folderAt(handle).then(chosenTree, () => undefined);
    if (!tree) return this.#begin({ fault: open.unreadable(handle.name) });
    await this.#openPortfolio(tree, root);
  }

  #mayLeave(): Promise<boolean> {
    return mayLeave(this.#session, pageWordsIn(this.#language));
  }

  /** Shows what is chosen. What was just done is said, and who moved to another view begins at its top. */
  async #show({
    said = '',
    isNew = false,
  }: { said?: Outcome; isNew?: boolean } = {}): Promise<void> {
    const own = (this.#latest += 1);
    const parts = this.#session
      ? await this.#viewOf(this.#session)
      : { bar: this.#beginningBar(), main: await this.#beginningElements(), title: undefined };
    if (own !== this.#latest) return;
    const { main, skip } = this.#places;
    const page = pageWordsIn(this.#language);
    document.documentElement.lang = this.#language;
    document.title = [parts.title, this.#session?.folder, page.title]
      .filter((part) => part !== undefined)
      .join(' · ');
    skip.textContent = page.bar.skip;
    if (isNew) this.#views += 1;
    const before = document.activeElement;
    this.#renderBar(parts.bar);
    render(h(Fragment, { key: this.#views }, ...parts.main), main);
    sayAt(this.#places, said, this.#language);
    focusAfter(this.#places, isNew ? undefined : before);
  }

  #renderBar(parts: readonly Inside[]): void {
    render(h(Fragment, null, ...parts), this.#places.bar);
  }

  #beginningElements(): Promise<readonly Inside[]> {
    return beginningElements(this.#beginning, this.#language, {
      begin: (beginning) => this.#begin(beginning),
      open: (chosen) => this.#open(chosen),
      openPortfolio: (tree, root, said) => this.#openPortfolio(tree, root, said),
      say: (text) => {
        sayAt(this.#places, text, this.#language);
      },
    });
  }

  #beginningBar(): readonly Inside[] {
    return beginningBar(this.#language, pageWordsIn(this.#language), (language) => {
      this.#language = language;
      // What is wrong was said in the other language.
      if ('fault' in this.#beginning) this.#beginning = {};
      return this.#show();
    });
  }

  async #viewOf(session: Session): Promise<{
    readonly bar: readonly Inside[];
    readonly main: readonly Inside[];
    readonly title?: string;
  }> {
    const words = sayingIn(this.#language);
    const { view, about } = this.#address;
    const looking: Looking = {
      language: this.#language,
      asOf: this.#day,
      today: today(),
      target: this.#target,
    };
    const looked = await session.look(looking);
    if (isFrameworksFault(looked)) {
      this.#session = undefined;
      this.#beginning = { fault: frameworksFaultIn(looked, words.faults) };
      return { bar: this.#beginningBar(), main: await this.#beginningElements() };
    }
    const chosen = this.#chosen.get(view) ?? new Map<string, string>();
    this.#chosen.set(view, chosen);
    const shown: Shown = {
      session,
      looked,
      looking,
      words,
      about,
      addressOf,
      chosen,
      refreshBar: () => {
        this.#renderBar(barElements(view, shown, actions));
      },
      again: (said = '') => this.#show({ said }),
      goTo: (to, said) => {
        this.#address = { view: to, about: '' };
        history.pushState(null, '', addressOf(to));
        return this.#show({ said, isNew: true });
      },
      chooseTarget: (target) => {
        this.#target = target;
        return this.#show();
      },
    };
    this.#refreshBar = shown.refreshBar;
    const { handle } = session.tree;
    const actions: BarActions = {
      today: looking.today,
      setLanguage: (language) => {
        this.#language = language;
        return this.#show();
      },
      setDay: (day) => {
        this.#day = day;
        return this.#show();
      },
      openAnother: async () => {
        if (await this.#mayLeave()) await this.#begin({});
      },
      readAgain: handle && (() => this.#readAgain(handle, session.root)),
    };
    const main = await views[view](shown).catch((error: unknown) =>
      faultElements(faultOf(error, words.faults), this.#language),
    );
    const title = nameOfView(view, words.page, words.reports);
    return {
      title,
      main,
      bar: barElements(view, shown, actions),
    };
  }
}
