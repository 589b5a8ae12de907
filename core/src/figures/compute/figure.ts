import { type Address, printCanonical, printWords } from "../../address/index.ts";
import { industry } from "../../catalogue/index.ts";
import type { Explanation, Figure } from "../types.ts";
import { DASH } from "../wording/index.ts";
import { type Derivation, decimalsIn, roundedIn, turnIn, valueIn } from "./derivation.ts";
import { addressOf, pointOf } from "./point.ts";
import { showMeasured } from "./show.ts";
import { textOf } from "./word.ts";
import type { Workings } from "./workings.ts";
import { publishedAgainstRatio } from "./year-on-year.ts";

/** The answer to an address that names no figure. */
export const unknownFigure = (address: string): Figure => ({
  address,
  value: null,
  unit: "",
  status: "missing",
  reason: "unknown-address",
  text: DASH,
  vintage: null,
  decimals: 0,
});

/** The figure of an address, with its wording. */
export function figureOf(address: Address, workings: Workings): Figure {
  const point = pointOf(address);
  if (!point) return unknownFigure(printCanonical(address));
  return toFigure(workings.of(point), address, workings);
}

function toFigure(derivation: Derivation, address: Address, workings: Workings): Figure {
  const { measured, unit, knownAt, provisional } = derivation;
  return {
    address: printCanonical(address),
    value: valueIn(derivation),
    unit,
    status: measured.status === "ok" && provisional ? "provisional" : measured.status,
    ...(measured.status === "missing" ? { reason: measured.reason } : {}),
    text: textOf(derivation, address.wording, workings),
    vintage: knownAt === null ? null : new Date(knownAt).toISOString(),
    decimals: decimalsIn(derivation),
    ...moreOf(derivation),
  };
}

/** What words need besides the number: the turn that stands for a rate, and among how many a rank was taken. */
function moreOf(derivation: Derivation): Pick<Figure, "turn" | "among"> {
  const turn = turnIn(derivation);
  const { among } = derivation;
  return {
    ...(turn ? { turn } : {}),
    ...(among ? { among: { counted: among.counted, all: among.all, tied: among.tied } } : {}),
  };
}

/** How the figure of an address came about, down to the cells. */
export function explanationOf(address: Address, workings: Workings): Explanation | null {
  const point = pointOf(address);
  if (!point) return null;
  const derivation = workings.of(point);
  const top = explain(derivation, address, workings);
  const alternative = derivation.alternative?.();
  if (alternative?.measured.status !== "ok") return top;
  return {
    ...top,
    computed: explain(alternative, address, workings),
    notes: [...top.notes, ...comparison(derivation, alternative)],
  };
}

function explain(derivation: Derivation, address: Address, workings: Workings): Explanation {
  const { how, inputs, formula, notes, observation, aggregate } = derivation;
  const origin = observation?.origin;
  return {
    figure: toFigure(derivation, address, workings),
    title: titleOf(address, workings),
    measure: derivation.point.measure,
    how,
    // Without a result there is nothing to put the numbers into; the missing inputs tell why.
    ...(formula && how === "computed" ? { formula: formula() } : {}),
    ...(origin?.source ? { source: origin.source } : {}),
    ...(aggregate ? { aggregate } : {}),
    inputs: inputs.map((input) => explain(input, addressOf(input.point), workings)),
    notes: notes?.() ?? [],
    earlier: origin?.earlier ?? [],
  };
}

/** The address in words, with what its codes stand for: 行业=C26（化学原料和化学制品制造业）. */
export function titleOf(address: Address, workings: Workings): string {
  const { industry: trade, enterprise } = address.filters;
  const names = [
    ...(trade === undefined ? [] : [[`行业=${trade}`, industry(trade)?.name] as const]),
    ...(enterprise === undefined ? [] : [[`企业=${enterprise}`, workings.enterpriseName(enterprise)] as const]),
  ];
  return names.reduce(
    (title, [code, name]) => (name ? title.replace(code, `${code}（${name}）`) : title),
    printWords(address),
  );
}

/** What a reader sees who computes the published figure for himself. */
function comparison(published: Derivation, alternative: Derivation): string[] {
  if (published.point.measure === "yoy") return publishedAgainstRatio(published, alternative);
  if (roundedIn(published) === roundedIn(alternative)) return ["公布数与按现有数据计算的一致。"];
  const [told, counted] = [published, alternative].map((each) => showMeasured(each.point, each.measured));
  return [`公布数为${told}，按现有数据计算为${counted}，以公布数为准。`];
}
