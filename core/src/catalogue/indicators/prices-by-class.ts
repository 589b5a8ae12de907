import { index, indicatorsOf, type Row, type Shared } from "./define.ts";
import { linesOf } from "./lines.ts";

const price: Shared = { ...index, good: "none" };

/** A class of a price index; its short name means it only in a table about that index. */
const classes = (whole: string, ending: string, english: string, shared: Partial<Row>, table: string): Row[] =>
  linesOf(table, ({ code, name, english: what, others }) => {
    const spoken = name.endsWith("类") ? name : `${name}类`;
    const endings = spellingsOf(ending);
    return {
      ...shared,
      code: `${whole}-${code}`,
      name: `${spoken}${ending}`,
      english: `${english}: ${what}`,
      parent: whole,
      aliases: [name, spoken, ...others.flatMap((word) => [word, `${word}类`])]
        .flatMap((word) => endings.map((each) => `${word}${each}`))
        .filter((word) => word !== `${spoken}${ending}`),
      within: { [whole]: [...new Set([name, spoken, ...others.flatMap((word) => [word, `${word}类`])])] },
    };
  });

/** 生活资料出厂价格指数, 生活资料工业生产者出厂价格指数, 农产品生产者价格指数 of 谷物 as 谷物生产价格指数. */
const spellingsOf = (ending: string): string[] => [
  ending,
  ending.replace(/指数$/u, ""),
  ...(ending.includes("出厂") ? [ending.replace("出厂", "工业生产者出厂")] : []),
  ...(ending.startsWith("农产品") ? [ending.slice(3), "生产价格指数"] : []),
];

/** 价格指数 by class, as the national bureau publishes them each month or quarter. */
export const pricesByClass = indicatorsOf("prices", price, [
  ...classes(
    "ipi",
    "购进价格指数",
    "Purchasing prices",
    {},
    `fuel|燃料、动力|fuel and power||燃料动力
     ferrous|黑色金属材料|ferrous metals||黑色金属
     nonferrous|有色金属材料及电线|non-ferrous metals and wires||有色金属材料和电线|有色金属材料
     chemicals|化工原料|chemical materials
     timber|木材及纸浆|timber and pulp
     building|建筑材料及非金属|building materials and non-metals||建筑材料类及非金属矿|建筑材料及非金属矿|建材及非金属矿|建筑材料
     other|其它工业原材料及半成品|other materials and semi-finished goods||其他工业原材料及半成品
     farm|农副产品|agricultural products
     textile|纺织原料|textile materials`,
  ),
  ...classes(
    "ppi-consumer",
    "生活资料出厂价格指数",
    "Producer prices of consumer goods",
    {},
    `food|食品|food
     clothing|衣着|clothing
     daily|一般日用品|daily articles
     durable|耐用消费品|durable goods`,
  ),
  ...classes(
    "farm-producer-prices",
    "农产品生产者价格指数",
    "Producer prices of farm products",
    { frequency: "quarter" },
    `crops|种植业产品|crops||农业产品
     cereals|谷物|cereals
     forestry|林业产品|forestry
     livestock|饲养动物及其产品|livestock||畜牧业产品|畜牧产品|畜牧业
     pigs|生猪|pigs
     fishery|渔业产品|fishery`,
  ),
]);
