import { flow, indicatorsOf, type Row, type Shared } from "./define.ts";

const base: Shared = { ...flow, janFebCombined: true };

/** What is built or sold, of all kinds and of each kind of building. */
function withKinds(
  code: string,
  name: string,
  english: string,
  row: Partial<Row>,
  aliases: readonly string[],
  kindName: (kind: string) => string[],
): Row[] {
  const kinds: readonly (readonly [string, string, string, readonly string[]])[] = [
    ["residential", "住宅", "homes", ["商品住宅", "住宅类"]],
    ["office", "办公楼", "office buildings", []],
    ["commercial", "商业营业用房", "commercial buildings", ["商业用房", "商业营业房"]],
    ["other", "其他用房", "other buildings", ["其他", "其它"]],
  ];
  return [
    { ...row, code, name, english, aliases: [...aliases] },
    ...kinds.map(([kind, short, kindEnglish, others]): Row => {
      const [first = "", ...more] = kindName(short);
      return {
        ...row,
        code: `${code}-${kind}`,
        name: first,
        english: `${english}: ${kindEnglish}`,
        parent: code,
        aliases: more,
        within: { [code]: [short, ...others] },
      };
    }),
  ];
}

const space = { unit: "万平方米" } as const;

/** 房地产开发与销售. */
export const property = indicatorsOf("property", base, [
  ...withKinds(
    "real-estate-investment",
    "房地产开发投资",
    "Investment in real estate development",
    {
      within: { "fixed-asset-investment": ["房地产开发"], property: ["本年完成投资", "完成投资", "开发投资", "投资"] },
      parent: "fai-tertiary",
    },
    ["房地产投资", "房地产开发投资额", "房地产开发完成投资", "房地产开发投资完成额", "完成房地产开发投资"],
    (kind) => [`${kind}开发投资`, `房地产开发投资:${kind}`, `房地产${kind}投资`],
  ),
  ...withKinds(
    "construction-floor-space",
    "房屋施工面积",
    "Floor space under construction",
    { ...space, within: { property: ["施工面积"] } },
    [
      "商品房施工面积",
      "房地产施工面积",
      "房地产开发房屋施工面积",
      "房地产房屋施工面积",
      "房地产开发施工面积",
      "商品房屋施工面积",
      "construction floor space",
      "floor space under construction",
    ],
    (kind) => [`${kind}施工面积`],
  ),
  ...withKinds(
    "floor-space-started",
    "房屋新开工面积",
    "Floor space started",
    {
      ...space,
      within: {
        property: ["新开工面积", "本年新开工面积"],
        "construction-floor-space": ["新开工面积", "本年新开工", "新开工", "本年新开工面积"],
      },
    },
    ["商品房新开工面积", "房地产新开工面积", "本年房屋新开工面积", "商品房屋新开工面积"],
    (kind) => [`${kind}新开工面积`],
  ),
  ...withKinds(
    "floor-space-completed",
    "房屋竣工面积",
    "Floor space completed",
    { ...space, within: { property: ["竣工面积"] } },
    ["商品房竣工面积", "房地产竣工面积", "商品房屋竣工面积"],
    (kind) => [`${kind}竣工面积`],
  ),
  ...withKinds(
    "housing-sales-area",
    "商品房销售面积",
    "Floor space of commercial buildings sold",
    { ...space, within: { property: ["销售面积"] } },
    ["商品房屋销售面积", "新建商品房销售面积", "房屋销售面积", "商品房网签面积"],
    (kind) => [`${kind}销售面积`, `商品${kind}销售面积`],
  ),
  ...withKinds(
    "housing-sales",
    "商品房销售额",
    "Sales of commercial buildings",
    { within: { property: ["销售额"] } },
    ["商品房屋销售额", "新建商品房销售额", "商品房销售金额"],
    (kind) => [`${kind}销售额`, `商品${kind}销售额`],
  ),
  ...withKinds(
    "housing-unsold",
    "商品房待售面积",
    "Unsold floor space of commercial buildings",
    { ...space, kind: "stock", good: "down", within: { property: ["待售面积"] } },
    ["商品房屋待售面积", "房屋待售面积", "商品房库存面积", "商品房空置面积"],
    (kind) => [`${kind}待售面积`],
  ),
  {
    code: "housing-sales-existing",
    name: "现房销售面积",
    english: "Sales of existing buildings",
    parent: "housing-sales-area",
    within: { "housing-sales-area": ["现房"] },
    ...space,
  },
  {
    code: "housing-sales-forward",
    name: "期房销售面积",
    english: "Forward sales of buildings",
    parent: "housing-sales-area",
    within: { "housing-sales-area": ["期房"] },
    ...space,
  },
  {
    code: "land-purchased",
    name: "土地购置面积",
    english: "Land purchased",
    aliases: ["房地产开发土地购置面积", "本年土地购置面积", "购置土地面积"],
    ...space,
  },
  {
    code: "land-price",
    name: "土地成交价款",
    english: "Price of land sold",
    aliases: ["本年土地成交价款", "土地成交额"],
  },
  {
    code: "property-funds",
    name: "房地产开发企业到位资金",
    english: "Funds of real estate developers",
    aliases: ["房地产开发企业本年到位资金", "房地产到位资金", "房地产开发本年实际到位资金"],
    within: { property: ["本年实际到位资金", "到位资金", "本年到位资金"] },
  },
  ...[
    ["loans", "国内贷款", "Domestic loans"],
    ["foreign", "利用外资", "Foreign funds"],
    ["own", "自筹资金", "Self-raised funds"],
    ["deposits", "定金及预收款", "Deposits and advance payments"],
    ["mortgages", "个人按揭贷款", "Mortgages"],
    ["other", "其他到位资金", "Other funds"],
  ].map(
    ([code = "", name = "", english = ""]): Row => ({
      code: `property-funds-${code}`,
      name: `房地产开发企业到位资金:${name}`,
      english: `Funds of real estate developers: ${english.toLowerCase()}`,
      within: { "property-funds": [name], property: [name] },
      parent: "property-funds",
    }),
  ),
  {
    code: "housing-price",
    name: "商品房销售均价",
    english: "Average price of commercial buildings",
    aliases: ["商品房均价", "商品房平均销售价格", "商品房销售价格"],
    unit: "元/平方米",
    kind: "rate",
    good: "none",
    decimals: 0,
    additive: false,
  },
  {
    code: "second-hand-homes",
    name: "二手房成交面积",
    english: "Second-hand homes sold",
    aliases: ["二手房交易面积", "二手住房成交面积", "存量房交易面积"],
    ...space,
  },
]);
