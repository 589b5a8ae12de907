import type { Season } from "./seasons.ts";

/** What is usual in a division (GB/T 4754 大类) of the made-up city. Rough orders of magnitude, not statistics. */
export interface Division {
  number: number;
  /** How common its enterprises are. */
  weight: number;
  season: Season;
  /** Growth a year, %. */
  trendPct: number;
  /** How strongly it follows the business cycle. */
  cycle: number;
  /** kWh for output of 1000 yuan. */
  kwh: number;
  /** Output of one employee in a year, 1000 yuan. */
  perHead: number;
  /** Cost of sales in revenue. */
  cost: number;
  /** Taxes in revenue, %. */
  taxPct: number;
  /** Share of its enterprises that export. */
  exporters: number;
  /** What its enterprises are called after. */
  words: readonly string[];
}

type Row = [number, number, Season, number, number, number, number, number, number, number, string];

const rows: readonly Row[] = [
  [6, 1.5, "heating", -3, 1.0, 25, 700, 0.72, 8, 0, "煤业"],
  [8, 0.6, "even", -2, 1.3, 40, 700, 0.75, 6, 0, "铁矿"],
  [9, 1.2, "even", 5, 1.0, 45, 650, 0.7, 6, 0, "矿业 有色矿业"],
  [10, 2.5, "building", 0, 0.9, 40, 800, 0.8, 5, 0, "石材 矿业"],
  [13, 10, "harvest", 5, 0.3, 22, 1500, 0.91, 1.2, 0.05, "粮油 饲料 农产品 肉类"],
  [14, 4, "festive", 6, 0.3, 25, 800, 0.82, 3, 0.08, "食品 调味品"],
  [15, 3, "drinks", 4, 0.4, 20, 900, 0.72, 9, 0.05, "酒业 饮料 茶业"],
  [17, 5, "even", -2, 0.8, 90, 650, 0.88, 2, 0.35, "纺织 织造"],
  [18, 4.5, "clothing", -3, 0.7, 18, 380, 0.84, 2.5, 0.45, "服饰 制衣"],
  [19, 3, "clothing", -4, 0.7, 15, 350, 0.84, 2.5, 0.5, "鞋业 皮具"],
  [20, 4, "even", -1, 0.8, 40, 800, 0.87, 1.5, 0.1, "木业 竹业"],
  [21, 1.8, "even", -3, 0.9, 18, 500, 0.83, 2.5, 0.3, "家具 家居"],
  [22, 2, "even", 1, 0.7, 110, 1200, 0.87, 2, 0.05, "纸业 包装"],
  [23, 1.6, "even", 0, 0.5, 20, 700, 0.82, 3, 0.05, "印务 彩印"],
  [24, 2, "clothing", -2, 0.7, 18, 420, 0.85, 2, 0.6, "工艺品 玩具 体育用品"],
  [26, 8, "even", 4, 1.2, 85, 1400, 0.84, 3, 0.15, "化工 新材料 涂料"],
  [27, 4, "even", 7, 0.2, 30, 950, 0.6, 6, 0.1, "制药 药业 生物医药"],
  [28, 0.4, "even", 0, 1.0, 80, 1300, 0.9, 1.5, 0.2, "化纤"],
  [29, 5.5, "even", 3, 0.9, 60, 850, 0.86, 2.2, 0.2, "塑业 橡胶"],
  [30, 13, "building", -4, 1.1, 95, 800, 0.83, 4, 0.05, "建材 水泥 陶瓷 玻璃 混凝土"],
  [31, 1.6, "even", -2, 1.6, 70, 3000, 0.93, 1.5, 0.05, "钢铁 铸造"],
  [32, 2.4, "even", 7, 1.5, 180, 3200, 0.93, 1.8, 0.05, "有色金属 铝业 铜业"],
  [33, 5.5, "even", 2, 1.0, 40, 850, 0.87, 2.3, 0.15, "金属制品 钢构 五金"],
  [34, 5, "even", 3, 0.9, 28, 850, 0.83, 3, 0.15, "机械 轴承 泵业"],
  [35, 5, "even", 4, 1.0, 25, 850, 0.8, 3, 0.12, "重工 装备 模具"],
  [36, 3.5, "even", 6, 1.0, 28, 1100, 0.86, 2.5, 0.1, "汽车部件 汽配"],
  [37, 0.8, "even", 4, 0.8, 22, 900, 0.84, 2.5, 0.1, "轨道装备 车业"],
  [38, 6, "even", 10, 1.0, 30, 1200, 0.86, 2, 0.25, "电气 电缆 新能源"],
  [39, 5, "even", 9, 1.2, 28, 900, 0.87, 1.5, 0.45, "电子 光电 半导体"],
  [40, 1.2, "even", 6, 0.6, 15, 800, 0.75, 4, 0.15, "仪器 仪表"],
  [41, 0.5, "even", 0, 0.5, 25, 700, 0.85, 2, 0.1, "日用品"],
  [42, 1.5, "even", 8, 1.3, 40, 2500, 0.93, 4, 0, "再生资源 环保科技"],
  [43, 0.3, "even", 2, 0.5, 15, 600, 0.8, 3, 0, "机械维修"],
  [44, 1.6, "power", 3, 0.3, 55, 3000, 0.84, 5, 0, "电力 热力 新能源发电"],
  [45, 0.9, "heating", 5, 0.2, 3, 3500, 0.88, 2, 0, "燃气"],
  [46, 1.0, "even", 2, 0.1, 110, 500, 0.65, 3, 0, "水务 供水"],
];

export const divisions: readonly Division[] = rows.map(
  ([number, weight, season, trendPct, cycle, kwh, perHead, cost, taxPct, exporters, words]) => ({
    number,
    weight,
    season,
    trendPct,
    cycle,
    kwh,
    perHead,
    cost,
    taxPct,
    exporters,
    words: words.split(" "),
  }),
);

const byNumber = new Map(divisions.map((each) => [each.number, each]));

export function divisionOf(number: number): Division {
  const found = byNumber.get(number);
  if (!found) throw new Error(`no division ${number} in the demo city`);
  return found;
}
