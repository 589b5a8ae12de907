import { officialDocument } from "../official-layout.ts";
import { signature, title } from "../paragraphs.ts";
import { byRegion } from "./by-region.ts";
import { enterprises } from "./enterprises.ts";
import { matching } from "./matching.ts";
import { overall } from "./overall.ts";
import { next, problems } from "./problems.ts";
import { targets } from "./targets.ts";
import { warnings } from "./warnings.ts";

/** The monthly analysis (经济运行分析) as statistics and reform bureaus write it. */
export const monthlyAnalysis = () =>
  officialDocument("经济运行分析", "portrait", [
    title("关于{{地区}}{{期}}", "经济运行情况的分析"),
    ...overall,
    ...targets,
    ...enterprises,
    ...byRegion,
    ...matching,
    ...warnings,
    ...problems,
    ...next,
    ...signature("请填写成文单位", "{{成文日期}}"),
  ]);
