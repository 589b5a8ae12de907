import { flow, indicatorsOf, type Row } from "./define.ts";

const modes = [
  ["rail", "铁路", "by rail", ["铁路运输"]],
  ["road", "公路", "by road", ["公路运输", "道路"]],
  ["water", "水运", "by water", ["水路", "水路运输", "水上", "水上运输"]],
  ["air", "民航", "by air", ["航空", "民用航空", "民航运输", "空运"]],
  ["pipe", "管道", "by pipeline", ["管道运输", "管道输油(气)"]],
] as const;

/** An amount carried and the same by each mode: below it 公路 is enough, elsewhere 公路货运量. */
function carried(
  code: string,
  name: string,
  english: string,
  unit: string,
  aliases: readonly string[],
  others: readonly string[] = [],
): Row[] {
  return [
    { code, name, english, unit, aliases, within: { transport: [name, ...others] } },
    ...modes.map(
      ([mode, prefix, by, more]): Row => ({
        code: `${code}-${mode}`,
        name: `${prefix}${name}`,
        english: `${english} ${by}`,
        unit,
        parent: code,
        aliases: [...more, prefix]
          .flatMap((word) => [name, ...others].map((what) => word + what))
          .filter((word) => word !== prefix + name),
        within: { [code]: [prefix, ...more] },
      }),
    ),
  ];
}

/** 交通运输. */
export const transport = indicatorsOf("transport", flow, [
  ...carried(
    "freight",
    "货运量",
    "Freight",
    "万吨",
    ["全社会货运量", "货物运输量", "货运总量", "公路水路货运量"],
    ["货物运输量", "货物运量"],
  ),
  ...carried(
    "freight-turnover",
    "货物周转量",
    "Freight turnover",
    "亿吨公里",
    ["货运周转量", "全社会货物周转量", "公路水路货物周转量"],
    ["货运周转量"],
  ),
  ...carried(
    "passengers",
    "客运量",
    "Passengers",
    "万人",
    ["全社会客运量", "旅客运输量", "客运总量", "公路水路客运量"],
    ["旅客运输量", "旅客运量"],
  ),
  ...carried(
    "passenger-turnover",
    "旅客周转量",
    "Passenger turnover",
    "亿人公里",
    ["客运周转量", "全社会旅客周转量", "公路水路旅客周转量"],
    ["客运周转量"],
  ),
  {
    code: "transport-turnover",
    name: "公路水路运输总周转量",
    english: "Total turnover of road and water transport",
    aliases: [
      "运输总周转量",
      "公路运输总周转量",
      "交通运输总周转量",
      "公路水路总周转量",
      "公路运输周转量",
      "公路、水路总周转量",
      "公路水路运输周转量",
    ],
    unit: "亿吨公里",
  },
  {
    code: "rail-turnover",
    name: "铁路运输总周转量",
    english: "Total turnover of rail transport",
    aliases: ["铁路总周转量"],
    unit: "亿吨公里",
  },
  {
    code: "port-cargo",
    name: "港口货物吞吐量",
    english: "Cargo handled by ports",
    aliases: ["港口吞吐量", "货物吞吐量", "规模以上港口货物吞吐量", "沿海港口货物吞吐量", "港口完成货物吞吐量"],
    unit: "万吨",
  },
  {
    code: "port-cargo-foreign",
    name: "港口外贸货物吞吐量",
    english: "Foreign trade cargo handled by ports",
    aliases: ["外贸货物吞吐量", "港口外贸吞吐量"],
    within: { "port-cargo": ["外贸", "外贸吞吐量"] },
    parent: "port-cargo",
    unit: "万吨",
  },
  {
    code: "containers",
    name: "港口集装箱吞吐量",
    english: "Containers handled by ports",
    aliases: ["集装箱吞吐量", "规模以上港口集装箱吞吐量", "港口集装箱"],
    unit: "万标准箱",
  },
  {
    code: "airport-passengers",
    name: "机场旅客吞吐量",
    english: "Airport passengers",
    aliases: ["民航旅客吞吐量", "旅客吞吐量", "空港旅客吞吐量", "机场客运吞吐量"],
    unit: "万人次",
  },
  {
    code: "airport-cargo",
    name: "机场货邮吞吐量",
    english: "Airport cargo and mail",
    aliases: ["民航货邮吞吐量", "货邮吞吐量", "空港货邮吞吐量", "机场货物吞吐量"],
    unit: "万吨",
  },
  {
    code: "flights",
    name: "飞机起降架次",
    english: "Aircraft movements",
    aliases: ["机场起降架次", "航班起降架次", "民航起降架次"],
    unit: "架次",
    decimals: 0,
  },
  {
    code: "metro-passengers",
    name: "轨道交通客运量",
    english: "Metro passengers",
    aliases: ["城市轨道交通客运量", "地铁客运量"],
    unit: "万人次",
  },
  {
    code: "bus-passengers",
    name: "公共汽电车客运量",
    english: "Bus passengers",
    aliases: ["公交客运量", "城市公共交通客运量", "公共交通客运量"],
    unit: "万人次",
  },
  {
    code: "china-europe-trains",
    name: "中欧班列开行列数",
    english: "China-Europe freight trains",
    aliases: ["中欧班列", "中欧(亚)班列开行列数", "国际货运班列开行列数"],
    unit: "列",
    decimals: 0,
  },
  {
    code: "motor-vehicles",
    name: "机动车保有量",
    english: "Motor vehicles",
    aliases: ["汽车保有量", "民用汽车保有量", "民用车辆拥有量"],
    unit: "万辆",
    kind: "stock",
  },
]);
