/** Phrases of officials' analyses, written as marks. Each part that has no figure leaves the sentence. */

const when = (words: string, text: string) => `{{#有 ${words}}}${text}{{/有}}`;

/** 同比增长6.3%, 高于全省0.5个百分点, 居全省第4位, 较上期加快0.3个百分点 */
export function growth(indicator: string): string {
  const of = (measure: string) => `${indicator} 累计 ${measure}`;
  return [
    `同比{{${of("同比")} | 增降}}`,
    when(of("较上级"), `，{{${of("较上级")} | 高低}}`),
    when(of("较全国"), `，{{${of("较全国")} | 高低}}`),
    when(of("位次"), `，增速居{{全省}}{{${of("位次")} | 位次}}`),
    when(
      of("增速变动"),
      `，{{#如果 ${of("增速变动")} = 0}}与上期持平{{否则}}较上期{{${of("增速变动")} | 快慢}}{{/如果}}`,
    ),
  ].join("");
}

/** 663.61亿元，同比增长6.3%…: the level only where one is published. */
export const levelAndGrowth = (indicator: string): string =>
  `${when(`${indicator} 累计 总量`, `{{${indicator} 累计 总量}}，`)}${growth(indicator)}`;

/** 其中，第一产业增加值59.60亿元、增长3.6%；…: parts without a growth rate are left out, without any there is no 其中. */
export function amongThem(indicators: readonly string[]): string {
  const known = `指标 ${indicators.join("、")} 其中 有 累计 同比`;
  const part = `{{指标}}${when("累计 总量", "{{累计 总量}}，")}{{累计 同比 | 增降}}`;
  return `{{#有 ${known}}}其中，{{#${known} 间隔；}}${part}{{/指标}}。{{/有}}`;
}

/** Children whose growth is known, and fulfils a condition. */
export const counties = (indicator: string, condition = "") =>
  `各县 其中 有 ${indicator} 累计 同比${condition && ` 且 ${indicator} 累计 ${condition}`}`;

/** 新邵县（增长12.4%）、… */
export const named = (selection: string, indicator: string) =>
  `{{#${selection} 间隔、}}{{地区}}（{{${indicator} 累计 同比 | 增降}}）{{/各县}}`;

/** 9升3降 and who leads and trails. */
export const spread = (indicator: string) =>
  `{{个数 ${counties(indicator)}}}个{{下级}}{{${indicator} 累计 增长个数 | 升降}}。` +
  `增速靠前的是${named(`${counties(indicator)} 按 ${indicator} 累计 同比 降序 前3`, indicator)}；` +
  `靠后的是${named(`${counties(indicator)} 按 ${indicator} 累计 同比 升序 前3`, indicator)}。`;

/** Indicators of a list whose growth fulfils a condition, as the head of a loop. */
export const indicatorsWith = (list: readonly string[], measure: string, condition: string) =>
  `指标 ${list.join("、")} 其中 有 累计 ${measure} 且 累计 ${measure} ${condition}`;
