import type { RegionCode, RegionKind } from "../types.ts";

export interface OwnRegion {
  code: number;
  name: string;
  shortName: string;
  parent: number;
  kind: RegionKind;
  aliases: readonly string[];
}

const area = (code: number, name: string, ...aliases: string[]): OwnRegion => ({
  code,
  name,
  shortName: name,
  parent: Math.floor(code / 10000) * 10000,
  kind: "area",
  aliases,
});

/** Areas that a province's bulletins print beside its prefectures. They overlap and lie inside one province. */
export const areas: readonly OwnRegion[] = [
  area(130091, "环京津地区", "环京津"),
  area(210091, "沈阳经济区"),
  area(210092, "辽宁沿海经济带", "沿海经济带"),
  area(210093, "辽西北地区", "辽西北"),
  area(320091, "苏南地区", "苏南"),
  area(320092, "苏中地区", "苏中"),
  area(320093, "苏北地区", "苏北"),
  area(320094, "沿海地区", "江苏沿海地区"),
  area(330091, "杭州湾地区", "环杭州湾地区"),
  area(330092, "温台沿海地区", "温台地区"),
  area(330093, "浙西南地区", "浙西南"),
  area(340091, "皖江示范区", "皖江城市带", "皖江城市带承接产业转移示范区", "皖江地区"),
  area(340092, "合肥都市圈", "合肥经济圈"),
  area(340093, "皖北地区", "皖北"),
  area(340094, "皖南国际文化旅游示范区", "皖南地区", "皖南"),
  area(340095, "皖西大别山革命老区", "皖西地区"),
  area(350091, "闽东北协同发展区", "闽东北"),
  area(350092, "闽西南协同发展区", "闽西南"),
  area(360091, "赣南地区", "赣南"),
  area(360092, "环鄱阳湖城市群", "环鄱阳湖"),
  area(370091, "省会经济圈"),
  area(370092, "胶东经济圈", "胶东地区"),
  area(370093, "鲁南经济圈", "鲁南地区"),
  area(410091, "郑州都市圈"),
  area(410092, "豫北地区", "豫北"),
  area(410093, "豫西地区", "豫西"),
  area(410094, "豫东地区", "豫东"),
  area(410095, "豫南地区", "豫南"),
  area(420091, "武汉城市圈", "武汉都市圈", "武汉“1+8”城市圈"),
  area(420092, "宜荆荆都市圈", "宜荆荆恩城市群", "宜荆荆城市群"),
  area(420093, "襄十随神城市群", "襄阳都市圈"),
  area(430091, "长株潭地区", "长株潭", "长株潭城市群", "长株潭都市圈"),
  area(430092, "环长株潭城市群", "环长株潭", "3+5城市群"),
  area(430093, "湘南地区", "湘南"),
  area(430094, "大湘西地区", "大湘西", "湘西地区"),
  area(430095, "洞庭湖地区", "洞庭湖区", "洞庭湖生态经济区", "环洞庭湖地区"),
  area(440091, "珠三角核心区", "珠三角", "珠三角地区", "珠江三角洲"),
  area(440092, "粤东地区", "粤东", "东翼"),
  area(440093, "粤西地区", "粤西", "西翼"),
  area(440094, "粤北地区", "粤北", "北部生态发展区", "粤北山区", "山区"),
  area(440095, "粤东西北地区", "粤东西北"),
  area(440096, "沿海经济带(东西两翼)", "东西两翼"),
  area(450091, "北部湾经济区", "广西北部湾经济区", "北部湾"),
  area(450092, "桂西资源富集区", "桂西"),
  area(450093, "西江经济带", "珠江—西江经济带", "珠江西江经济带"),
  area(500091, "主城都市区", "重庆主城都市区"),
  area(500092, "渝东北三峡库区城镇群", "渝东北", "渝东北地区"),
  area(500093, "渝东南武陵山区城镇群", "渝东南", "渝东南地区"),
  area(500094, "中心城区", "主城九区"),
  area(510091, "成都平原经济区", "成都平原"),
  area(510092, "川南经济区", "川南"),
  area(510093, "川东北经济区", "川东北"),
  area(510094, "攀西经济区", "攀西"),
  area(510095, "川西北生态示范区", "川西北", "川西北生态经济区"),
  area(510096, "环成都经济圈"),
  area(520091, "黔中城市群", "黔中"),
  area(530091, "滇中地区", "滇中", "滇中城市群"),
  area(610091, "关中地区", "关中"),
  area(610092, "陕南地区", "陕南"),
  area(610093, "陕北地区", "陕北"),
  area(620091, "兰白经济区", "兰白"),
  area(620092, "河西地区", "河西走廊", "河西"),
  area(620093, "陇东地区", "陇东"),
  area(650091, "北疆", "北疆地区"),
  area(650092, "南疆", "南疆地区"),
  area(650093, "东疆", "东疆地区"),
];

/** What a prefecture's bulletins print beside its counties, under fixed county digits. */
const rules = {
  1: { words: "市辖区", kind: "aggregate", aliases: ["城区合计", "市区"] },
  91: {
    words: "经开区",
    kind: "zone",
    aliases: ["经济技术开发区", "经济开发区", "经开", "开发区", "国家级经济技术开发区"],
  },
  92: {
    words: "高新区",
    kind: "zone",
    aliases: [
      "高新技术产业开发区",
      "高新技术开发区",
      "高新技术产业园区",
      "高新开发区",
      "高新",
      "国家高新区",
      "高新技术产业园",
    ],
  },
  99: {
    words: "本级",
    kind: "aggregate",
    aliases: ["市本级", "市直", "市级", "市直单位", "州本级", "州直", "地区本级", "市直属"],
  },
} as const satisfies Record<number, { words: string; kind: RegionKind; aliases: readonly string[] }>;

export type RuleDigits = keyof typeof rules;
export const ruleDigits = [1, 91, 92, 99] as const satisfies readonly RuleDigits[];
export const rulePart = (digits: RuleDigits): (typeof rules)[RuleDigits] => rules[digits];
export const isRuleDigits = (digits: number): digits is RuleDigits => digits in rules;

/** 省本级 has the last code of the province's own range. */
export const provinceItself = 99;

/** @example ruleRegion(430500, "邵阳市", "邵阳", 91).name // "邵阳经开区" */
export function ruleRegion(prefecture: number, name: string, shortName: string, digits: RuleDigits): OwnRegion {
  const { words, kind, aliases } = rules[digits];
  const whole = kind === "zone" ? shortName.replace(/州$/, "") : name;
  return {
    code: prefecture + digits,
    name: whole + words,
    shortName: words === "本级" ? "市本级" : words,
    parent: prefecture,
    kind,
    aliases: [words, ...aliases, ...(kind === "zone" ? aliases.map((alias) => whole + alias) : [])],
  };
}

export const asCode = (code: number): RegionCode => code as RegionCode;
