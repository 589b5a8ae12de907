import type { Address, Measure } from "@diaodu/core/address";
import {
  industry,
  industryAbove,
  industryCode,
  parentOf,
  type RegionCode,
  region,
  sizeOfNumber,
} from "@diaodu/core/catalogue";
import { form, isCollectedIn } from "@diaodu/core/collect";
import { ok, type Result, refuse } from "@diaodu/core/errors";
import { type Figure, figureOf, type Workings } from "@diaodu/core/figures";
import { addMonths, type Month, monthsBetween, type Span } from "@diaodu/core/period";
import { type RosterState, readReports, rosterHistory, type StoredReport } from "../collect/index.ts";
import { type Actor, asActor, type Db } from "../store/index.ts";
import type { EnterpriseView } from "./close-schemas.ts";
import { statusOf } from "./enterprise-state.ts";
import { figureFault } from "./errors.ts";
import { type FormFigure, formFigure, mainLine, spanIn } from "./form-figures.ts";
import { ofEnterprise } from "./in-unit.ts";
import { nameOf } from "./overview.ts";
import { computeFigures } from "./resolve.ts";

export interface EnterpriseQuestion {
  id: number;
  month: Month;
  asOf?: string;
}

/** Months of the course: two years and the month they are compared with. */
const monthsShown = 25;

interface Held {
  asked: EnterpriseQuestion;
  line: FormFigure;
  electricity: FormFigure;
  /** As it stands on the roster in the month, or stood when it left it. */
  standing: RosterState;
  /** First month on the roster. */
  since: Month;
  report: StoredReport | undefined;
}

/** 企业: what one enterprise made over two years, with what electricity, and what it pulled its county and its city by. */
export async function enterpriseView(db: Db, actor: Actor, asked: EnterpriseQuestion): Promise<Result<EnterpriseView>> {
  const line = mainLine(form("output"));
  const electricity = formFigure("electricity-above-size");
  if (!electricity) throw new Error("the form of output has no electricity");
  const found = await asActor(db, actor, async (tx) => {
    const history = await rosterHistory(tx, asked.id);
    const wanted = { months: [asked.month], enterpriseIds: [asked.id] };
    const [report] = await readReports(tx, line.form.code, wanted);
    const standing = history.findLast(({ since }) => since <= asked.month) ?? history[0];
    return { standing, since: history[0]?.since ?? asked.month, report };
  });
  const { standing, since, report } = found;
  if (!standing) return refuse(figureFault("figures/unknown-enterprise", { id: asked.id }));
  const held: Held = { asked, line, electricity, standing, since, report };
  const options = asked.asOf === undefined ? {} : { asOf: asked.asOf };
  return ok(await computeFigures(db, actor, options, (workings) => viewOf(held, workings)));
}

function viewOf(held: Held, workings: Workings): EnterpriseView {
  const { asked, line, electricity, report } = held;
  const months = monthsBetween(addMonths(asked.month, 1 - monthsShown), asked.month).filter((month) =>
    isCollectedIn(line.form, month),
  );
  return {
    enterprise: headOf(held),
    month: asked.month,
    indicator: { code: line.of.code, name: line.of.name, english: line.of.english, unit: "万元" },
    electricityUnit: electricity.of.unit,
    status: report ? statusOf(line, report) : "not-reported",
    points: months.map((month) => pointOf(held, month, workings)),
    pulls: placesOf(held).map((place) => pullsOn(held, place, workings)),
  };
}

function headOf({ standing, since, report, asked }: Held): EnterpriseView["enterprise"] {
  // Where it stood in the month, by its own report if it has one.
  const at = report ?? standing;
  const trade = industryCode(at.industry);
  const section = industryAbove(at.industry);
  const names = [section === null ? "" : industryCode(section), trade].flatMap((code) => industry(code)?.name ?? []);
  const city = region(standing.city);
  if (!city) throw new Error(`enterprise ${asked.id} stands in no city`);
  return {
    enterpriseId: asked.id,
    code: standing.code,
    name: standing.name,
    region: at.region,
    regionName: region(at.region)?.name ?? String(at.region),
    industry: trade,
    industryName: names.at(-1) ?? trade,
    industryPath: names.join(" · "),
    size: sizeOfNumber(at.size) ?? "small",
    park: standing.park,
    onRoster: standing.onRoster,
    since,
    city: nameOf(city),
  };
}

/** A figure of the enterprise; amounts of money in a unit in which one enterprise can be read. */
const figureIn = ({ standing }: Held, workings: Workings) => {
  return (of: FormFigure, measure: Measure, month: Month, span: Span, at = standing.city as RegionCode): Figure => {
    const filters = { enterprise: standing.code };
    const address: Address = {
      region: at,
      indicator: of.of.code,
      month,
      span: spanIn(of, span, month),
      measure,
      filters,
    };
    return ofEnterprise(figureOf(address, workings));
  };
};

function pointOf(held: Held, month: Month, workings: Workings): EnterpriseView["points"][number] {
  const { line, electricity } = held;
  const figure = figureIn(held, workings);
  const [power] = electricity.spans;
  return {
    month,
    level: figure(line, "level", month, "month"),
    base: figure(line, "base", month, "month"),
    yoy: figure(line, "yoy", month, "month"),
    levelYtd: figure(line, "level", month, "ytd"),
    yoyYtd: figure(line, "yoy", month, "ytd"),
    electricityYtd: figure(electricity, "level", month, power ?? "ytd"),
    electricityYoy: figure(electricity, "yoy", month, power ?? "ytd"),
    cityPull: figure(line, "pull", month, "ytd"),
  };
}

/** Its county and its city; one of them where the city is not divided. */
function placesOf({ standing, report }: Held): RegionCode[] {
  const county = (report ?? standing).region as RegionCode;
  const city = parentOf(county)?.code;
  return city === undefined || county === standing.city ? [county] : [county, city];
}

function pullsOn(held: Held, place: RegionCode, workings: Workings): EnterpriseView["pulls"][number] {
  const { line, asked } = held;
  const figure = figureIn(held, workings);
  const at = region(place);
  if (!at) throw new Error(`no region ${place}`);
  return {
    region: nameOf(at),
    month: figure(line, "pull", asked.month, "month", place),
    ytd: figure(line, "pull", asked.month, "ytd", place),
    contribution: figure(line, "contribution", asked.month, "ytd", place),
    share: figure(line, "share", asked.month, "ytd", place),
  };
}
