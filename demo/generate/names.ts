/** Generator of names: made-up names of people, companies and shops, as one meets them around 鄂州; none is meant. */
import type { Chance } from './chance.js';
import type { DistrictCode } from './shape.js';

const SURNAMES = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤',
];
const GIVEN = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红波鹏辉飞建国文斌宇浩凯健俊帆雪琳慧晶燕玲志新春海林峰云松柏佳欣雨晨梓轩思远嘉诚博瀚',
];
const WORDS_A = [...'鑫恒瑞宏德信华盛永兴泰昌金隆广益嘉福顺祥和丰润达佳康腾远卓越汇中源正大安宁天同百'];
const WORDS_B = [...'源达盛泰丰和兴隆利通发康顺诚信美福佳旺祥辉宏瑞昌邦捷元锦程晟宇'];
const ROADS: Readonly<Record<DistrictCode, readonly string[]>> = {
  city: ['滨湖南路', '文星大道', '武昌大道', '滨湖北路', '江碧路', '司徒路'],
  echeng: ['凤凰路', '古楼街', '西山路', '樊口大道', '明塘路', '泽林大道', '花湖大道'],
  huarong: ['华容大道', '楚藩大道', '段店正街', '庙岭大道', '临江大道'],
  liangzihu: ['太和正街', '沼山大道', '涂家垴正街', '东沟大道', '梁子岛环岛路'],
  gedian: ['高新三路', '创业大道', '人民西路', '光谷联合路', '建设大道'],
  linkong: ['燕矶大道', '沙窝路', '空港大道'],
};
const TRADES: Readonly<Record<string, readonly string[]>> = {
  shop: ['超市', '便利店', '餐饮店', '小吃店', '生鲜店', '烘焙坊', '烟酒商行', '五金店', '服装店', '大药房', '火锅店', '早餐店'],
  plant: ['食品', '机械', '建材', '化工', '金属制品', '包装', '生物科技', '电子科技', '环保科技', '新材料'],
  building: ['建设工程', '建筑劳务', '房地产开发', '物业服务', '装饰工程', '市政工程', '工程监理'],
  transport: ['物流', '运输', '汽车维修', '客运', '驾驶培训', '航运', '快递'],
  care: ['门诊部', '口腔诊所', '卫生服务站', '康养中心', '养老服务中心', '医院'],
  farm: ['种植专业合作社', '水产养殖专业合作社', '农资经营部', '家庭农场', '畜禽养殖场', '饲料'],
  culture: ['幼儿园', '培训学校', '网吧', '歌舞厅', '旅行社', '宾馆', '文化传媒', '印务'],
  service: ['人力资源', '咨询服务', '检测技术', '商贸', '会计服务', '信息技术'],
};
const TRADE_OF_LINE: Readonly<Record<string, string>> = {
  market: 'shop',
  commerce: 'shop',
  tobacco: 'shop',
  grain: 'farm',
  urbanManagement: 'shop',
  emergency: 'plant',
  environment: 'plant',
  industry: 'plant',
  fire: 'culture',
  water: 'plant',
  weather: 'plant',
  housing: 'building',
  naturalResources: 'building',
  airDefence: 'building',
  planning: 'building',
  transport: 'transport',
  postal: 'transport',
  health: 'care',
  medicalInsurance: 'care',
  civilAffairs: 'care',
  agriculture: 'farm',
  forestry: 'farm',
  culture: 'culture',
  education: 'culture',
  publicSecurity: 'culture',
  religion: 'culture',
};
/** Names that end by themselves; the others get 有限公司. */
const PLACE_ENDING = /(店|坊|行|房|部|社|场|园|校|吧|厅|馆|市|诊所|站|中心|医院)$/;

export const tradeOf = (line: string): string => TRADE_OF_LINE[line] ?? 'service';
export const trades = Object.keys(TRADES);

export function personName(luck: Chance): string {
  return luck.pick(SURNAMES) + luck.pick(GIVEN) + (luck.odds(0.72) ? luck.pick(GIVEN) : '');
}

export function firmName(luck: Chance, trade: string, location: string): { name: string; company: boolean } {
  const brand = luck.pick(WORDS_A) + luck.pick(WORDS_B) + (luck.odds(0.35) ? luck.pick(WORDS_B) : '');
  const what = luck.pick(TRADES[trade] as readonly string[]);
  const company = !PLACE_ENDING.test(what);
  return { name: `${company ? '鄂州市' : location}${brand}${what}${company ? '有限公司' : ''}`, company };
}

export function address(luck: Chance, district: DistrictCode, location: string): string {
  const house = luck.odds(0.6) ? `${luck.integer(1, 298)}号` : `${luck.integer(1, 298)}号${luck.integer(1, 12)}栋${luck.integer(101, 320)}室`;
  return `湖北省鄂州市${location}${luck.pick(ROADS[district])}${house}`;
}
