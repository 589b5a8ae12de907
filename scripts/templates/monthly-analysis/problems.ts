import { body, heading, item, when } from "../paragraphs.ts";
import { counties, named } from "../phrases.ts";
import { falling, industrial, industries, industriesNamed, keys, listed, slowing } from "./indicators.ts";

const below = (name: string) => counties(name, "较上级 < 0");
const belowInAny = keys.map(({ name }) => below(name).replace("各县 其中 ", "")).join(" 或 ");
/** 四、存在问题: what fell, what slowed, who is below average. The causes are the writer's to give. */
export const problems = [
  heading("存在问题"),
  ...when(
    falling,
    item("部分指标同比下降。", `同比下降的有${listed(falling, "（{{累计 同比 | 增降}}）")}。`, "请在此补充原因分析"),
  ),
  ...when(
    slowing,
    item(
      "部分指标增速回落。",
      `较上期走低的有${listed(slowing, "（{{累计 增速变动 | 快慢}}）")}。`,
      "请在此补充原因分析",
    ),
  ),
  ...when(
    `${industries} 且 ${industrial} 累计 同比 < 0`,
    item(
      "部分行业生产下降。",
      `规模以上工业{{个数 ${industries}}}个大类行业中，{{个数 ${industries} 且 ${industrial} 累计 同比 < 0}}个同比下降，` +
        `降幅较大的是${industriesNamed("升序", ` 且 ${industrial} 累计 同比 < 0`)}。`,
      "请在此补充原因分析",
    ),
  ),
  ...when(
    `各县 其中 ${belowInAny}`,
    item(
      "部分地区低于平均水平。",
      keys
        .map(
          ({ name, head }) =>
            `{{#有 ${below(name)}}}${head}增速低于{{全市}}的有{{#${below(name)} 间隔、}}{{地区}}{{/各县}}。{{/有}}`,
        )
        .join(""),
      "请在此补充原因分析",
    ),
  ),
  // What figures do not show is the writer's to add.
  body("", "请在此补充其他需要反映的问题"),
];

/** 五、下步工作建议: only where to look; what to do is a judgement. */
export const next = [
  heading("下步工作建议"),
  body(
    `{{#有 ${falling}}}指标方面，重点调度${listed(falling, "")}。{{/有}}` +
      `{{#有 ${counties(industrial, "同比 < 0")}}}地区方面，重点督促规模以上工业增加值下降的${named(counties(industrial, "同比 < 0"), industrial)}。{{/有}}`,
    "请在此补充走势判断和工作建议",
  ),
];
