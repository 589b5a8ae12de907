/** What says only that somebody looked: 经核实，数据真实准确无误. */
const stockPhrases =
  /经|已|均|再次|多次|反复|电话|与?企业|我?公司|单位|核实|核对|核查|确认|审核|查询|情况|数据|报表|数字|该|真实|属实|准确|正确|无误|没有|问题|错误|异常|无|有|误|没|过|的|了|是/gu;
const fewest = { characters: 6, own: 4 };

/**
 * Whether a text explains a doubt. 核实无误 alone is refused, and so is what is shorter than six characters.
 * @source domain/monitoring.md 6
 * @example isExplanation("经核实，数据真实无误") // false
 * @example isExplanation("二号生产线五月投产") // true
 */
export function isExplanation(text: string): boolean {
  const plain = text.normalize("NFKC").replace(/[\s\p{P}\p{S}]/gu, "");
  const own = plain.replace(stockPhrases, "");
  return [...plain].length >= fewest.characters && new Set(own).size >= fewest.own;
}
