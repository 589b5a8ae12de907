/** Changes and states that bureaus write where a rate cannot be computed. A header never consists of one of these. */
const outcomes: readonly RegExp[] = [
  /^由?(?:亏转盈|亏为盈|盈转亏|盈为亏)$/,
  /^(?:扭亏(?:为盈|转盈|增盈)?|转亏(?:为盈)?|转盈|(?:大幅|继续|持续|同比)?[增减]亏损?)$/,
  /^翻了?[一两二三四五六七八九十几]?番$|^成倍(?:增长)?$/,
  /^(?:大幅|略有|小幅|稳步)(?:增长|下降|上升|回落|提高|减少)$|^(?:增长|下降|上升|回落|提高)(?:较快|较大|明显)$/,
  /^与?(?:上年|去年|上月|同期)+(?:基本)?持平$/,
];
/** Why there is no figure, when more is said than a dash. */
const missing: readonly RegExp[] = [
  /^(?:数据|指标)?(?:待|未|暂未|暂不|尚未|不|不予|不宜)(?:定|补|核|核实|公布|发布|反馈|统计|报|报送|上报|提供|产生|出|可比|适用|对外公布)$/,
  /^(?:无法计算|无可比数?|无同期数?|无基数|无此项|无该项|不可比|涉密|保密|缺失|缺报|缺数)$/,
  /^[(（]?(?:详见|见)(?:注|备注|附注|附件|附表|说明)[\d一二三四五六七八九十]*[)）]?$/,
];
/** A number that stands with words: 增长2.3倍, 约5%, 10以上. */
const withNumber: readonly RegExp[] = [
  /^(?:约|近|超过?|不足|增长?|下降|上升|回落|提高|降低|增加|减少|[↑↓▲▼△▽]){1,2}[-+]?\d[\d.,]*(?:倍|%|‰|个?百分点|[万亿]?元)?(?:以上|以下|左右|多)?$/,
  /^[-+]?\d[\d.,]*(?:(?:倍|%|‰|个?百分点)?(?:以上|以下|左右|多)|倍|个?百分点|[↑↓▲▼△▽])$/,
];
const all = [...outcomes, ...missing, ...withNumber];
const longest = 16;

/** Is a value told in words where a number belongs? Such a cell is no header and no label, and it holds no number that could be read. */
export function isTold(words: string): boolean {
  if (words.length > 2 * longest) return false;
  const plain = words.normalize("NFKC").replace(/\s+/g, "");
  return plain.length <= longest && all.some((pattern) => pattern.test(plain));
}
