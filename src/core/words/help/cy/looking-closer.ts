import type { englishLookingCloserHelp } from '../en/looking-closer.ts';

/** Help with the commands that search, plan and explain, in Welsh. */
export const welshLookingCloserHelp: typeof englishLookingCloserHelp = {
  find: {
    summary: 'chwilio datganiadau a thystiolaeth',
    description:
      'Chwilio datganiadau, galluoedd, pileri a lefelau ac, mewn portffolio, eich tystiolaeth. Daw’r hyn y mae eich targed yn gofyn amdano yn gyntaf, gyda faint ohono yr ydych wedi’i gwmpasu. Deuir o hyd i ffurfiau eraill ar air a mân gamgymeriadau teipio hefyd, a geiriau bob dydd eich gwaith: mae "falls" hefyd yn chwilio am risk. Gyda --for, gwelwch pa ddatganiadau y gall darn o dystiolaeth eu dangos. Nid yw’n newid dim, nac yn anfon dim i unman.',
    arguments: { words: 'geiriau i chwilio amdanynt' },
    options: {
      '--for': 'awgrymu datganiadau ar gyfer y darn hwn o dystiolaeth',
      '--in': 'ble i chwilio',
      '--all': 'chwilio hefyd yr hyn nad yw eich targed yn gofyn amdano, a fframweithiau eraill',
      '--limit': 'uchafswm y canlyniadau ym mhob rhan',
    },
    examples: {
      'otpath find risk assessment': 'Dod o hyd i ddatganiadau a thystiolaeth am asesu risg.',
      'otpath find supervision --in evidence': 'Chwilio eich tystiolaeth yn unig.',
      'otpath find --for evidence/2026-03-single-handed-care.md':
        'Gweld pa ddatganiadau y gall y dystiolaeth hon eu dangos.',
    },
  },
  plan: {
    summary: 'gwneud cynllun datblygu o’r bylchau',
    description:
      'Gwneud cynllun datblygu o’r bylchau. Mae’n dangos beth sydd yn plan.md a beth y gallech ei gynllunio nesaf, gyda dysgu, cefnogaeth, mesurau a dyddiadau. Ni newidir dim oni bai eich bod yn ychwanegu --write.',
    options: {
      '--write':
        'ychwanegu’r camau gweithredu at plan.md; mae’r hyn sydd yno eisoes yn aros fel y mae',
      '--dry-run': 'gyda --write: dangos beth fyddai’n cael ei ychwanegu heb ysgrifennu dim',
      '--all':
        'dangos pob cam gweithredu, nid dim ond y rhai sy’n helpu gyntaf (gyda --write: eu hychwanegu i gyd)',
    },
    examples: {
      'otpath plan': 'Dangos eich cynllun a beth y gallech ei gynllunio nesaf.',
      'otpath plan --write --dry-run': 'Dangos beth fyddai --write yn ei ychwanegu at plan.md.',
      'otpath plan --format html --output plan.html': 'Gwneud tudalen i fynd â hi i oruchwyliaeth.',
    },
  },
  route: {
    summary: 'dangos llwybr gyrfa, ble rydych chi arno a beth sy’n dod nesaf',
    description:
      'Dangos camau llwybr gyrfa fel coeden. Mewn portffolio, dangos hefyd ble rydych chi arno, beth mae pob cam nesaf yn gofyn amdano, a pha dystiolaeth sy’n berthnasol iddo drwy fapio.',
    arguments: {
      pathway:
        'y fframwaith â’r llwybr gyrfa; os gadewch ef allan, yr un y mae eich portffolio’n ei ddefnyddio',
    },
    options: {
      '--portfolio': 'ffolder y portffolio; os gadewch hi allan, yr un yr ydych ynddi',
    },
    examples: {
      'otpath route': 'Dangos y llwybr gyrfa a ble rydych chi arno.',
      'otpath route cheshire-east-ot': 'Dangos llwybr gyrfa Cheshire East.',
    },
  },
  explain: {
    summary: 'esbonio rheol, datganiad, lefel neu unrhyw id arall',
    description:
      'Esbonio rheol (OT301), datganiad (L6-PP-03), lefel (level-6), piler, agwedd, gofyniad, fframwaith, faint o dystiolaeth sy’n ddigon (policy), neu air a ddefnyddir mewn adroddiadau (stale).',
    arguments: { 'code-or-id': 'beth i’w esbonio' },
    options: {
      '--notes': 'dangos hefyd nodiadau gan y bobl sy’n cynnal data’r fframwaith',
      '--history':
        'dangos hefyd yr hyn a ddywedodd eich fframwaith eich hun, a’r portffolio yr ydych ynddo, amdano mewn commits cynharach yn git',
    },
    examples: {
      'otpath explain L6-PP-03': 'Dangos datganiad a sut i’w hawlio.',
      'otpath explain OT301': 'Dweud beth yw ystyr canfyddiad otpath check a sut i’w gywiro.',
      'otpath explain level-6': 'Dangos beth mae lefel yn gofyn amdano.',
    },
  },
  migrate: {
    summary: 'symud portffolio i fersiwn arall o’i fframwaith',
    description:
      'Dangos beth mae fersiwn arall o fframwaith yn ei olygu i bortffolio: hawliadau sy’n symud ohonynt eu hunain, hawliadau y mae’n rhaid i chi benderfynu arnynt, a hawliadau sy’n dod i ben. Ni newidir dim oni bai eich bod yn ychwanegu --write. Yna dim ond ids a diwygiadau sy’n newid, mae dyfarniadau’n aros fel y maent, ac mae --undo yn dadwneud popeth.',
    options: {
      '--to':
        'y fframwaith i symud iddo, a’i fersiwn, fel wales-social-care-ot@1.1.0, neu lwybr ei ffolder (diofyn: eich fframwaith, fel y mae gan otpath)',
      '--from':
        'y fersiwn cynharach i gymharu ag ef: ffolder, neu fframwaith a diwygiad git, fel our-council-ot@HEAD (diofyn: yr un a gadwyd pan roddwyd yr un hon yn ei lle)',
      '--decisions': 'y ffeil gyda’ch penderfyniadau',
      '--write-decisions': 'ysgrifennu ffeil gyda’r hyn sydd i’w benderfynu, i chi ei llenwi',
      '--write':
        'gwneud y newidiadau; mewn terfynell, mae otpath yn gofyn beth sydd i’w benderfynu',
      '--yes': 'gyda --write: newid y ffeiliau heb ofyn yn gyntaf',
      '--undo': 'dadwneud yr hyn a newidiodd y mudo diwethaf',
    },
    examples: {
      'otpath migrate': 'Dangos beth mae’r fersiwn sydd gan otpath yn ei olygu i’ch portffolio.',
      'otpath migrate --write': 'Symud eich portffolio i’r fersiwn honno.',
      'otpath migrate --undo': 'Dadwneud y mudo diwethaf.',
    },
  },
};
