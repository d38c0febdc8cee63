import type { englishOtpathHelp } from '../en/otpath.ts';

/** Help with otpath itself, in Welsh. */
export const welshOtpathHelp: typeof englishOtpathHelp = {
  '': {
    description:
      'Cadwch eich tystiolaeth therapi galwedigaethol mewn ffolder a’i chymharu â fframwaith gyrfa: beth sydd wedi’i gwmpasu, beth sydd ar goll, beth i’w wneud nesaf. Mae popeth yn aros ar y cyfrifiadur hwn.',
    options: { '--version': 'dangos y fersiwn' },
    examples: {
      otpath: 'Dangos ble rydych chi, sut mae pethau’n mynd a beth i’w wneud nesaf.',
      'otpath help gaps': 'Dangos cymorth ar gyfer gorchymyn, gaps yn yr achos hwn.',
      'otpath find risk': 'Dod o hyd i’r hyn y mae’r fframweithiau’n ei ddweud am “risk”.',
    },
  },
  page: {
    summary: 'ysgrifennu otpath fel tudalen ar gyfer cyfrifiaduron lle na allwch ei osod',
    description:
      'Ysgrifennu otpath.html, un dudalen â’r cyfan o otpath ar gyfer un ymarferydd. Mae’n gweithio mewn porwr heb rwydwaith, heb osod dim: agorwch hi drwy glicio ddwywaith, yna dewiswch eich ffolder. Nid oes dim yn cael ei anfon i unman.',
    examples: {
      'otpath page': 'Ysgrifennu otpath.html i’r ffolder hon.',
      'otpath page --output for-the-team.html': 'Ei hysgrifennu o dan enw arall.',
    },
  },
  doctor: {
    summary: 'gwirio bod gan otpath yr hyn sydd ei angen arno ar y cyfrifiadur hwn',
    description:
      'Dangos beth mae otpath yn dod o hyd iddo ar y cyfrifiadur hwn: ei fersiwn, eich portffolio, y fframweithiau, a’r rhaglenni y mae rhai gorchmynion yn eu defnyddio. Nid yw’n anfon dim i unman, yn agor tystiolaeth nac yn newid dim.',
    examples: {
      'otpath doctor': 'Dangos beth mae otpath yn dod o hyd iddo ar y cyfrifiadur hwn.',
      'otpath doctor --format json': 'Dangos yr un peth fel JSON, ar gyfer rhaglenni eraill.',
    },
  },
  completion: {
    summary: 'gadael i’r bysell Tab gwblhau gorchmynion, ids a ffeiliau',
    description:
      'Ysgrifennu’r sgript sy’n gadael i’ch plisgyn gwblhau’r hyn yr ydych yn ei deipio ar ôl otpath pan fyddwch yn pwyso Tab: gorchmynion, opsiynau, targedau, datganiadau, rheolau a’ch tystiolaeth. Mae Mac yn defnyddio zsh. Mae Windows yn defnyddio powershell. Teipiwch y llinell isod ar gyfer eich plisgyn unwaith, yna agorwch ffenestr newydd.',
    arguments: { shell: 'eich plisgyn; os gadewch ef allan, yr un yr ydych ynddo' },
    examples: {
      'otpath completion bash >> ~/.bashrc': 'Ei droi ymlaen yn bash.',
      'otpath completion zsh >> ~/.zshrc': 'Ei droi ymlaen yn zsh, plisgyn Mac.',
      'otpath completion powershell >> $PROFILE': 'Ei droi ymlaen yn PowerShell ar Windows.',
    },
  },
};
