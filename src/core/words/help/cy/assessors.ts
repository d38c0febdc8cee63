import type { englishAssessorsHelp } from '../en/assessors.ts';

/** Help with the commands for assessors and review panels, in Welsh. */
export const welshAssessorsHelp: typeof englishAssessorsHelp = {
  sign: {
    summary: 'cofnodi dyfarniadau asesydd ar hawliadau darn o dystiolaeth',
    description:
      'Cofnodi dyfarniad asesydd ar bob hawliad mewn darn o dystiolaeth: wedi’i dderbyn, wedi’i dderbyn gydag amodau, neu heb ei dderbyn. Cedwir y dyfarniad yn y ffolder signoffs, ac mae’n berthnasol i’r dystiolaeth fel y mae nawr. Mae otpath yn gofyn am unrhyw beth nad ydych yn ei roi fel opsiwn.',
    arguments: {
      evidence: 'ffeil y dystiolaeth, neu ffolder y portffolio; gyda --request, sawl ffeil',
    },
    options: {
      '--name': 'eich enw, fel yr asesydd',
      '--role': 'eich swydd',
      '--registration': 'eich rhif cofrestru',
      '--relationship': 'eich perthynas â’r ymarferydd',
      '--accept': 'derbyn yr hawliad hwn, neu "all" ar gyfer pob un arall; gellir ei ailadrodd',
      '--conditions': 'derbyn yr hawliad hwn gydag amodau; gellir ei ailadrodd',
      '--not-accept': 'peidio â derbyn yr hawliad hwn; gellir ei ailadrodd',
      '--date': 'dyddiad y dyfarniad; os gadewch ef allan, heddiw',
      '--key': 'llofnodi gyda’r allwedd SSH breifat hon',
      '--renew': 'dangos beth sydd wedi newid ers eich dyfarniad diwethaf, a dyfarnu eto',
      '--second':
        'cofnodi ail ddarlleniad ar gyfer safoni: byddwch yn gweld y penderfyniad cyntaf dim ond ar ôl cofnodi eich un chi',
      '--joint':
        'ar ôl ail ddarlleniad: cofnodi’r hyn y mae’r ddau ddarllenydd yn ei benderfynu ar y cyd',
      '--yes': 'gyda --renew: cadw eich dyfarniad heb ofyn; gyda --from: cofnodi heb ofyn',
      '--request':
        'gwneud taflen ddyfarnu i asesydd nad oes ganddo otpath: un dudalen i’w llenwi a’i hanfon yn ôl',
      '--to': 'gyda --request: enw’r asesydd y mae’r daflen ar ei gyfer',
      '--format': 'gyda --request: fformat y daflen',
      '--output': 'gyda --request: ysgrifennu’r daflen i’r ffeil hon',
      '--from': 'cofnodi’r penderfyniadau ar y taflenni dyfarnu hyn sydd wedi’u llenwi',
    },
    examples: {
      'otpath sign 2026-08-standing-in --name Nia --relationship peer --accept all':
        'Derbyn pob hawliad mewn darn o dystiolaeth. Heb yr opsiynau, mae otpath yn gofyn.',
      'otpath sign --request --to "Rhodri Sample"':
        'Gwneud taflen gyda phob tystiolaeth sy’n aros am yr asesydd hwn.',
      'otpath sign --renew --name "Rhodri Sample"':
        'Dangos i’r asesydd hwn beth sydd wedi newid ers ei ddyfarniad, a gofyn eto.',
    },
  },
  pack: {
    summary: 'gwneud y pecyn cyflwyno ar gyfer panel adolygu',
    description:
      'Gwneud y pecyn cyflwyno ar gyfer panel adolygu: hawliadau a thystiolaeth mewn trefn, gydag atodiadau, bylchau hysbys a ffurflen i’r panel. Mae otpath yn gwirio’r portffolio a’i atodiadau yn gyntaf. Ni newidir eich portffolio.',
    options: {
      '--format':
        'fformat yr allbwn; i gael zip â fformatau o’ch dewis, gwahanwch nhw â chomas (docx,pdf,zip). Mae zip ar ei ben ei hun yn cynnwys html a docx',
      '--output':
        'ysgrifennu i’r ffeil hon; os gadewch hi allan, mae testun yn mynd i’r derfynell a fformatau eraill i ffeil a enwir ar eich ôl chi',
      '--draft': 'gwneud drafft hyd yn oed os oes gwallau; mae pob tudalen yn dweud mai drafft yw',
      '--pillar': 'cynnwys dim ond yr hyn y mae’r piler hwn yn gofyn amdano; gellir ei ailadrodd',
      '--evidence': 'cynnwys y darn hwn o dystiolaeth yn unig; gellir ei ailadrodd',
      '--max-per-statement': 'uchafswm yr hawliadau ar gyfer pob datganiad (y gorau yn gyntaf)',
      '--order': 'trefn y dystiolaeth',
      '--anonymise-witnesses': 'rhoi rhifau yn lle enwau’r tystion',
      '--read-form':
        'peidio â gwneud pecyn: darllen y ffurflen a lenwodd panel (dogfen Word, neu ffeil a gadwyd o’r dudalen) i’r portffolio',
      '--yes': 'gyda --read-form: ysgrifennu’r penderfyniadau heb ofyn',
      '--quiet': 'peidio â dangos cynnydd y gwaith',
    },
    examples: {
      'otpath pack': 'Gwneud y pecyn fel zip, wedi’i enwi ar eich ôl chi, y targed a’r dyddiad.',
      'otpath pack --draft --format html --output draft.html':
        'Gwneud drafft i’w ddarllen drwyddo.',
      'otpath pack --read-form panel.docx --yes': 'Cadw penderfyniadau panel yn y portffolio.',
    },
  },
  verify: {
    summary: 'gwirio bod pecyn cyflwyno’n gyflawn a heb ei newid',
    description:
      'Cymharu pob ffeil mewn pecyn cyflwyno â’r maniffest sydd ynddo: dim un wedi’i newid, ar goll na’i hychwanegu. Os rhowch becyn cynharach, dangos hefyd beth sy’n newydd, wedi newid neu wedi’i dynnu’n ôl ers hynny, a beth a ddigwyddodd i amodau. Nid yw’n dadbacio dim nac yn newid dim.',
    arguments: { file: 'ffeil zip y pecyn cyflwyno, neu’r ffolder y dadbaciwyd ef iddi' },
    options: {
      '--against': 'ffeil zip pecyn cynharach i gymharu ag ef',
      '--page': 'ysgrifennu verify.html yn lle hynny, tudalen sy’n gwirio pecynnau mewn porwr',
    },
    examples: {
      'otpath verify pack.zip': 'Gwirio bod y pecyn yn gyflawn a heb ei newid.',
      'otpath verify --page':
        'Ysgrifennu tudalen sy’n gwirio pecynnau ar gyfrifiaduron heb otpath.',
      'otpath verify pack.zip --against earlier.zip':
        'Dangos beth sy’n newydd ers pecyn cynharach.',
    },
  },
  cohort: {
    summary:
      'dangos llawer o bortffolios gyda’i gilydd: pwy sydd angen beth, beth sy’n aros am benderfyniad',
    description:
      'Dod o hyd i bob portffolio o dan rai ffolderi, cymharu pob un â’i darged ei hun, a’u dangos gyda’i gilydd: pa mor bell y mae pob person, beth sy’n aros am benderfyniad ac ers pryd, pa ddatganiadau nad oes neb yn rhoi tystiolaeth ar eu cyfer, a beth i’w wneud nesaf. Ni roddir pobl mewn trefn teilyngdod. Nid yw’n newid dim. Mae’n gorffen â chod gadael 0 os yw popeth yn iawn, 1 os yw --fail-on yn dod o hyd i rywbeth, 2 os na ellid darllen rhywbeth, a 75 os yw’n werth ceisio eto, er enghraifft pan nad yw gyriant rhwydwaith yn ateb.',
    arguments: { folders: 'ffolderi â phortffolios ynddynt, ar unrhyw ddyfnder' },
    options: {
      '--shard':
        'darllen un rhan o’r portffolios, megis 3/20, neu auto ar gyfer y rhan y mae Slurm, Kubernetes neu CI yn ei rhoi; ei hysgrifennu ar gyfer otpath merge',
      '--plan': 'gyda --shard: dangos yn unig pa ran sy’n darllen pa bortffolio',
      '--list': 'ffeil ag un ffolder ar bob llinell, yn lle ffolderi',
      '--target': 'cymharu pawb â’r targed hwn yn lle eu targed eu hunain',
      '--all': 'dangos popeth yn y derfynell',
      '--columns': 'colofnau tabl y bobl, gyda chomas rhyngddynt',
      '--milestones':
        'ffeil sy’n dweud beth a ddisgwylir erbyn pryd; os gadewch hi allan, cohort.yaml yn y ffolder',
      '--anonymise':
        'rhoi P01, P02 … yn lle pobl; mae’r ffeil hon yn dweud pwy yw pwy, ac yn eu cadw yr un fath y tro nesaf',
      '--quiet': 'peidio â dangos cynnydd y gwaith',
    },
    examples: {
      'otpath cohort .': 'Dangos pob portffolio o dan y ffolder hon.',
      'otpath cohort . --format html --output team.html':
        'Gwneud tudalen i’w hagor, ei hargraffu neu ei hanfon.',
      'otpath cohort . --format xlsx --output team.xlsx': 'Gwneud taenlen.',
    },
  },
  'cohort reports': {
    summary: 'gwneud adroddiad bylchau ar gyfer pob person',
    description:
      'Gwneud adroddiad bylchau ar gyfer pob portffolio o dan rai ffolderi, mewn un ffolder, gyda thudalen fynegai. Enwir yr hyn na ellir ei wneud gyda’r rheswm, a gwneir y lleill. Ni newidir y portffolios.',
    arguments: { folders: 'ffolderi â phortffolios ynddynt, ar unrhyw ddyfnder' },
    options: {
      '--list': 'ffeil ag un ffolder ar bob llinell, yn lle ffolderi',
      '--target': 'cymharu pawb â’r targed hwn yn lle eu targed eu hunain',
      '--output': 'ffolder ar gyfer yr adroddiadau',
      '--changed-since': 'dim ond portffolios â ffeil a gadwyd ar y dyddiad hwn neu wedi hynny',
      '--quiet': 'peidio â dangos cynnydd y gwaith',
    },
    examples: {
      'otpath cohort reports . --output reports': 'Gwneud tudalen ar gyfer pob person.',
      'otpath cohort reports . --format docx --output word-reports': 'Gwneud dogfennau Word.',
      'otpath cohort reports . --format sheet --output sheets':
        'Gwneud taflen un dudalen ar gyfer goruchwyliaeth i bob person, yn Word.',
    },
  },
  'cohort packs': {
    summary: 'gwneud pecyn cyflwyno ar gyfer pob person',
    description:
      'Gwneud pecyn cyflwyno ar gyfer pob portffolio o dan rai ffolderi, mewn un ffolder, gyda thudalen fynegai. Gwirir pob portffolio yn gyntaf. Enwir yr hyn na ellir ei wneud gyda’r rheswm, a gwneir y lleill. Ni newidir y portffolios.',
    arguments: { folders: 'ffolderi â phortffolios ynddynt, ar unrhyw ddyfnder' },
    options: {
      '--list': 'ffeil ag un ffolder ar bob llinell, yn lle ffolderi',
      '--target': 'gwneud pob pecyn ar gyfer y targed hwn',
      '--format':
        'fformat yr allbwn; i gael zip â fformatau o’ch dewis, gwahanwch nhw â chomas (docx,pdf,zip). Mae zip ar ei ben ei hun yn cynnwys html a docx',
      '--output': 'ffolder ar gyfer y pecynnau',
      '--draft': 'gwneud drafft hyd yn oed os oes gwallau; mae pob tudalen yn dweud mai drafft yw',
      '--changed-since': 'dim ond portffolios â ffeil a gadwyd ar y dyddiad hwn neu wedi hynny',
      '--quiet': 'peidio â dangos cynnydd y gwaith',
    },
    examples: {
      'otpath cohort packs . --output packs': 'Gwneud pecyn ar gyfer pob person, fel zip.',
      'otpath cohort packs . --draft --format html --output drafts':
        'Gwneud drafftiau i’w darllen.',
    },
  },
};
