import { flow, indicatorsOf, type Row, rate, type Shared } from "./define.ts";

const base: Shared = { ...flow, unit: "元", frequency: "quarter", decimals: 0, additive: false };

interface Residents {
  suffix: "" | "-urban" | "-rural";
  who: string;
  /** As a table about everybody's income names them. */
  called: readonly string[];
  english: string;
  incomeAliases: readonly string[];
  spendingAliases: readonly string[];
  headline: number;
}

const incomeParts = [
  ["wages", "工资性收入", "wages", ["人均工资性收入", "工薪收入"]],
  [
    "business",
    "经营净收入",
    "business",
    ["人均经营净收入", "经营性净收入", "家庭经营净收入", "家庭经营收入", "经营性收入"],
  ],
  ["property", "财产净收入", "property", ["人均财产净收入", "财产性净收入", "财产性收入"]],
  ["transfers", "转移净收入", "transfers", ["人均转移净收入", "转移性净收入", "转移性收入"]],
] as const;

const spendingParts = [
  ["food", "食品烟酒", "food, tobacco and liquor", ["食品"]],
  ["clothing", "衣着", "clothing", []],
  ["housing", "居住", "residence", []],
  ["household", "生活用品及服务", "household articles and services", ["家庭设备用品及服务", "生活用品和服务"]],
  ["transport", "交通通信", "transport and communication", ["交通和通信"]],
  ["education", "教育文化娱乐", "education, culture and recreation", ["教育文化和娱乐", "教育文化娱乐服务"]],
  ["health", "医疗保健", "health care", []],
  ["other", "其他用品及服务", "other articles and services", ["其他用品和服务"]],
] as const;

/** Under 全体居民人均可支配收入 or 城镇常住居民 as headings. */
const plainly = ["收入", "人均收入", "可支配收入"];
const everybody = "disposable-income";

/** Income and consumption of one group of residents with their parts. */
function residents({ suffix, who, called, english, incomeAliases, spendingAliases, headline }: Residents): Row[] {
  const income = `disposable-income${suffix}`;
  const spending = `consumption${suffix}`;
  return [
    {
      code: income,
      name: `${who}人均可支配收入`,
      english: `Disposable income per head of ${english}`,
      aliases: incomeAliases,
      within: suffix === "" ? { [income]: [...plainly, ...called] } : { [income]: plainly, [everybody]: called },
      headline,
    },
    ...incomeParts.map(
      ([code, name, part, others]): Row => ({
        code: `${income}-${code}`,
        name: `${who}人均${name}`,
        english: `Income per head of ${english} from ${part}`,
        parent: income,
        aliases: [`${who}${name}`],
        within: { [income]: [name, ...others] },
      }),
    ),
    {
      code: spending,
      name: `${who}人均消费支出`,
      english: `Consumption per head of ${english}`,
      aliases: spendingAliases,
      good: "up",
    },
    ...spendingParts.map(
      ([code, name, part, others]): Row => ({
        code: `${spending}-${code}`,
        name: `${who}人均${name}支出`,
        english: `Consumption per head of ${english}: ${part}`,
        parent: spending,
        within: { [spending]: [name, `${name}支出`, `人均${name}`, ...others] },
      }),
    ),
  ];
}

/** 城乡居民收支. A quarterly household survey. */
export const income = indicatorsOf("income", base, [
  ...residents({
    suffix: "",
    who: "全体居民",
    called: ["全体居民", "居民"],
    english: "all residents",
    incomeAliases: [
      "居民人均可支配收入",
      "全体居民可支配收入",
      "城乡居民人均可支配收入",
      "居民可支配收入",
      "人均可支配收入",
      "全体常住居民人均可支配收入",
      "全体及城乡居民人均可支配收入",
      "全体居民收入",
      "disposable income",
    ],
    spendingAliases: [
      "居民人均消费支出",
      "全体居民消费支出",
      "居民消费支出",
      "人均消费支出",
      "全体居民人均生活消费支出",
      "居民人均生活消费支出",
      "全体居民生活消费支出",
      "人均生活消费支出",
    ],
    headline: 8,
  }),
  ...residents({
    suffix: "-urban",
    who: "城镇居民",
    called: ["城镇居民", "城镇常住居民", "城镇"],
    english: "urban residents",
    incomeAliases: ["城镇居民可支配收入", "城镇常住居民人均可支配收入", "城镇居民收入", "城市居民人均可支配收入"],
    spendingAliases: [
      "城镇居民人均生活消费支出",
      "城镇居民消费支出",
      "城镇居民人均消费性支出",
      "城镇常住居民人均消费支出",
      "城镇居民生活消费支出",
    ],
    headline: 9,
  }),
  ...residents({
    suffix: "-rural",
    who: "农村居民",
    called: ["农村居民", "农村常住居民", "农村", "乡村居民"],
    english: "rural residents",
    incomeAliases: [
      "农村居民可支配收入",
      "农村常住居民人均可支配收入",
      "农民人均可支配收入",
      "农民可支配收入",
      "农民人均纯收入",
      "农村居民人均纯收入",
      "农村居民收入",
      "农村居民人均现金收入",
      "农民人均现金收入",
    ],
    spendingAliases: [
      "农村居民人均生活消费支出",
      "农村居民消费支出",
      "农民人均生活消费支出",
      "农村常住居民人均消费支出",
      "农村居民生活消费支出",
    ],
    headline: 10,
  }),
  {
    ...rate,
    code: "income-ratio",
    name: "城乡居民收入比",
    english: "Ratio of urban to rural income",
    aliases: [
      "城乡居民收入倍差",
      "城乡收入比",
      "城乡居民人均可支配收入之比",
      "城乡居民人均收入比值",
      "城乡居民收入比值",
    ],
    unit: "倍",
    decimals: 2,
    good: "down",
    frequency: "quarter",
  },
  {
    ...rate,
    code: "engel",
    name: "恩格尔系数",
    english: "Engel coefficient",
    aliases: ["居民恩格尔系数"],
    good: "down",
    frequency: "quarter",
  },
]);
