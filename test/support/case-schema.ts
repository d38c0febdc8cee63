/** The JSON schema of a package of CASE, for tests: what is required, what may be there, and no more. */
export const caseSchema = (version: '1.0' | '1.1') => {
  const text = { type: 'string', minLength: 1 };
  const uri = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:\\S+$' };
  const uuid = {
    type: 'string',
    pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
  };
  const moment = {
    type: 'string',
    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:Z|[+-]\\d{2}:\\d{2})$',
  };
  const closed = (required: readonly string[], properties: object) => ({
    type: 'object',
    additionalProperties: false,
    required,
    properties,
  });
  const link = closed(['title', 'identifier', 'uri'], { title: text, identifier: uuid, uri });
  const thing = { identifier: uuid, uri, lastChangeDateTime: moment };
  const texts = { type: 'array', items: text };
  const since11 = (properties: object) => (version === '1.1' ? properties : {});
  const types =
    'isChildOf isPeerOf isPartOf exactMatchOf precedes isRelatedTo replacedBy exemplar hasSkillLevel';
  const document = closed(['identifier', 'uri', 'creator', 'title', 'lastChangeDateTime'], {
    ...thing,
    creator: text,
    title: text,
    officialSourceURL: uri,
    publisher: text,
    description: text,
    subject: texts,
    language: text,
    version: text,
    adoptionStatus: text,
    notes: text,
    ...since11({ frameworkType: text, caseVersion: { const: '1.1' } }),
  });
  const item = closed(['identifier', 'fullStatement', 'uri', 'lastChangeDateTime'], {
    ...thing,
    fullStatement: text,
    alternativeLabel: text,
    CFItemType: text,
    CFItemTypeURI: link,
    humanCodingScheme: text,
    listEnumeration: text,
    abbreviatedStatement: text,
    conceptKeywords: texts,
    notes: text,
    language: text,
    educationLevel: texts,
    ...since11({ subject: texts }),
  });
  const association = closed(
    [
      'identifier',
      'associationType',
      'uri',
      'originNodeURI',
      'destinationNodeURI',
      'lastChangeDateTime',
    ],
    {
      ...thing,
      associationType: {
        enum: [...types.split(' '), ...(version === '1.1' ? ['isTranslationOf'] : [])],
      },
      sequenceNumber: { type: 'integer' },
      originNodeURI: link,
      destinationNodeURI: link,
      ...since11({ notes: text }),
    },
  );
  const itemType = closed(
    ['identifier', 'uri', 'title', 'description', 'hierarchyCode', 'lastChangeDateTime'],
    { ...thing, title: text, description: text, hierarchyCode: text, typeCode: text },
  );
  const empty = { type: 'array', maxItems: 0 };
  return closed(['CFDocument'], {
    CFDocument: document,
    CFItems: { type: 'array', items: item },
    CFAssociations: { type: 'array', items: association },
    CFDefinitions: closed([], {
      CFConcepts: empty,
      CFSubjects: empty,
      CFLicenses: empty,
      CFItemTypes: { type: 'array', items: itemType },
      CFAssociationGroupings: empty,
    }),
    CFRubrics: empty,
  });
};
