import { welshPageCohort } from './cy-otpath-page-cohort.ts';
import { welshPageNew } from './cy-otpath-page-new.ts';
import { welshPageSign } from './cy-otpath-page-sign.ts';
import { nouns, welshPlural } from './cy-plural.ts';
import type { OtpathPageWords } from './en-otpath-page.ts';

/** What otpath as a page says beside what its commands say, in Welsh. */
export const welshOtpathPage: OtpathPageWords = {
  title: 'otpath',
  open: {
    title: 'Agor eich portffolio',
    intro:
      'Gwiriwch eich tystiolaeth yn erbyn fframwaith gyrfa, gwelwch beth sydd ar goll a chynlluniwch beth i’w wneud nesaf. Ar y cyfrifiadur hwn mae popeth yn digwydd. Nid yw’r dudalen yn anfon dim i unman, nac yn cadw dim oni bai eich bod yn gofyn.',
    pick: 'Agor ffolder',
    pickHint:
      'Mae eich porwr yn gofyn cyn i’r dudalen gael darllen y ffolder, ac eto cyn iddi gadw newidiadau.',
    folder: 'Dewis ffolder i’w darllen',
    folderHint:
      'Defnyddiwch hwn os nad yw eich porwr yn gadael i’r dudalen agor y ffolder, er enghraifft un ar yriant rhwydwaith. Yna byddwch yn cadw eich newidiadau fel ffeil zip.',
    zip: 'Dewis ffeil zip o’r ffolder',
    drop: 'Gallwch hefyd lusgo’r ffolder neu ei ffeil zip i’r dudalen hon.',
    which: 'Dewis portffolio',
    whichHint: 'Mae mwy nag un portffolio yn y ffolder hon.',
    reading: (name) => `Yn agor ${name}.`,
    none: (name) => ({
      message: `Nid oes portffolio yn ${name}.`,
      hint: 'Dewiswch y ffolder sydd â’r ffeil otpath.yaml ynddi. Os nad oes gennych bortffolio eto, dechreuwch un newydd isod.',
    }),
    severalDropped: {
      message: 'Rydych wedi gollwng mwy nag un ffeil.',
      hint: 'Gollyngwch un ffolder neu un ffeil zip.',
    },
    folderRefused: {
      message: 'Nid yw’r porwr hwn yn gadael i’r dudalen ddarllen y ffolder.',
      hint: 'Dewiswch hi gyda’r botwm “Dewis ffolder i’w darllen” yn lle hynny.',
    },
    unreadable: (name) => ({
      message: `Ni all eich porwr ddarllen ${name}.`,
      hint: 'Caewch raglenni eraill sy’n ei defnyddio, yna dewiswch hi eto.',
    }),
    notZip: (name) => ({
      message: `Ni ellir agor ${name} fel ffeil zip.`,
      hint: 'Gwnewch y ffeil zip eto, neu dewiswch y ffolder ei hun.',
    }),
    tooOld:
      'Mae’r porwr hwn yn rhy hen i’r dudalen. Agorwch y dudalen mewn fersiwn gyfredol o Edge, Chrome, Firefox neu Safari.',
    damaged:
      'Mae’r copi hwn o’r dudalen wedi’i ddifrodi. Gofynnwch am y dudalen eto gan y sawl a’i hanfonodd.',
    withoutScript:
      'Mae eich porwr wedi diffodd sgript y dudalen hon, felly ni all agor portffolio. Gofynnwch i’ch tîm TG ganiatáu sgriptiau mewn tudalennau lleol.',
  },
  bar: {
    views: 'Golygon',
    skip: 'Neidio i’r cynnwys',
    evidence: 'Tystiolaeth',
    check: 'Gwirio',
    gaps: 'Bylchau',
    plan: 'Cynllun',
    find: 'Chwilio',
    route: 'Llwybr',
    explain: 'Esbonio',
    sign: 'Cymeradwyo',
    pack: 'Pecyn',
    verify: 'Gwirio pecyn',
    changes: 'Cadw',
    another: 'Agor un arall',
    readAgain: 'Darllen y ffeiliau eto',
    asOf: 'Canlyniadau fel y maent ar',
    language: 'Iaith',
    unsaved: (files) => `${welshPlural(files, nouns.file)} wedi newid a heb eu cadw eto.`,
    toChanges: 'Gweld y newidiadau a’u cadw',
    loseChanges: 'Os ewch ymlaen, byddwch yn colli’r newidiadau nad ydynt wedi’u cadw.',
    loseForm: 'Os ewch ymlaen, byddwch yn colli’r hyn rydych wedi’i lenwi.',
    discard: 'Colli’r newidiadau',
    cancel: 'Canslo',
  },
  steps: {
    fix: 'gweld beth sydd o’i le a sut i’w gywiro yn Gwirio.',
    chooseTarget: 'dewis targed yn Bylchau.',
    addEvidence: 'ychwanegu eich darn cyntaf o dystiolaeth yn Tystiolaeth.',
    makePack: 'gwneud y pecyn cyflwyno yn Pecyn.',
  },
  evidence: {
    add: 'Ychwanegu tystiolaeth',
    none: 'Nid oes tystiolaeth eto.',
    problems: (count) => `Problemau: ${String(count)}`,
    back: 'Pob tystiolaeth',
    file: (file) => `Ffeil: ${file}`,
    fileHint:
      'Yn y rhan rhwng y llinellau --- mae’r teitl, y dyddiad a’r hawliadau. Daw eich testun oddi tani. Cam ar wahân yw cadw.',
    otherHint: 'Cam ar wahân yw cadw.',
    unread: 'Tystiolaeth na ellir ei darllen',
    unreadHint: 'Nid yw’n cyfrif eto. Dewiswch ffeil i weld beth sydd o’i le ac i’w gywiro.',
    found: 'Yr hyn y mae otpath yn ei ganfod ynddi',
    foundInside: 'Yr hyn y mae otpath yn ei ganfod yn yr atodiadau newydd',
    nothingInside:
      'Ni chafwyd hyd i batrymau o fanylion personol. Edrychwch drwyddynt eich hun hefyd.',
    nothingFound: 'Ni chafwyd hyd i broblemau.',
    notText: 'Nid yw’r ffeil hon yn bod mwyach, neu nid testun ydyw.',
    notes: 'Dechrau o’ch nodiadau eich hun (dewisol)',
    notesHint:
      'Dogfen Word (.docx), tudalen we (.html), testun plaen (.txt) neu Markdown (.md). Mae eich ffeil yn aros fel y mae. Mae lluniau ynddi’n cael eu copïo. Atodwch isod y rhai sydd ond yn gorwedd wrth ei hymyl.',
    text: 'Beth ddigwyddodd? (dewisol)',
    textHint:
      'Mae brawddeg neu ddwy yn ddechrau da. Mae’r dudalen yn ychwanegu penawdau’r math neu’r model myfyrio, ac ysgrifennwch y gweddill oddi tanynt.',
    claims: 'Pa ddatganiadau y mae’n eu dangos?',
    claimsHint:
      'Dewiswch yr un i dri y mae’n eu dangos orau. Dim ond am yr hyn y mae’n ei hawlio y mae tystiolaeth yn cyfrif.',
    statement: 'Datganiad',
    rationale: 'Sut mae’n dangos hyn?',
    rationaleHint:
      'Dywedwch mewn brawddeg beth wnaethoch chi sy’n ei ddangos. Mae “Pwysais dair ffordd a dewis un gyda’r teulu” yn dweud mwy na “Rwy’n dda am hyn”.',
    addClaim: 'Ychwanegu datganiad',
    removeClaim: 'Tynnu’r datganiad hwn',
    suggest: 'Awgrymu datganiadau o’r hyn a ysgrifennais',
    nothingSuggested:
      'Nid yw’r geiriau’n cyfateb i unrhyw ddatganiad eto. Ysgrifennwch ychydig frawddegau am yr hyn a wnaethoch.',
    claim: (id) => `Hawlio ${id}`,
    witnessName: 'Ei enw',
    witnessNotNamed: 'Ysgrifennwch enw’r tyst, neu gadewch y manylion i gyd yn wag.',
    files: 'Ffeiliau i’w hatodi (dewisol)',
    filesHint:
      'Rhoddir copïau wrth ymyl y dystiolaeth pan fyddwch yn cadw. Mae eich rhai chi yn aros lle maent.',
    write: 'Ei ysgrifennu',
    attachments: 'Atodiadau',
    noAttachments: 'Nid oes dim wedi’i atodi i’r dystiolaeth hon eto.',
    attach: 'Atodi ffeiliau',
    attachedAlready: (file) => `Mae ${file} wedi’i hatodi eisoes.`,
    detach: 'Tynnu oddi ar y rhestr',
    detachFile: (file) => `Tynnu oddi ar y rhestr: ${file}`,
    detached: (file) =>
      `Nid yw ${file} ar y rhestr atodiadau mwyach. Mae’r ffeil ei hun yn aros lle mae hi.`,
    listNotChanged:
      'Ni all y dudalen newid y rhestr atodiadau yn y ffeil hon. Newidiwch hi yn y testun eich hun, o dan attachments.',
  },
  check: {
    fixAll: (count) => `Cywiro ${welshPlural(count, nouns.place)} ag un ateb cywir yn unig`,
    fix: 'Cywiro hwn',
    fixIfRight: 'Gwneud y newid hwn os yw’n gywir',
    removed: 'yn cael ei dynnu',
    added: 'yn cael ei ychwanegu',
    unopened: (count) => `Heb eu hagor: ${welshPlural(count, nouns.attachment)}.`,
    openAttachments: (count) =>
      `${count === 1 ? 'Ei agor' : 'Eu hagor'} i chwilio am fanylion personol yno hefyd`,
    opening: 'Wrthi’n agor yr atodiadau. Gall hyn gymryd tipyn o amser.',
    line: (file, line) => `${file}, llinell ${String(line)}`,
  },
  report: {
    save: 'Cadw hwn fel',
    page: 'tudalen',
    word: 'dogfen Word',
    markdown: 'testun Markdown',
    table: 'tabl (CSV)',
    data: 'data peiriant (JSON)',
    zip: 'ffeil zip gyda phopeth',
  },
  target: {
    choose: 'Targed',
    own: (title) => `${title} (eich un chi)`,
    none: 'Dewiswch darged',
    noneYet: 'Nid oes gan y portffolio hwn darged eto. Dewiswch un i weld y canlyniadau.',
    keep: 'I gadw targed, ysgrifennwch ef yn otpath.yaml, er enghraifft:',
  },
  plan: {
    all: 'Dangos pob awgrym',
    add: 'Ychwanegu’r awgrymiadau at plan.md',
  },
  sign: {
    ask: 'Gofyn am benderfyniad',
    askIntro:
      'Gwnewch daflen ar gyfer person a all farnu eich tystiolaeth. Nid oes angen otpath arno: mae’n ei hagor mewn porwr neu yn Word, yn penderfynu ac yn ei hanfon yn ôl.',
    evidence: 'Tystiolaeth i benderfynu arni',
    evidenceHint:
      'Dewiswch yr hyn y gall y person hwn ei farnu. Mae un i dri darn yn ddigon i’r rhan fwyaf o bobl.',
    waiting: 'yn aros am benderfyniad',
    chooseWaiting: (count) => `Dewis popeth sy’n aros am benderfyniad (${String(count)})`,
    chooseNone: 'Dewis dim',
    chooseFirst: 'Dewiswch o leiaf un darn o dystiolaeth.',
    none: 'Nid oes gan unrhyw dystiolaeth honiad i benderfynu arno eto.',
    to: 'Enw’r asesydd (dewisol)',
    sheet: 'Gwneud y daflen fel',
    send: (name) =>
      `Mae eich porwr yn cadw ${name} lle mae’n cadw lawrlwythiadau. Anfonwch hi at yr asesydd. Pan fydd yn anfon ei benderfyniadau yn ôl, cofnodwch nhw isod.`,
    details: (count) =>
      `Mannau yn y dystiolaeth hon sy’n edrych fel manylion personol: ${String(count)}. Edrychwch arnynt yn Gwirio cyn i chi anfon y daflen.`,
    back: 'Cofnodi’r hyn a ddaeth yn ôl',
    backIntro:
      'Dewiswch y ffeil a gadwodd yr asesydd (.otpath-signoff.json), neu’r ddogfen Word wedi’i llenwi. Gallwch ddewis sawl un.',
    files: 'Taflenni a ddaeth yn ôl',
    record: (pieces) =>
      pieces === 1
        ? 'Cofnodi’r penderfyniadau hyn'
        : `Cofnodi’r penderfyniadau ar y darnau hyn (${String(pieces)})`,
    recorded: (files) => `Cofnodwyd yn ${files.join(', ')}.`,
  },
  signHere: welshPageSign,
  cohort: welshPageCohort,
  begin: welshPageNew,
  pack: {
    title: 'Pecyn cyflwyno',
    intro:
      'Mewn pecyn mae popeth y mae panel adolygu yn ei ddarllen: crynodeb, eich taflenni tystiolaeth, yr atodiadau, bylchau hysbys a ffurflen ar gyfer eu penderfyniadau.',
    noTarget: 'Dewiswch darged yn Bylchau yn gyntaf.',
    draft: 'Gwneud drafft, gyda’r gwallau wedi’u rhestru ynddo',
    order: 'Trefn y dystiolaeth',
    orders: { pillar: 'fesul piler', date: 'yn ôl dyddiad' },
    making: 'Yn gwneud y pecyn. Gall hyn gymryd ychydig eiliadau.',
    errors: 'Cywirwch y gwallau yn gyntaf, neu dewiswch wneud drafft.',
    made: (name) => `Mae eich porwr yn cadw ${name} lle mae’n cadw lawrlwythiadau.`,
    found: (problems) =>
      `Problemau yn ffeiliau’r pecyn hwn: ${String(problems)}. Gallwch eu gweld yn Gwirio.`,
    compare: 'I wirio’n ddiweddarach nad oes dim wedi newid, dewiswch y ffeil zip yn Gwirio pecyn.',
  },
  kept: {
    title: 'Mae gan y porwr hwn newidiadau i’r portffolio hwn nas cadwyd',
    take: 'Eu hadfer',
    zip: 'Eu cadw fel ffeil zip',
    remove: 'Eu dileu',
    taken: 'Mae eich newidiadau wedi’u hadfer. Nid ydynt wedi’u cadw eto.',
    deleted: 'Dilëwyd y newidiadau o’r porwr hwn.',
    changedSince: (files) =>
      `Mae’r ffeiliau hyn wedi newid ers hynny, felly ni chafodd eich newidiadau iddynt eu hadfer: ${files.join(', ')}. Maent yn dal yn y porwr hwn: agorwch y ffolder eto i’w cadw fel ffeil zip.`,
  },
  find: {
    words: 'Geiriau i chwilio amdanynt',
    where: 'Ble',
    everywhere: 'ym mhobman',
    statements: 'yn yr hyn y mae fframweithiau’n gofyn amdano',
    evidence: 'yn eich tystiolaeth',
    all: 'Chwilio fframweithiau y tu hwnt i’r targed hefyd',
    go: 'Chwilio',
    more: (count) => `Dangos ${String(count)} arall`,
    advice:
      'Rhowch gynnig ar lai o eiriau, neu eiriau mwy cyffredinol. Mae fframweithiau’n sôn am risg, barn neu oruchwyliaeth, ond anaml am gyflwr neu frand.',
  },
  route: {
    pathway: 'Llwybr gyrfa',
    none: 'Nid oes llwybr yn y fframweithiau.',
  },
  explain: {
    word: 'Cod, id neu air',
    hint: 'Er enghraifft OT301, L6-PP-03, level-6 neu policy.',
    go: 'Esbonio',
    notes: 'Dangos hefyd nodiadau i’r rhai sy’n cadw data fframweithiau',
  },
  changes: {
    title: 'Cadw eich newidiadau',
    nothing: 'Nid oes dim i’w gadw. Mae pob ffeil fel yr oedd pan agorwyd hi.',
    list: 'Ffeiliau sydd wedi newid',
    isNew: 'newydd',
    lines: (added, removed) =>
      `llinellau wedi’u hychwanegu: ${String(added)}, wedi’u tynnu: ${String(removed)}`,
    stale: (canReadAgain) =>
      `Mae’r ffeil hon wedi newid ar y ddisg ers i chi agor y ffolder. Os nad eich newid chi sydd yno, cadwch eich newidiadau fel ffeil zip. Yna ${canReadAgain ? 'darllenwch y ffeiliau eto' : 'agorwch y ffolder eto'}.`,
    noRoom: (files) =>
      `Nid oes gan eich porwr le i ddal ${files.join(', ')}. Cadwch eich newidiadau rhag eu colli.`,
    undo: 'Dadwneud',
    undoFile: (file) => `Dadwneud y newidiadau i ${file}`,
    save: 'Cadw yn y ffolder',
    saveHint:
      'Mae eich porwr yn gofyn a gaiff y dudalen ysgrifennu yn y ffolder. Nid oes dim arall yn newid.',
    zip: 'Cadw fel ffeil zip',
    zipHint:
      'Dim ond y ffeiliau sydd wedi newid sydd yn y ffeil zip. Dadbaciwch hi i ffolder eich portffolio, a gadewch iddi ddisodli’r ffeiliau yno.',
    saved: (files) => `Cadwyd ${welshPlural(files, nouns.file)} yn y ffolder.`,
    keep: 'Cadw’r hyn nad wyf wedi’i gadw yn y porwr hwn',
    keepHint:
      'Os bydd y porwr yn cau, bydd eich newidiadau yno pan agorwch y ffolder eto. Peidiwch â defnyddio hyn ar gyfrifiadur yr ydych yn ei rannu. Mae cadw’r ffeiliau yn eu tynnu o’r porwr.',
    kept: 'Mae newidiadau nad ydych wedi’u cadw yn cael eu dal yn y porwr hwn.',
    notKept:
      'Nid oes gan eich porwr le i’r newidiadau, neu nid yw’n dal dim i’r dudalen hon. Cadwch nhw fel ffeiliau yn lle hynny.',
    forgotten: 'Nid oes dim yn cael ei ddal yn y porwr hwn mwyach.',
    zipped: (name) =>
      `Mae eich porwr yn cadw ${name} lle mae’n cadw lawrlwythiadau. Dadbaciwch hi i ffolder eich portffolio, yna agorwch y ffolder eto.`,
    refused:
      'Ni adawodd eich porwr i’r dudalen ysgrifennu yn y ffolder. Cadwch fel ffeil zip yn lle hynny.',
    meanwhile: (file) =>
      `Mae ${file} wedi newid ers i chi agor y ffolder, felly ni chafodd ei chadw. Cadwch eich newidiadau fel ffeil zip, yna darllenwch y ffeiliau eto.`,
    notWritten: (file) =>
      `Ni allai eich porwr ysgrifennu ${file}. Caewch raglenni eraill sy’n ei defnyddio a rhowch gynnig arall arni, neu cadwch fel ffeil zip.`,
    readme: 'DARLLENWCH-FI-YN-GYNTAF.txt',
    readmeText: (folder, files) =>
      `Dyma’r ffeiliau a newidiwyd gennych ym mhortffolio "${folder}" gydag otpath.\n\nI gadw’r newidiadau, copïwch bopeth yn y ffeil zip hon ac eithrio’r testun hwn i ffolder eich portffolio, a gadewch iddo ddisodli’r ffeiliau yno:\n\n${files.map((file) => `  ${file}\n`).join('')}`,
  },
};
