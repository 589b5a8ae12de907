import { parseCanonical } from "@diaodu/core/address";
import { indicator, type RegionCode, region, regionsOf } from "@diaodu/core/catalogue";
import {
  type CommonShock,
  commonShocks,
  matterSentence,
  mattersOf,
  shippedRule,
  type Tellable,
  type WarningRule,
} from "@diaodu/core/monitor";
import type { MatterView, WarningView } from "../schemas.ts";

/** A warning as it is shown, with what its matter's sentence takes of it. */
export interface Told {
  view: WarningView;
  /** The period it speaks of, and what it says after place, figure and period. */
  period: number;
  rest: string;
}

type Entry = Tellable & Told;

/** The warnings of a region's month by matter, gravest first: one sentence each, and one for what befell most places below. */
export function mattersIn(place: RegionCode, told: readonly Told[], rules: readonly WarningRule[]): MatterView[] {
  const kinds = new Map(rules.map(({ code, conditions }) => [code, conditions.map(({ kind }) => kind)]));
  const kindsOf = (code: string) => kinds.get(code) ?? shippedRule(code)?.conditions.map(({ kind }) => kind) ?? [];
  const entries = told.map((each): Entry => entryOf(each, kindsOf(each.view.rule)));
  const below = regionsOf(place).map(({ code }) => code);
  const shocks = commonShocks(entries, below);
  const folded = new Set(shocks.flatMap((shock) => shock.folded));
  const own = mattersOf(entries.filter((each) => !folded.has(each)));
  const common = shocks.map((shock) => ({ shock, own: own.find(([lead]) => isAbout(lead, place, shock)) }));
  const taken = new Set(common.flatMap((each) => each.own ?? []));
  const matters = own.filter((matter) => !matter.some((each) => taken.has(each))).map(asMatter);
  return [...common.map((each) => asCommon(each.shock, each.own, place, below.length)), ...matters].sort(byWeight);
}

function entryOf(told: Told, kinds: Tellable["kinds"]): Entry {
  const { region: code, figure, severity, month, status, mark } = told.view;
  return {
    ...told,
    region: code as RegionCode,
    subject: subjectOf(figure.address),
    severity,
    month,
    isDismissed: status === "dismissed",
    isEasing: mark === "easing",
    kinds,
  };
}

/** Indicator and filters: growth, level and rank of one thing are one subject. */
export function subjectOf(text: string): string {
  const address = parseCanonical(text);
  if (!address.ok) return text;
  const { indicator: code, filters } = address.value;
  return [code, filters.industry ?? "", filters.size ?? "", filters.enterprise ?? ""].join(" ").trim();
}

const isAbout = (lead: Entry, place: RegionCode, shock: CommonShock<Entry>): boolean =>
  lead.region === place && lead.subject === shock.subject && !lead.isDismissed && !lead.isEasing;

function asMatter([lead, ...others]: readonly [Entry, ...Entry[]]): MatterView {
  const beside = others.filter((each) => each.view.mark === lead.view.mark && each.period === lead.period);
  return {
    ...lead.view,
    sentence: lead.isEasing
      ? lead.view.sentence
      : matterSentence(
          lead.view.sentence,
          beside.map(({ rest }) => rest),
        ),
    isCommon: false,
    also: others.map(({ view }) => view),
  };
}

/** Told for the whole: by its own warning where it has one, else by how many places are warned. */
function asCommon(
  shock: CommonShock<Entry>,
  own: readonly [Entry, ...Entry[]] | undefined,
  place: RegionCode,
  below: number,
): MatterView {
  const [first] = shock.places;
  if (!first) throw new Error("a common shock without places");
  const told = shock.folded.map(({ view }) => view);
  const share = `所辖${below}个地区中${shock.places.length}个同时预警`;
  if (own) {
    const whole = asMatter(own);
    return {
      ...whole,
      sentence: matterSentence(whole.sentence, [share]),
      isCommon: true,
      also: [...whole.also, ...told],
    };
  }
  const names = shock.places.map(({ view }) => view.regionName).join("、");
  const [code = ""] = shock.subject.split(" ");
  const name = region(place)?.name ?? "";
  return {
    ...first.view,
    region: place,
    regionName: name,
    sentence: `${name}${indicator(code)?.name ?? ""}${first.view.label}，${share}：${names}。`,
    isCommon: true,
    also: told,
  };
}

const marks = ["holds", "outdated", "easing"];

/** What is set aside last, what is about to be over before it; among the rest the gravest and the newest first. */
const byWeight = (a: MatterView, b: MatterView): number =>
  Number(a.status === "dismissed") - Number(b.status === "dismissed") ||
  marks.indexOf(a.mark) - marks.indexOf(b.mark) ||
  b.severity - a.severity ||
  Number(b.isCommon) - Number(a.isCommon) ||
  b.month - a.month ||
  a.region - b.region ||
  a.id - b.id;
