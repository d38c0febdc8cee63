import type { englishFrameworksHelp } from '../en/frameworks.ts';
import { welshFindingOptions } from './findings.ts';

/** Help with the commands for people who maintain framework data, in Welsh. */
export const welshFrameworksHelp: typeof englishFrameworksHelp = {
  framework: {
    summary: 'rhestru, dangos, gwirio, mewnforio ac allforio fframweithiau',
    description: 'Rhestru, dangos, gwirio, mewnforio ac allforio fframweithiau.',
    examples: {
      'otpath framework list': 'Rhestru’r fframweithiau a’r targedau ym mhob un.',
      'otpath framework show cheshire-east-ot': 'Dangos beth mae fframwaith yn ei ddweud.',
    },
  },
  'framework list': {
    summary: 'rhestru’r fframweithiau',
    description: 'Rhestru’r fframweithiau a’r targedau ym mhob un.',
    examples: {
      'otpath framework list': 'Rhestru’r fframweithiau a’r targedau ym mhob un.',
      'otpath framework list --format json':
        'Rhestru’r un peth fel JSON, ar gyfer rhaglenni eraill.',
    },
  },
  'framework show': {
    summary: 'dangos fframwaith, neu ran ohono',
    description:
      'Dangos beth mae fframwaith yn ei ddweud: lefelau, camau, llwybrau, proffiliau rôl, datganiadau, mapio, a nodiadau gan y bobl sy’n cynnal y data.',
    arguments: {
      id: 'y fframwaith, fel wales-social-care-ot, neu lwybr ei ffolder; os gadewch ef allan, yr un y mae eich portffolio’n ei ddefnyddio',
    },
    options: {
      '--level': 'dangos y lefel hon yn unig',
      '--pillar': 'dangos y piler hwn yn unig',
      '--stage': 'dangos y cam hwn yn unig',
      '--facet':
        'dangos yr elfen hon yn unig: responsibility, knowledge-skills-behaviours neu educational-development',
    },
    examples: {
      'otpath framework show milton-keynes-ot': 'Dangos fframwaith cyfan.',
      'otpath framework show wales-social-care-ot --level level-6':
        'Dangos rhan o fframwaith, un lefel yn yr achos hwn.',
    },
  },
  'framework validate': {
    summary: 'dod o hyd i broblemau yn nata fframweithiau',
    description:
      'Dod o hyd i broblemau yn nata fframweithiau: ids a ddefnyddir ddwywaith neu nad ydynt yn bod, ffynonellau ar goll, camau na ellir eu cyrraedd a mwy. Heb ffolder, mae otpath yn gwirio pob fframwaith y mae’n gwybod amdano. Ni newidir dim oni bai eich bod yn ychwanegu --fix.',
    arguments: {
      folder: 'ffolderi fframweithiau, ffolderi sy’n cynnwys rhai, neu lwybr ffeil framework.yaml',
    },
    options: {
      ...welshFindingOptions,
      '--since':
        'cymharu â fersiwn cynharach, sef ffolder neu ddiwygiad git; ar ôl diwygiad, dangos canfyddiadau eraill dim ond mewn ffeiliau a newidiodd',
    },
    examples: {
      'otpath framework validate': 'Gwirio pob fframwaith y mae otpath yn gwybod amdano.',
      'otpath framework validate my-frameworks':
        'Gwirio eich rhai chi, yn y ffolder my-frameworks.',
      'otpath framework validate my-frameworks --since last-year':
        'Gwirio bod fersiwn newydd yn dweud beth a newidiodd ers yr un yn y ffolder last-year.',
    },
  },
  'framework new': {
    summary: 'dechrau eich fframwaith eich hun',
    description:
      'Dechrau fframwaith: ffeil fach gydag enghreifftiau a sylwadau yr ydych yn eu newid. Gyda --extends mae’n ychwanegu at fframwaith arall. Gyda --from fe’i gwneir o ffeil rhaglen arall, fel gydag otpath framework import. Ni chaiff dim ei drosysgrifo.',
    arguments: { id: 'id y fframwaith, fel our-council-ot (diofyn: o’r teitl)' },
    options: {
      '--title': 'teitl y fframwaith',
      '--publisher': 'pwy sy’n ei gyhoeddi, fel eich cyngor',
      '--extends': 'y fframwaith y mae’n ychwanegu ato, fel wales-social-care-ot',
      '--from':
        'y ffeil i’w wneud ohoni: llyfr gwaith Excel, CASE, Moodle, Mahara, SSSOM, YAML, neu restr fel CSV',
      '--map': 'colofnau rhestr blaen, fel text=Datganiad,level=Gradd,pillar=Maes',
      '--output': 'y ffolder i roi ffolder y fframwaith ynddi (diofyn: y ffolder hon)',
    },
    examples: {
      'otpath framework new our-ot --title "Our OTs" --publisher "Our Council"':
        'Dechrau fframwaith yn y ffolder our-ot.',
      'otpath framework new our-ot --from framework.json':
        'Gwneud fframwaith o ffeil rhaglen arall.',
    },
  },
  'framework diff': {
    summary: 'dangos beth a newidiodd rhwng dau fersiwn',
    description:
      'Cymharu dau fersiwn o fframwaith: beth a ychwanegwyd, a ddilëwyd, a rannwyd, a gyfunwyd, a symudwyd neu a aileiriwyd, beth na ofynnir amdano mwyach, beth y gofynnir amdano’n gryfach neu’n llai cryf, a newidiadau i ofynion, camau a pholisi. Mae otpath hefyd yn cynnig rhif y fersiwn nesaf.',
    arguments: {
      old: 'y fersiwn cynharach: ffolder, neu fframwaith a diwygiad git, fel our-council-ot@HEAD',
      new: 'y fersiwn diweddarach; os gadewch ef allan, y fframwaith fel y mae nawr',
    },
    examples: {
      'otpath framework diff hcpc-cpd my-frameworks/hcpc-cpd': 'Cymharu dau fersiwn.',
      'otpath framework diff hcpc-cpd my-frameworks/hcpc-cpd --format md':
        'Ysgrifennu’r newidiadau fel Markdown.',
    },
  },
  'framework impact': {
    summary: 'dangos gwaith pwy y byddai fersiwn newydd yn effeithio arno',
    description:
      'Dangos yr hyn y byddai fersiwn newydd o fframwaith yn effeithio arno mewn portffolios, cyn ei wneud: tystiolaeth, dyfarniadau, cynlluniau a faint o’r targed sydd wedi’i fodloni, yn ôl person ac yn ôl datganiad, a faint y mae’n rhaid edrych arno eto. Gyda csv mae rhes i bob lle, er enghraifft ar gyfer llythyr at y bobl yr effeithir arnynt. Ni newidir dim.',
    arguments: {
      new: 'y fersiwn newydd: llwybr ei ffolder, neu fframwaith',
      portfolios: 'portffolios, neu ffolderi sy’n cynnwys rhai',
    },
    options: {
      '--from':
        'y fersiwn presennol i gymharu ag ef: ffolder, neu fframwaith a diwygiad git (diofyn: yr un y mae pob portffolio’n ei ddefnyddio)',
    },
    examples: {
      'otpath framework impact my-frameworks/our-ot team':
        'Dangos yr hyn y byddai fersiwn newydd yn effeithio arno ym mhob portffolio yn y ffolder team.',
      'otpath framework impact my-frameworks/our-ot team --format xlsx':
        'Ysgrifennu’r un peth fel llyfr gwaith Excel.',
    },
  },
  'framework map': {
    summary: 'dangos sut mae dau fframwaith yn perthyn i’w gilydd',
    description:
      'Dangos yr hyn y mae mapiadau’n ei ddweud am ddau fframwaith: beth sydd wedi’i fapio ar y ddwy ochr, ble yr edrychodd rhywun heb ganfod dim, a beth nad oes neb wedi edrych arno eto, gyda map gwres o’u rhannau. Er gwybodaeth y mae mapiadau, ac nid ydynt byth yn cyfrif fel tystiolaeth. Ni newidir dim.',
    arguments: {
      from: 'y fframwaith, fel cheshire-east-ot, neu lwybr ei ffolder',
      to: 'y fframwaith i’w gymharu ag ef',
    },
    options: {
      '--by':
        'grwpio yn ôl piler neu yn ôl lefel (caiff fframwaith heb bileri ei grwpio yn ôl lefel bob amser)',
      '--suggest':
        'awgrymu hefyd beth all gyfateb i’r hyn nad oes neb wedi edrych arno eto, drwy gymharu geiriau; nid ysgrifennir dim',
      '--all': 'dangos popeth yn y derfynell',
    },
    examples: {
      'otpath framework map milton-keynes-ot wales-social-care-ot':
        'Dangos pa mor bell y mae mapiadau’n cwmpasu dau fframwaith.',
      'otpath framework map hcpc-cpd wales-social-care-ot --suggest --format csv':
        'Rhestru holl ddatganiadau’r ddau fel tabl, gydag awgrymiadau.',
    },
  },
  'framework export': {
    summary: 'ysgrifennu fframwaith ar gyfer rhaglen arall',
    description:
      'Ysgrifennu fframwaith yn fformat rhaglen arall: llyfr gwaith Excel y gallwch ei olygu a’i fewnforio eto, CASE (fframweithiau cymhwysedd fel JSON), Moodle, Mahara SmartEvidence, SSSOM (mapio yn unig), neu YAML mewn un ffeil. Ar y diwedd, mae otpath yn rhestru’r hyn na all y fformat ei ddal.',
    arguments: { id: 'y fframwaith, fel wales-social-care-ot, neu lwybr ei ffolder' },
    options: {
      '--format': 'fformat y ffeil; os gadewch ef allan, mae diwedd enw --output yn penderfynu',
      '--level': 'y lefel, y cam neu’r proffil rôl i’w allforio, ar gyfer mahara',
      '--losses':
        'ysgrifennu’r rhestr lawn o’r hyn na all y fformat ei ddal i’r ffeil hon (.txt neu .json)',
      '--as-of': 'y dyddiad y mae CASE yn ei roi fel dyddiad y newid diwethaf',
    },
    examples: {
      'otpath framework export wales-social-care-ot --output wales.xlsx':
        'Ysgrifennu fframwaith fel llyfr gwaith Excel.',
      'otpath framework export wales-social-care-ot --output wales.json':
        'Ysgrifennu fframwaith fel CASE 1.0.',
      'otpath framework export hcpc-cpd --output hcpc.matrix':
        'Ysgrifennu fframwaith ar gyfer Mahara, sy’n cymryd un lefel ar y tro.',
    },
  },
  'framework import': {
    summary: 'gwneud fframwaith o ffeil rhaglen arall',
    description:
      'Darllen fframwaith o ffeil rhaglen arall (llyfr gwaith Excel, CASE, Moodle, Mahara, SSSOM, YAML mewn un ffeil, neu restr blaen yn Excel neu fel CSV) a’i ysgrifennu fel ffolder y gall otpath ei defnyddio. Mae otpath yn adnabod y fformat, ac yn dweud beth na allai ei gadw. Dim ond gyda --replace y caiff fframwaith sydd yno ei ddisodli.',
    arguments: { file: 'y ffeil i’w mewnforio' },
    options: {
      '--format': 'fformat y ffeil; os gadewch ef allan, mae otpath yn ei adnabod',
      '--id': 'id y fframwaith newydd, fel our-council-ot',
      '--title':
        'teitl y fframwaith (diofyn: yr un yn y ffeil; ar gyfer rhestr blaen, enw’r ffeil)',
      '--map': 'colofnau rhestr blaen, fel text=Datganiad,level=Gradd,pillar=Maes',
      '--output': 'y ffolder i roi ffolder y fframwaith ynddi (diofyn: y ffolder hon)',
      '--losses':
        'ysgrifennu’r rhestr lawn o’r hyn oedd yn od neu na chadwyd i’r ffeil hon (.txt neu .json)',
      '--extends':
        'gwneud eich fersiwn eich hun o’r fframwaith hwn, o’i lyfr gwaith wedi’i olygu: dim ond yr hyn a newidiwyd, a ychwanegwyd neu a roddwyd o’r neilltu',
      '--publisher': 'pwy sy’n ei gyhoeddi, fel eich cyngor (diofyn: fel yn y ffeil)',
      '--dry-run': 'dangos beth fyddai’n newydd, wedi newid ac wedi’i ddileu, heb ysgrifennu dim',
      '--replace': 'disodli’r fframwaith sydd yno; cedwir y fersiwn cynharach yn y ffolder earlier',
    },
    examples: {
      'otpath framework import framework.json': 'Mewnforio ffeil. Mae otpath yn adnabod y fformat.',
      'otpath framework import our-ot.xlsx --dry-run':
        'Dangos beth fyddai’n newid, heb ysgrifennu dim.',
      'otpath framework import moodle.csv --id our-ot --output frameworks':
        'Mewnforio ffeil o Moodle fel frameworks/our-ot.',
    },
  },
  schema: {
    summary: 'ysgrifennu Sgemâu JSON, sy’n helpu golygyddion i wirio ffeiliau YAML',
    description:
      'Ysgrifennu Sgema JSON math o ffeil, fel y gall golygydd fel VS Code awgrymu a gwirio’r hyn yr ydych yn ei deipio; neu sgema’r hyn y mae gorchymyn yn ei ysgrifennu gyda --format json, ar gyfer rhaglenni eraill. Heb fath, eu rhestru i gyd.',
    arguments: { kind: 'y math o ffeil neu allbwn' },
    options: {
      '--for-portfolio': 'awgrymu ids a theitlau’r fframweithiau y mae portffolio’n eu defnyddio',
      '--directory': 'ysgrifennu sgema pob math o ffeil i’r ffolder hon',
    },
    examples: {
      'otpath schema': 'Rhestru’r mathau o ffeiliau y mae sgema ar eu cyfer.',
      'otpath schema portfolio --output otpath.schema.json': 'Ysgrifennu sgema otpath.yaml.',
    },
  },
};
