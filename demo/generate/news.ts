/** Generator of publications: 656 bulletins, 141 exposure notices, and the city's two plans of the year. */
import { chance } from './chance.js';
import type { Claim } from './claims.js';
import { at, dayNumber, dayOf, localText, officeHours, workday, workingDay } from './days.js';
import { personName } from './names.js';
import type { Body } from './rosters.js';
import { areaOf, type DistrictCode, districtNames, type Entry } from './shape.js';

export const BULLETINS: Readonly<Record<DistrictCode, number>> = { city: 236, echeng: 130, huarong: 110, liangzihu: 90, gedian: 90, linkong: 0 };
export const NOTICES: Readonly<Record<DistrictCode, number>> = { city: 45, echeng: 32, huarong: 26, liangzihu: 20, gedian: 18, linkong: 0 };
export const PLANS: Readonly<Record<DistrictCode, number>> = { city: 2, echeng: 0, huarong: 0, liangzihu: 0, gedian: 0, linkong: 0 };

const DOINGS = [
  '开展节前专项检查',
  '推进“双随机、一公开”监管',
  '召开监管数据归集推进会',
  '部署重点领域风险排查',
  '开展行政执法案卷评查',
  '组织执法人员业务培训',
  '开展跨部门联合检查',
  '通报上半年监管工作情况',
];

export function bulletins(district: DistrictCode, claims: readonly Claim[]): Entry[] {
  const luck = chance(`bulletins ${district}`);
  return many(BULLETINS[district], (n) => {
    const { body } = luck.pick(claims);
    const doing = luck.pick(DOINGS);
    const when = at(workingDay(luck), officeHours(luck));
    return entry(`${district}-dt-${n}`, body.uscc, when, {
      newsId: `DT${areaOf[district]}${code(district)}2022${n}`,
      title: `${body.shortName}${doing}`,
      body: `近日,${body.name}${doing}。${luck.pick(['共检查单位', '累计排查点位', '出动执法人员检查主体'])}${luck.integer(12, 260)}家(处),发现问题${luck.integer(0, 30)}个,均已督促整改。`,
      category: luck.pick(['工作动态', '监管资讯', '典型做法']),
      publishDepartment: body.name,
      area: districtNames[district],
      author: personName(luck),
      sourceUrl: '',
      reviewStatus: '已审核',
      publishTime: localText(when),
    });
  });
}

/** Each makes public a punishment of the year, within seven working days of its decision. @param punished good ones */
export function exposureNotices(district: DistrictCode, punished: readonly Entry[]): Entry[] {
  const luck = chance(`notices ${district}`);
  const last = dayNumber(2022, 12, 20);
  const fit = punished.filter(({ values }) => values.noPunishment === '0' && values.administrativeCpCeType === '001');
  const chosen = luck.shuffled(fit.filter(({ values }) => dayOf(values.punishSetDate as string) <= last)).slice(0, NOTICES[district]);
  return chosen.map(({ department, values }, i) => {
    const n = String(i + 1).padStart(4, '0');
    const { institution = '', administrativeCp: name = '', punishSetDate: decided = '' } = values;
    const when = at(workday(dayOf(decided), luck.integer(1, 7)), officeHours(luck));
    return entry(`${district}-bg-${n}`, department, when, {
      noticeId: `BG${areaOf[district]}${code(district)}2022${n}`,
      title: `关于${name}违法行为的曝光`,
      body: `${institution}在监管中查明,${name}存在违法行为,已作出行政处罚决定(${values.punishFileNum}),现依法予以曝光。`,
      category: luck.pick(['行政处罚', '行政处罚', '典型案例']),
      publishDepartment: institution,
      institutionCode: values.institutionCode as string,
      area: districtNames[district],
      objectName: name,
      uscc: values.administrativeCpUiCode as string,
      actCode: values.punishActionCode as string,
      illegalFact: values.illegalFact as string,
      decisionDate: decided,
      legalBasis: '《中华人民共和国行政处罚法》第四十八条',
      maskingState: '已脱敏',
      publishTime: localText(when),
    });
  });
}

export function supervisionPlans(district: DistrictCode, bodies: readonly Body[]): Entry[] {
  const lead = bodies.find((body) => body.line === 'market') as Body;
  const plans = [
    ['ANNUAL', '鄂州市2022年度“双随机、一公开”抽查工作计划'],
    ['JOINT', '鄂州市2022年度部门联合抽查工作计划'],
  ] as const;
  return plans.slice(0, PLANS[district]).map(([planKind, title], i) =>
    entry(`${district}-jh-${i + 1}`, lead.uscc, at(dayNumber(2022, 2, 15), 36_000 + i), {
      planId: `JH4207002022${String(i + 1).padStart(3, '0')}`,
      title,
      year: '2022',
      planKind,
      leadDept: lead.name,
      participants: bodies
        .filter((body) => body.district === 'city')
        .slice(0, 12)
        .map((body) => body.name)
        .join(','),
      scopeItems: '',
      startDate: '2022-03-01',
      endDate: '2022-11-30',
      status: '已发布',
      publishedAt: '2022-02-15',
    }),
  );
}

const code = (district: DistrictCode): string => (district === 'gedian' ? 'G' : '');
const many = (count: number, make: (n: string) => Entry): Entry[] => Array.from({ length: count }, (_, i) => make(String(i + 1).padStart(4, '0')));
const entry = (key: string, department: string, changedAt: number, values: Record<string, string>): Entry => ({
  key,
  department,
  changedAt,
  values,
});
