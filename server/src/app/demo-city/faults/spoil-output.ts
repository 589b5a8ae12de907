import { columnName } from "@diaodu/core/collect";
import { monthOfYear } from "@diaodu/core/period";
import type { FaultKind } from "../types.ts";
import {
  baseChanged,
  emptied,
  newest,
  number,
  type Spoil,
  set,
  signTurned,
  slipped,
  slippedIn,
  worthwhile,
} from "./spoil.ts";

const monthly = ["output", "sales", "export", "electricity"] as const;

/** The month's columns are those of the month before. */
const copied: Spoil = (draw) => {
  const { before, values } = draw;
  if (!before || monthOfYear(draw.month) <= 3) return null;
  const [now, last] = [number(values, "output"), number(before, "output")];
  if (last === 0 || now === 0 || Math.abs(last / now - 1) < 0.03) return null;
  const copy = monthly.reduce((all, field) => set({ ...draw, values: all }, field, number(before, field)), values);
  return { values: copy, field: "output", note: "照抄上月数据" };
};

/** The cumulative figure is not the one before plus the month: not added up, last month's left standing, or mistyped. */
const sumBroken: Spoil = (draw) => {
  const { values, before, random } = draw;
  const field = random.pick(["output", "output", "sales", "electricity"]);
  const ytd = columnName(field, "ytd");
  if (!before || monthOfYear(draw.month) === 2 || number(values, field) < worthwhile) return null;
  const wrong = random.pick([
    { value: number(values, field), note: "累计数误填为当月数" },
    { value: number(before, ytd), note: "累计数未加当月" },
    { value: Math.round(number(values, ytd) * random.between(1.08, 1.6)), note: "累计数不等于上月累计加当月" },
  ]);
  return { values: { ...values, [ytd]: wrong.value }, field: ytd, note: wrong.note };
};

const salesOff: Spoil = (draw) => {
  const made = number(draw.values, newest(draw, "output"));
  const factor = draw.random.pick([0.08, 0.15, 2.4, 3.5, 5]);
  if (made < worthwhile) return null;
  const note = `销售产值误为产值的${factor}倍`;
  return { values: set(draw, "sales", Math.round(made * factor)), field: newest(draw, "sales"), note };
};

const exportOver: Spoil = (draw) => {
  const sold = number(draw.values, newest(draw, "sales"));
  if (sold < worthwhile) return null;
  const values = set(draw, "export", Math.round(sold * draw.random.between(1.15, 2.5)));
  return { values, field: newest(draw, "export"), note: "出口交货值大于销售产值" };
};

const isRunning = (draw: Parameters<Spoil>[0]) =>
  number(draw.values, newest(draw, "output")) >= worthwhile && number(draw.values, newest(draw, "electricity")) >= 100;

const withoutElectricity: Spoil = (draw) =>
  isRunning(draw)
    ? { values: set(draw, "electricity", 0), field: newest(draw, "electricity"), note: "有产值而用电量误填为零" }
    : null;

const withoutOutput: Spoil = (draw) => {
  if (!isRunning(draw)) return null;
  const values = set({ ...draw, values: set(draw, "output", 0) }, "sales", 0);
  return { values, field: newest(draw, "output"), note: "用电正常而产值误填为零" };
};

const yearsSwapped: Spoil = (draw) => {
  const now = newest(draw, "output");
  const base = `${now}_base`;
  const [value, last] = [number(draw.values, now), number(draw.values, base)];
  if (!draw.filedLastYear || Math.min(value, last) < worthwhile || Math.abs(value / last - 1) < 0.05) return null;
  return { values: { ...draw.values, [now]: last, [base]: value }, field: now, note: "本年与上年同期数填反" };
};

/** Ways to go wrong on the output form; a kind that stands twice is twice as common. */
export const outputSpoilings: readonly (readonly [FaultKind, Spoil])[] = [
  ["unit-slip", slipped("output")],
  ["unit-slip", slipped("output", "sales")],
  ["unit-slip", slipped("output", "sales", "export")],
  ["unit-slip", slipped("electricity")],
  ["unit-slip", slippedIn("output", "ytd")],
  ["unit-slip", slippedIn("output", "monthBase")],
  ["copied-month", copied],
  ["copied-month", copied],
  ["sum-broken", sumBroken],
  ["sum-broken", sumBroken],
  ["sign", signTurned("output", "sales", "electricity")],
  ["sales-off-output", salesOff],
  ["no-electricity", withoutElectricity],
  ["electricity-without-output", withoutOutput],
  ["base-changed", baseChanged],
  ["base-changed", baseChanged],
  ["no-employees", emptied("employees", "有产值而用工人数误填为零")],
  ["export-over-sales", exportOver],
  ["years-swapped", yearsSwapped],
];
