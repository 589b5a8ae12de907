import { findSubject, type RegionCode } from "../../catalogue/index.ts";
import type { Named } from "./column-said.ts";
import type { Surroundings } from "./name-row.ts";
import { placeOf } from "./places.ts";
import type { Node } from "./row-tree.ts";
import { compact } from "./words.ts";

/** Headings that sort the rows below but do not limit what they count. */
const sorting =
  /^(?:[一二三四五六七八九十\d]+[、.])?(?:综合|总体|总量|速度|效益|结构|质量|核算|指标|其他|其它|主要|经济|国民经济|社会|全市|全县|全区|全省|实物量|价值量|增长|情况|发展|运行|完成|指数|数据|统计|分|按|三大|三次|大类|门类|行业|产业|类型|登记注册|轻重工业|增加值|总产值|及|和|与|类|表|[:：、])+$/;

/** Words that take only a part of the economy: what stands under them is not the whole city's. */
const limiting =
  /民营|私营|个体|非公|国有|集体|园区|开发区|产业园|工业园|集聚区|示范区|功能区|中小|小微|外资企业|监测|样本|重点企业|百强|百家|乡镇|街道|口岸|自贸|产业链|数字经济|高新技术企业|新兴产业/;
/** Which places a table holds, where its rows or columns are places. */
const limitingPlaces = /县域|城区/;

/**
 * May a figure count less than its own words say, because it stands under words that take a part of the whole (民营经济 over
 * 固定资产投资) or that nobody understood? Then a person decides.
 */
export function isDoubtful(
  node: Node,
  named: Named,
  { outer, context }: Surroundings,
  titles: readonly string[],
  home: RegionCode | null,
): boolean {
  const headings = node.parents.filter(
    (parent) => parent.heading && !parent.parts && parent.label !== "" && placeOf(parent.label, home) === null,
  );
  const own = headings.filter((parent) => node.indent > parent.indent || /[:：]$/.test(parent.label));
  return (
    outer.some((words) => isStrange(words, titles)) ||
    own.some(({ label }) => isStrange(label, context)) ||
    isLimited([...outer, ...headings.map(({ label }) => label)], named)
  );
}

/** Nobody understood these words, and they are none that only sort. */
const isStrange = (words: string, context: readonly string[]): boolean =>
  !sorting.test(compact(words)) && findSubject(words, context) === null;

/** May these words take only a part of the whole? */
export const areLimiting = (words: string): boolean => limiting.test(words);

/** The words around take a part of the economy, and the indicator is not named for that part. */
export const isLimited = (around: readonly string[], named: Named, ofPlaces = false): boolean => {
  if (typeof named === "string") return false;
  const limits = ofPlaces ? [limiting] : [limiting, limitingPlaces];
  return limits.some((limit) => around.some((words) => limit.test(words)) && !limit.test(named.indicator.name));
};
