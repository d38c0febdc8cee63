import type { MapWords } from './map-words.ts';

/** What `otpath framework map` says, in Welsh. */
export const welshMap: MapWords = {
  title: (one, other) => `Sut mae ${one} a ${other} yn perthyn i’w gilydd`,
  intro: 'Er gwybodaeth y mae mapiadau. Nid ydynt byth yn cyfrif fel tystiolaeth.',
  covered: (framework, mapped, total) =>
    `${framework}. Datganiadau a gofynion: ${String(mapped)} o ${String(total)} wedi’u mapio.`,
  nothingToMap: (framework) => `Nid oes datganiadau na gofynion yn ${framework}.`,
  none: (count) => `Wedi edrych, heb ganfod dim: ${String(count)}.`,
  open: (count) => `Heb edrych arnynt eto: ${String(count)}.`,
  targets: (mapped, total) =>
    `Lefelau, camau, llwybrau a phroffiliau rôl: ${String(mapped)} o ${String(total)} wedi’u mapio.`,
  heat: (one, other) => `Ble mae ${one} yn cwrdd â ${other}`,
  heatIntro: (one, other) =>
    `Mae pob rhes yn rhan o ${one}. Mae’r rhifau’n dweud faint o’i datganiadau a’i gofynion sydd wedi’u mapio i bob rhan o ${other}.`,
  legend: { lined: 'llai na hanner y rhes', half: 'o leiaf hanner', full: 'y rhes gyfan' },
  parts: (framework) => `Rhannau ${framework}`,
  noPart: 'Arall',
  columns: {
    part: 'Rhan',
    total: 'Datganiadau a gofynion',
    mapped: 'Wedi’u mapio',
    none: 'Heb ganfod dim',
    open: 'Heb edrych eto',
    id: 'Dynodydd',
    text: 'Testun',
    from: 'O',
    relation: 'Perthynas',
    to: 'I',
    why: 'Pam',
    author: 'Awdur',
    date: 'Dyddiad',
    framework: 'Fframwaith',
    state: 'Cyflwr',
    related: 'Wedi’i fapio i',
    suggestions: 'Awgrymiadau',
  },
  states: { mapped: 'wedi’i fapio', none: 'heb ganfod dim', open: 'heb edrych eto' },
  mappings: 'Mapiadau',
  looked: (framework, other) => `O ${framework}: wedi edrych, heb ganfod dim yn ${other}`,
  notLooked: (framework) => `O ${framework}: heb edrych arnynt eto`,
  suggested: 'Awgrymiadau',
  suggestedIntro:
    'Dim ond cymharu geiriau y mae’r rhain. Awgrymiadau ydynt, nid mapiadau, ac nid oes dim wedi’i ysgrifennu. I gadw un, ychwanegwch ef o dan mappings yn eich fframwaith, gyda’ch rheswm.',
  suggestion: (id, words) => `${id} (mae’r ddau’n dweud: ${words})`,
  more: (count) => `${String(count)} arall. I weld y cyfan, ychwanegwch --all.`,
  lookedBy: (framework, author, date) =>
    `Edrychodd ${author} drwy ${framework}${date === undefined ? '' : ` ar ${date}`}, heb ganfod dim tebyg.`,
};
