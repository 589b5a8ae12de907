import { flow, indicatorsOf, type Row } from "./define.ts";

/** A crop or animal product by weight: 猪肉, 猪肉产量. */
const produce = (
  code: string,
  name: string,
  english: string,
  others: readonly string[] = [],
  parent?: string,
): Row => ({
  code,
  name: `${name}产量`,
  english: `Output of ${english}`,
  unit: "万吨",
  aliases: [`${name}总产量`, ...others.flatMap((word) => [`${word}产量`, `${word}总产量`])],
  within: { agriculture: [name, ...others], ...(parent ? { [parent]: [name, ...others] } : {}) },
  ...(parent ? { parent } : {}),
});

const area = (code: string, name: string, english: string, others: readonly string[] = []): Row => ({
  code: `${code}-area`,
  name: `${name}播种面积`,
  english: `Area sown to ${english}`,
  unit: "千公顷",
  aliases: [`${name}种植面积`, `${name}面积`, ...others],
  good: "none",
});

/** An animal: how many left the stable in the period and how many stand at its end. */
const animal = (code: string, name: string, english: string, unit: string, others: readonly string[] = []): Row[] => {
  const names = [name, ...others];
  return [
    {
      code: `${code}-slaughtered`,
      name: `${name}出栏`,
      english: `${english} slaughtered`,
      unit,
      aliases: [
        ...names.flatMap((word) => [
          `${word}出栏量`,
          `${word}出栏数`,
          `${word}出栏头数`,
          `出栏${word}`,
          `${word}当年出栏`,
          `${word}累计出栏`,
        ]),
        ...others.map((word) => `${word}出栏`),
        ...(code === "poultry" ? ["家禽出笼", "出笼家禽", "活家禽出笼", "家禽出笼数"] : []),
      ],
      within: { slaughtered: [name] },
    },
    {
      code: `${code}-stock`,
      name: `${name}存栏`,
      english: `${english} in stock`,
      unit,
      kind: "stock",
      aliases: [
        ...names.flatMap((word) => [
          `${word}存栏量`,
          `${word}存栏数`,
          `${word}存栏头数`,
          `${word}期末存栏`,
          `存栏${word}`,
          `期末${word}存栏`,
        ]),
        ...others.map((word) => `${word}存栏`),
        ...(code === "poultry" ? ["家禽存笼", "存笼家禽", "活家禽存笼", "家禽存笼数"] : []),
      ],
    },
  ].map(({ within: _, ...row }) => row as Row);
};

const outputPart = (code: string, name: string, english: string, ...others: string[]): Row => ({
  code: `agricultural-output-${code}`,
  name: `${name}产值`,
  english: `Gross output of ${english}`,
  unit: "亿元",
  parent: "agricultural-output",
  aliases: [`农林牧渔业总产值:${name}`, ...others.map((word) => `${word}产值`)],
  within: { "agricultural-output": [name, `${name}总产值`, ...others] },
});

/** 农业生产. */
export const agriculture = indicatorsOf("agriculture", { ...flow, frequency: "quarter" }, [
  outputPart("crops", "农业(种植业)", "crop farming", "农业", "种植业"),
  outputPart("forestry", "林业", "forestry"),
  outputPart("livestock", "牧业", "animal husbandry", "畜牧业"),
  outputPart("fishery", "渔业", "fishery"),
  outputPart(
    "services",
    "农林牧渔专业及辅助性活动",
    "agricultural support activities",
    "农林牧渔服务业",
    "农、林、牧、渔专业及辅助性活动",
    "农林牧渔业服务业",
  ),
  produce("grain", "粮食", "grain", ["全年粮食", "粮食作物"]),
  produce("summer-grain", "夏粮", "summer grain", ["夏收粮食"], "grain"),
  produce("early-rice", "早稻", "early rice", [], "grain"),
  produce("autumn-grain", "秋粮", "autumn grain", ["秋收粮食"], "grain"),
  produce("rice", "稻谷", "rice", ["水稻"], "grain"),
  produce("wheat", "小麦", "wheat", [], "grain"),
  produce("maize", "玉米", "maize", [], "grain"),
  produce("soybeans", "大豆", "soybeans", ["豆类"], "grain"),
  produce("tubers", "薯类", "tubers", [], "grain"),
  produce("oil-crops", "油料", "oil-bearing crops", ["油料作物"]),
  produce("rapeseed", "油菜籽", "rapeseed", ["油菜"], "oil-crops"),
  produce("peanuts", "花生", "peanuts", [], "oil-crops"),
  produce("cotton", "棉花", "cotton"),
  produce("sugar-crops", "糖料", "sugar crops", ["糖料作物", "甘蔗", "糖料蔗"]),
  produce("vegetables", "蔬菜", "vegetables", ["蔬菜及食用菌", "蔬菜(含食用菌)"]),
  produce("mushrooms", "食用菌", "edible fungi"),
  produce("fruit", "水果", "fruit", ["园林水果", "瓜果", "水果(含果用瓜)"]),
  produce("citrus", "柑橘", "citrus", ["柑桔"], "fruit"),
  produce("melons", "瓜果类", "melons", ["果用瓜"]),
  produce("tea", "茶叶", "tea"),
  produce("tobacco-leaf", "烟叶", "tobacco leaf", ["烤烟"]),
  produce("herbs", "中药材", "medicinal herbs", ["中草药材"]),
  area("crops", "农作物", "crops", ["农作物总播种面积", "农作物播种总面积"]),
  area("grain", "粮食", "grain", ["粮食作物播种面积", "粮食作物面积"]),
  area("vegetables", "蔬菜", "vegetables", ["蔬菜及食用菌播种面积"]),
  area("oil-crops", "油料", "oil-bearing crops", ["油料作物播种面积"]),
  {
    ...produce("meat", "猪牛羊禽肉", "pork, beef, mutton and poultry", ["肉类", "猪牛羊禽肉类"]),
    frequency: "quarter",
  },
  produce("pork", "猪肉", "pork", [], "meat"),
  produce("beef", "牛肉", "beef", [], "meat"),
  produce("mutton", "羊肉", "mutton", [], "meat"),
  produce("poultry-meat", "禽肉", "poultry meat", ["家禽肉"], "meat"),
  produce("eggs", "禽蛋", "eggs", ["家禽蛋"]),
  produce("milk", "牛奶", "milk", ["奶类", "生牛奶", "生鲜乳"]),
  produce("aquatic", "水产品", "aquatic products", ["水产品总"]),
  ...animal("pigs", "生猪", "Pigs", "万头", ["猪", "肉猪"]),
  {
    code: "sows",
    name: "能繁母猪存栏",
    english: "Breeding sows in stock",
    unit: "万头",
    kind: "stock",
    aliases: ["能繁殖母猪存栏", "能繁母猪", "能繁母猪存栏量", "能繁殖母猪", "能繁母猪存栏数"],
    within: { "pigs-stock": ["能繁母猪", "能繁殖的母猪"] },
    parent: "pigs-stock",
  },
  ...animal("cattle", "牛", "Cattle", "万头", ["肉牛"]),
  ...animal("sheep", "羊", "Sheep and goats", "万只", ["肉羊"]),
  ...animal("poultry", "家禽", "Poultry", "万只", ["活家禽", "禽"]),
]);
