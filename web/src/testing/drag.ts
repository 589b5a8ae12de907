import type { Answer } from "../api.ts";
import { aFigure } from "./figures.ts";

type Drag = Answer<"drag">;
type Row = Drag["rows"][number];

const figure = (measure: string, value: number, unit: string, decimals = 1) =>
  aFigure({ address: `990100.industrial-output.202604.ytd.${measure}`, value, unit, decimals, text: String(value) });

/** A part that pulled the whole down by some points. */
export function aDragRow(said: Partial<Row> = {}): Row {
  const points = said.points ?? -0.52;
  return {
    key: "990102",
    kind: "region",
    name: "东岚区",
    code: "990102",
    enterpriseId: null,
    where: "",
    level: figure("level", 88.12, "亿元", 2),
    yoy: figure("yoy", -6.1, "%"),
    share: figure("share", 8.2, "%"),
    pull: figure("pull-parent", points, "百分点", 2),
    points,
    ...said,
  };
}

/** A city of two counties: one drags, one pulls. */
export const aDrag = (said: Partial<Drag> = {}): Drag => ({
  region: { code: 990100, name: "示范市", shortName: "示范" },
  month: 202604,
  span: "ytd",
  indicator: {
    code: "industrial-output",
    name: "规模以上工业总产值",
    english: "Gross output of industry above designated size",
    unit: "亿元",
  },
  indicators: [
    { code: "industrial-output", name: "规模以上工业总产值", english: "Gross output", spans: ["ytd", "month"] },
    { code: "revenue", name: "营业收入", english: "Revenue", spans: ["ytd"] },
  ],
  by: "region",
  total: aDragRow({ key: "total", kind: "total", name: "示范市", code: "990100", points: 3.2 }),
  rows: [aDragRow(), aDragRow({ key: "990121", name: "澄湖县", code: "990121", points: 3.72 })],
  rest: null,
  basis: {
    yoy: figure("yoy", 3.2, "%"),
    nominal: figure("nominal", 4.9, "%"),
    real: figure("split-real", 3.08, "百分点", 2),
    entry: figure("split-entry", 2.4, "百分点", 2),
    exit: figure("split-exit", -0.75, "百分点", 2),
    restated: figure("split-base", 0.17, "百分点", 2),
  },
  firms: {
    all: figure("firms", 1893, "户", 0),
    up: figure("firms-up", 1002, "户", 0),
    down: figure("firms-down", 790, "户", 0),
    halted: figure("firms-halted", 41, "户", 0),
    upFace: figure("firms-up-face", 52.9, "%"),
  },
  top: {
    down: [
      aDragRow({
        key: "e7",
        kind: "enterprise",
        name: "示范冶炼有限公司",
        code: "91990102MA00000007",
        enterpriseId: 7,
        where: "东岚 · 黑色金属冶炼和压延加工业",
        status: "halted",
        points: -0.35,
      }),
    ],
    up: [
      aDragRow({
        key: "e8",
        kind: "enterprise",
        name: "澄湖新材料有限公司",
        code: "91990121MA00000008",
        enterpriseId: 8,
        where: "澄湖 · 化学原料和化学制品制造业",
        status: "increased",
        points: 0.61,
      }),
    ],
  },
  ...said,
});
