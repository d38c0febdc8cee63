import type { FirstFileWords } from '../../../model/new-portfolio.ts';

/** What `otpath init` writes into the first files of a portfolio, in Welsh. */
export const welshFirstFileWords: FirstFileWords = {
  ignore: `# Ffeiliau y mae otpath yn eu hanwybyddu, un patrwm ar bob llinell.
# Mae otpath bob amser yn anwybyddu ffeiliau cudd, ffeiliau dros dro a’r rhai y mae
# Word a Windows yn eu cloi neu’n eu gadael ar ôl (~$plan.docx, Thumbs.db, desktop.ini).

# Yr enghraifft a ddaeth gyda’r portffolio hwn. Nid eich tystiolaeth chi yw hi.
evidence/example-*.md

# Copïau y mae Word yn eu cadw o fersiynau cynharach, a ffeiliau y mae’n eu hadfer.
*.wbk
*.asd

# Copïau y mae golygyddion yn eu cadw.
*.bak
*~

# Lawrlwythiadau nad ydynt wedi gorffen.
*.crdownload
*.part

# Rhagolygon lluniau y mae Windows yn eu gadael ar yriannau a rennir.
ehthumbs.db

# Nid yw’r copïau y mae OneDrive neu Dropbox yn eu gwneud pan fydd dau gyfrifiadur
# wedi newid un ffeil wedi’u rhestru yma, yn fwriadol, gan y gall eich geiriau fod
# ynddynt. Edrychwch arnynt, yna dilëwch nhw.
`,
  readme: `# Fy mhortffolio

Portffolio o ymarfer therapi galwedigaethol yw’r ffolder hon. Mae’n cael ei chadw
gydag otpath, rhaglen sy’n cymharu tystiolaeth â fframwaith gyrfa. Testun plaen y
gallwch ei agor mewn unrhyw olygydd yw popeth ynddi.

## Diben pob ffeil

- \`otpath.yaml\`: eich gosodiadau. Pwy ydych chi, beth sydd gennych a beth rydych
  yn gweithio tuag ato.
- \`evidence/\`: un ffeil ar gyfer pob darn o dystiolaeth, gyda’r dogfennau sy’n
  perthyn iddo wrth ei hymyl.
- \`evidence/example-a-kitchen.md\`: enghraifft. Mae otpath yn ei hanwybyddu.
  Dilëwch hi pan fynnwch.
- \`.otpathignore\`: pa ffeiliau y mae otpath yn eu hanwybyddu.
- \`.otpath/\`: er mwyn i olygyddion fel VS Code eich helpu gydag \`otpath.yaml\`.
  Nid oes angen i chi ei hagor byth.
- \`README.md\`: y dudalen hon. Nid yw otpath yn ei darllen. Ysgrifennwch beth
  bynnag a fynnwch ynddi.

Yn nes ymlaen gall fod yma hefyd \`signoffs/\` (yr hyn a benderfynodd aseswyr),
\`waivers.yaml\` (gofynion a roddwyd o’r neilltu), \`plan.md\` (eich cynllun
datblygu) a \`cpd/\` (testunau ar gyfer yr HCPC).

## Pedwar gorchymyn i’w gwybod

Agorwch derfynell yn y ffolder hon a theipiwch un o’r rhain:

- Mae \`otpath add\` yn gofyn ychydig o gwestiynau ac yn ysgrifennu darn o dystiolaeth.
- Mae \`otpath check\` yn dangos beth sydd o’i le ar y ffeiliau, ble, a beth i’w wneud.
- Mae \`otpath gaps\` yn dangos beth sydd â thystiolaeth, beth sydd ar goll a beth i’w wneud nesaf.
- Mae \`otpath pack\` yn gwneud y pecyn rydych yn ei gyflwyno i banel adolygu.

Mae \`otpath help\` yn rhestru pob gorchymyn. Mae \`otpath help gaps\` yn egluro un ohonynt.

I gael popeth yn Gymraeg, ychwanegwch \`--lang cy\` at orchymyn, neu gosodwch
\`OTPATH_LANG=cy\` ar eich cyfrifiadur.

## Nid oes dim yn cael ei anfon i unman

Nid oes gan otpath gyfrif na gweinydd, ac nid yw byth yn mynd ar-lein. Mae’r hyn a
ysgrifennwch yn aros yn y ffolder hon, ar eich cyfrifiadur, oni bai eich bod chi neu
raglen arall, fel OneDrive, yn ei gopïo i rywle arall.

## Y bobl rydych yn ysgrifennu amdanynt

Ysgrifennwch fel na ellir adnabod neb rydych yn gweithio gyda nhw: dim enwau, dim
cyfeiriadau, dim rhifau, a dim manylion prin sy’n pwyntio at un person. Mae
\`otpath check\` yn dod o hyd i lawer o rifau GIG, dyddiadau geni, rhifau ffôn a
manylion tebyg, a’r enwau rydych yn eu rhestru o dan \`privacy\` yn \`otpath.yaml\`. Ni
all ddod o hyd i bopeth. Nid yw testun yn ddienw dim ond am nad yw’n cael hyd i ddim.
Dilynwch reolau eich sefydliad.

## Copïau wrth gefn

Dim ond un copi o’r ffolder hon sydd oni bai eich bod yn gwneud un arall. Cadwch ail
gopi lle mae eich sefydliad yn caniatáu, fel ei yriant rhwydwaith. I symud i
gyfrifiadur arall, copïwch y ffolder gyfan.
`,
  example: {
    about: `# Enghraifft yw hon. Mae otpath yn ei hanwybyddu (gweler .otpathignore), felly nid
# yw byth yn cyfrif fel eich tystiolaeth chi. Copïwch syniadau ohoni, neu defnyddiwch
# otpath add. Dilëwch hi pan fynnwch. Mae # yn dechrau nodyn, fel hwn.`,
    title: `# Am beth mae, mewn ychydig eiriau.
title: Enghraifft, coginio eto ar ôl cwympo`,
    date: '# Y diwrnod, fel blwyddyn-mis-diwrnod.',
    type: `# Pa fath o dystiolaeth: case-study, reflective-account, observed-practice,
# supervision-record, testimonial, cpd-activity, certificate, audit ac eraill.`,
    claims: (
      statement,
    ) => `# Beth mae’n ei ddangos: id datganiad, a sut mae’n ei ddangos, yn eich geiriau eich hun.
# I weld beth mae’r datganiad yn ei ddweud, rhedwch: otpath explain ${statement}`,
    rationale:
      'Un frawddeg neu ddwy ar sut mae eich gwaith yn dangos yr hyn y mae’r datganiad yn ei ddweud.',
    reflection: '# Y model myfyrio y mae eich testun yn ei ddilyn, os yw’n dilyn un.',
    text: `## Beth?

Beth ddigwyddodd, a beth wnaethoch chi? Ysgrifennwch fel na ellir adnabod neb:
"menyw yn ei saithdegau", byth enw.

## Felly beth?

Pam wnaethoch chi ef fel hyn? Beth arall wnaethoch chi ei ystyried? Pa wahaniaeth
wnaeth i’r person?

## Nawr beth?

Beth ddysgoch chi, a beth fyddwch chi’n ei wneud yn wahanol?
`,
  },
  settings: {
    top: [
      'Mae’r llinell uchod yn gadael i olygyddion fel VS Code eich helpu. Nid oes ei hangen ar otpath.',
      '',
      'Gosodiadau eich portffolio. Newidiwch yr hyn a fynnwch a chadwch y ffeil.',
      'I weld beth na all otpath ei ddeall, rhedwch: otpath check',
      '',
      'Mae # yn dechrau nodyn, y mae otpath yn ei anwybyddu. Enghreifftiau yw llinellau',
      'fel #role: … I ddefnyddio un, dilëwch ei # a dim byd arall, a rhowch eich geiriau',
      'eich hun. Os oes [ ] mewn llinell, gallwch roi mwy y tu mewn: [{ … }, { … }].',
    ],
    version: ['Fersiwn fformat y ffeil hon. Gadewch hi fel y mae.'],
    practitioner: [
      'Pwy ydych chi, pryd wnaethoch chi gymhwyso, a phryd wnaethoch chi ddechrau yn eich swydd bresennol.',
    ],
    role: 'Therapydd Galwedigaethol',
    target: ['Beth rydych yn gweithio tuag ato: lefel, cam neu broffil rôl mewn fframwaith.'],
    writtenFor: [
      'Fersiwn y fframwaith hwnnw. Pan fydd un mwy newydd, mae otpath migrate yn dangos beth mae’n',
      'ei olygu i chi.',
    ],
    attained: [
      'Lefelau, camau neu broffiliau rôl y mae panel wedi eich cymeradwyo ar eu cyfer. Nid oes',
      'angen i chi ddangos y rhain eto. Rhowch y diwrnod a, os mynnwch, pwy a’ch cymeradwyodd.',
    ],
    panel: 'Panel adolygu',
    frameworks: ['Ffolderi â fframweithiau na ddaeth gydag otpath.'],
    credentials: ['Beth sydd gennych, a than pryd: cofrestriad, gwiriad DBS, gradd, achrediad.'],
    otherCredentials: 'I ychwanegu rhai eraill, rhowch goma rhyngddynt:',
    experience: [
      'Profiad y gall targed ei fynnu. Os nad yw wedi dod i ben, peidiwch â chynnwys "to".',
    ],
    breaks: ['Bylchau yn eich gwaith yr hoffech eu hegluro, fel absenoldeb.'],
    leave: 'Absenoldeb rhiant.',
    judgements: ['Penderfyniadau ar ofynion na all ond pobl eu penderfynu.'],
    privacy: [
      'Enwau na ddylent byth fod yn y portffolio hwn, fel rhai pobl rydych yn gweithio gyda nhw.',
      'Mae otpath check yn chwilio amdanynt. Nid yw’r ffeil hon ei hun byth yn mynd i becyn.',
    ],
  },
};
