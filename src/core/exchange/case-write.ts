import type { Language } from '../model/text.ts';
import {
  itemTypes,
  type AssociationType,
  type CaseAssociation,
  type CaseItem,
  type CaseLink,
  type ItemType,
} from './case-types.ts';
import {
  noteParagraphs,
  sourceText,
  type FrameworkData,
  type RawNote,
  type RawRequirement,
  type DataText,
} from './framework-data.ts';
import type { WithInherited } from './inherited.ts';
import { isCaseUuid, uriOf, uuidOf, type IdRoom } from './identifiers.ts';
import { splitId, type FrameworkId } from '../model/ids.ts';
import { formatJson } from '../text/json.ts';
import { cutTo } from './tree-rows.ts';

/** What an export to CASE needs beside the framework. */
export interface CaseSetting {
  readonly version: '1.0' | '1.1';
  /** The day that is written as that of the last change. */
  readonly asOf: string;
}

/** A framework as a package of CASE. */
export function writeCase(whole: WithInherited, setting: CaseSetting): string {
  const writer = new CaseWriter(whole, setting);
  writer.addAll();
  return formatJson(writer.package());
}

interface NewItem {
  readonly type: ItemType;
  readonly id: string;
  readonly room?: IdRoom;
  readonly text: DataText;
  readonly source?: string | string[] | undefined;
  readonly notes?: readonly string[];
  readonly level?: string;
  readonly subject?: string;
}

class CaseWriter {
  readonly #data: FrameworkData;
  readonly #owners: WithInherited['owners'];
  readonly #setting: CaseSetting;
  readonly #language: Language;
  readonly #changed: string;
  readonly #document: CaseLink;
  readonly #items: CaseItem[] = [];
  readonly #associations: CaseAssociation[] = [];
  readonly #types = new Map<ItemType, CaseLink>();
  readonly #links = new Map<string, CaseLink>();
  readonly #identifiers = new Set<string>();
  readonly #counts = new Map<string, number>();

  constructor({ data, owners }: WithInherited, setting: CaseSetting) {
    this.#data = data;
    this.#owners = owners;
    this.#setting = setting;
    this.#language = data.language;
    this.#changed = `${setting.asOf}T00:00:00+00:00`;
    const uri = uriOf(data.id);
    this.#document = { title: this.#say(data.title), identifier: uuidOf(uri), uri };
    this.#identifiers.add(this.#document.identifier);
  }

  addAll(): void {
    const { levels, pillars, stages, routes, profiles } = this.#data;
    for (const level of levels ?? []) this.#addTarget('level', level);
    for (const pillar of pillars ?? []) this.#addPillar(pillar);
    this.#addStatements();
    for (const stage of stages ?? []) this.#addTarget('stage', stage);
    for (const route of routes ?? []) {
      const link = this.#addTarget('route', route);
      for (const stage of route.stages) this.#relate(this.#own(stage), 'isPartOf', link);
    }
    for (const profile of profiles ?? []) this.#addTarget('profile', profile);
    this.#addRequirementLinks();
    this.#addMappings();
  }

  package() {
    const { data, version } = { data: this.#data, version: this.#setting.version };
    const { source } = data;
    return {
      CFDocument: {
        ...this.#thing(this.#document),
        creator: this.#say(data.publisher),
        title: this.#document.title,
        publisher: this.#say(data.publisher),
        language: this.#language,
        version: data.version,
        ...(source.url !== undefined && { officialSourceURL: source.url }),
        ...(source.note !== undefined && { description: this.#say(source.note) }),
        ...(version === '1.1' && { caseVersion: '1.1' }),
      },
      CFItems: this.#items,
      CFAssociations: this.#associations,
      CFDefinitions: {
        CFConcepts: [],
        CFSubjects: [],
        CFLicenses: [],
        CFItemTypes: [...this.#types].map(([type, link]) => ({
          ...this.#thing(link),
          title: link.title,
          description: link.title,
          typeCode: type,
          hierarchyCode: String(Object.keys(itemTypes).indexOf(type) + 1),
        })),
        CFAssociationGroupings: [],
      },
    };
  }

  #addPillar(pillar: NonNullable<FrameworkData['pillars']>[number]): void {
    const { id, title, source, area, aspects, notes } = pillar;
    const type = area === true ? 'area' : 'pillar';
    const own = { room: 'pillar', id, text: title, source, notes: this.#noted(notes) } as const;
    const link = this.#add({ type, ...own }, this.#document);
    for (const aspect of aspects ?? []) {
      const inner = {
        room: 'aspect',
        text: aspect.title,
        notes: this.#noted(aspect.notes),
      } as const;
      this.#add({ type: 'aspect', ...inner, id: aspect.id, source: aspect.source }, link);
    }
  }

  #addStatements(): void {
    const { statements = [], pillars = [] } = this.#data;
    const inPillar = new Map(
      pillars.map(({ id, aspects = [] }) => [id, new Set(aspects.map((one) => one.id))]),
    );
    const successorsIn = (one: (typeof statements)[number]): readonly string[] => [
      ...(one.replaced_by ?? []),
      ...(one.split_into ?? []),
      ...(one.merged_into === undefined ? [] : [one.merged_into]),
    ];
    const isHeld = (one: (typeof statements)[number]): boolean =>
      one.status === undefined || successorsIn(one).length > 0;
    for (const statement of statements.filter(isHeld)) {
      const { id, text, source, level, pillar, facet, aspects = [], notes } = statement;
      const [first, ...others] = aspects.filter((one) => inPillar.get(pillar)?.has(one));
      const parent = first === undefined ? this.#own(pillar, 'pillar') : this.#own(first, 'aspect');
      const link = this.#add(
        { type: facet, id, text, source, level, subject: pillar, notes: this.#noted(notes) },
        parent,
      );
      for (const other of others) this.#relate(link, 'isPartOf', this.#own(other, 'aspect'));
    }
    for (const statement of statements.filter(isHeld)) {
      for (const other of successorsIn(statement)) {
        this.#relate(this.#own(statement.id), 'replacedBy', this.#named(other));
      }
    }
  }

  #addTarget(
    type: 'level' | 'stage' | 'route' | 'profile',
    target: NonNullable<FrameworkData['stages']>[number],
  ): CaseLink {
    const { id, title, source, description = [], requirements = [] } = target;
    const notes = description.map(({ text }) => this.#say(text));
    const link = this.#add({ type, id, text: title, source, notes }, this.#document);
    for (const requirement of requirements) this.#addRequirement(requirement, link);
    return link;
  }

  #addRequirement(requirement: RawRequirement, parent: CaseLink): void {
    const { kind, id, text, source, notes } = requirement;
    const link = this.#add({ type: kind, id, text, source, notes: this.#noted(notes) }, parent);
    if (requirement.kind !== 'any-of') return;
    for (const option of requirement.options) this.#addRequirement(option, link);
  }

  /** What a requirement points to can come after it, so these are made last. */
  #addRequirementLinks(): void {
    const { levels = [], stages = [], routes = [], profiles = [] } = this.#data;
    const all = [...levels, ...stages, ...routes, ...profiles]
      .flatMap(({ requirements = [] }) => requirements)
      .flatMap((one) => (one.kind === 'any-of' ? [one, ...one.options] : [one]));
    for (const one of all) {
      if (one.kind === 'statement') {
        this.#relate(this.#own(one.id), 'isPeerOf', this.#named(one.statement));
      }
      if (one.kind === 'capability' && one.pillar !== undefined) {
        this.#relate(this.#own(one.id), 'isPartOf', this.#own(one.pillar, 'pillar'));
      }
    }
  }

  #addMappings(): void {
    for (const { subject, predicate, object, justification } of this.#data.mappings ?? []) {
      // CASE relates two things, and can't say that there is nothing to relate.
      if (predicate === 'none') continue;
      const type = predicate === 'exact' ? 'exactMatchOf' : 'isRelatedTo';
      const notes = this.#setting.version === '1.1' ? justification : undefined;
      this.#relate(this.#named(subject), type, this.#named(object), notes);
    }
  }

  #add({ type, id, room, text, source, notes = [], level, subject }: NewItem, parent: CaseLink) {
    const uri = this.#uriIn(type, id, room);
    const said = this.#say(text);
    const link = { title: cutTo(said, 120), identifier: this.#identifierOf(uri, source), uri };
    this.#links.set(uri, link);
    this.#items.push({
      ...this.#thing(link),
      fullStatement: said,
      humanCodingScheme: id,
      ...(notes.length > 0 && { notes: notes.join('\n\n') }),
      language: this.#language,
      ...(level !== undefined && { educationLevel: [level] }),
      ...(subject !== undefined && this.#setting.version === '1.1' && { subject: [subject] }),
      CFItemType: itemTypes[type],
      CFItemTypeURI: this.#typeLink(type),
    });
    this.#relate(link, 'isChildOf', parent);
    return link;
  }

  /** An item that came from CASE keeps the identifier that it had there. */
  #identifierOf(uri: string, source: string | string[] | undefined): string {
    const given = typeof source === 'string' && isCaseUuid(source) ? source : uuidOf(uri);
    const identifier = this.#identifiers.has(given) ? uuidOf(uri) : given;
    this.#identifiers.add(identifier);
    return identifier;
  }

  #typeLink(type: ItemType): CaseLink {
    const uri = `otpath:item-type/${type}`;
    const link = { title: itemTypes[type], identifier: uuidOf(uri), uri };
    if (!this.#types.has(type)) this.#types.set(type, link);
    return link;
  }

  #relate(from: CaseLink, type: AssociationType, to: CaseLink, notes?: string): void {
    const inOrder = type === 'isChildOf' || type === 'isPartOf';
    const key = `${type} ${to.uri}`;
    const number = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, number);
    const relation = `${from.uri}#${type}=${to.uri}`;
    const again = (this.#counts.get(relation) ?? 0) + 1;
    this.#counts.set(relation, again);
    const uri = again === 1 ? relation : `${relation}=${String(again)}`;
    this.#associations.push({
      ...this.#thing({ title: '', identifier: uuidOf(uri), uri }),
      associationType: type,
      ...(inOrder && { sequenceNumber: number }),
      originNodeURI: from,
      destinationNodeURI: to,
      ...(notes !== undefined && { notes }),
    });
  }

  #own(id: string, room?: IdRoom): CaseLink {
    return this.#linkTo(this.#uriIn(room, id, room));
  }

  /** A heading of a framework that this one extends has its address there. */
  #uriIn(type: string | undefined, id: string, room: IdRoom | undefined): string {
    const owner = this.#owners.get(`${type === 'area' ? 'pillar' : (type ?? '')}/${id}`);
    return uriOf(owner ?? this.#data.id, id, room);
  }

  /** Something of this framework or of another one. What mappings name has no room: a pillar is looked for too. */
  #named(reference: string): CaseLink {
    const { framework, local } = splitId(reference, this.#data.id as FrameworkId)!;
    const rooms = [undefined, 'pillar', 'aspect'] as const;
    const uris = rooms.map((room) => uriOf(framework, local, room));
    return this.#linkTo(uris.find((uri) => this.#links.has(uri)) ?? uris[0]!);
  }

  #linkTo(uri: string): CaseLink {
    if (uri === this.#document.uri) return this.#document;
    return (
      this.#links.get(uri) ?? { title: uri.slice('otpath:'.length), identifier: uuidOf(uri), uri }
    );
  }

  #noted(notes: readonly RawNote[] | undefined): readonly string[] {
    return noteParagraphs(notes, this.#language);
  }

  #say(text: DataText): string {
    return sourceText(text, this.#language);
  }

  #thing({ identifier, uri }: CaseLink) {
    return { identifier, uri, lastChangeDateTime: this.#changed };
  }
}
