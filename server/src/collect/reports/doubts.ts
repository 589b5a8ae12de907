import { industry, industryCode, region as regionOf } from "@diaodu/core/catalogue";
import { type CheckLevel, checksOf, type Finding } from "@diaodu/core/check";
import { type Form, type FormCode, form as formOf, reportColumns, reportColumnTitle } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import type { Db } from "../../store/index.ts";
import type { FindingDetail } from "./findings.ts";
import { stateName } from "./read-reports.ts";
import type { ReportKey } from "./report-view.ts";
import type { Doubt } from "./schemas.ts";
import { type FirmStanding, standingsOf } from "./standings.ts";

export interface DoubtsWanted {
  form: FormCode;
  month: Month;
  /** First and last code. */
  regions?: readonly [number, number];
  enterpriseId?: number;
  level?: CheckLevel;
  /** Only what nobody explained, or whose explanation was refused. */
  open?: boolean;
  offset?: number;
  limit: number;
}

interface Row {
  enterpriseId: number;
  region: number;
  industry: number | null;
  state: number | null;
  checkId: string;
  field: string;
  level: CheckLevel;
  effectPp: number;
  detail: FindingDetail;
  explanation: Doubt["explanation"];
  offered: string | null;
}

/** An explanation stands until a reviewer refuses it. `f` is the finding. */
export const isExplained = `exists (
  select 1 from explanation x
   where x.city = f.city and x.form = f.form and x.enterprise_id = f.enterprise_id and x.month = f.month
     and x.check_id = f.check_id and x.field = f.field and x.accepted is distinct from false)`;

/** The newest explanation of one firm's doubt, by a condition on its month. */
const newestExplanation = (columns: string, condition: string) => `(
  select ${columns} from explanation x
   where x.city = f.city and x.form = f.form and x.enterprise_id = f.enterprise_id and x.check_id = f.check_id
     and x.field = f.field and ${condition}
   order by x.month desc, x.id desc limit 1)`;

/** Doubts about reports, those first that could move the city's growth most. Run it as an actor. */
export async function readDoubts(tx: Db, wanted: DoubtsWanted): Promise<Doubt[]> {
  const [first, last] = wanted.regions ?? [0, 999999];
  const rows = await tx.query<Row>(
    `-- One row per doubt: with what was said to it, and what was said to the same check an earlier month.
     select f.enterprise_id as "enterpriseId", f.region, r.industry, r.state, f.check_id as "checkId", f.field, f.level,
            f.effect_pp as "effectPp", f.detail,
            ${newestExplanation("json_build_object('text', x.text, 'by', x.by_user, 'at', x.at, 'accepted', x.accepted)", "x.month = f.month")} as explanation,
            ${newestExplanation("x.text", "x.month < f.month and x.accepted is distinct from false")} as offered
       from finding f
       left join report_${wanted.form} r on r.month = f.month and r.city = f.city and r.enterprise_id = f.enterprise_id
      where f.form = $1 and f.month = $2 and f.region between $3 and $4
        and ($5::int is null or f.enterprise_id = $5) and ($6::text is null or f.level = $6)
        and (not $7::boolean or not ${isExplained})
      order by f.effect_pp desc, f.enterprise_id, f.check_id, f.field
     offset $8 limit $9`,
    [
      wanted.form,
      wanted.month,
      first,
      last,
      wanted.enterpriseId ?? null,
      wanted.level ?? null,
      wanted.open ?? false,
      wanted.offset ?? 0,
      wanted.limit,
    ],
  );
  const standings = await standingsOf(tx, wanted.month, [...new Set(rows.map(({ enterpriseId }) => enterpriseId))]);
  return rows.map((row) => doubtOf(formOf(wanted.form), row, standings.get(row.enterpriseId)));
}

function doubtOf(form: Form, row: Row, firm: FirmStanding | undefined): Doubt {
  const { detail, region, industry: trade, state, explanation, ...rest } = row;
  return {
    ...rest,
    ...firmWords(firm, region, trade),
    ...wordsOf(form, row),
    sentence: detail.sentence.zh,
    ...amounts(form, row.field, detail),
    explanation: explanation ? { ...explanation, at: new Date(explanation.at).toISOString() } : null,
    state: state === null ? "missing" : stateName(state),
  };
}

/** Doubts about values that are being typed, in their checks' order: nothing is stored of them yet. Run it as an actor. */
export async function doubtsNow(
  tx: Db,
  key: ReportKey,
  firm: FirmStanding,
  state: Doubt["state"],
  findings: readonly Finding[],
): Promise<Doubt[]> {
  const form = formOf(key.form);
  const said = await explanationsOf(tx, key);
  return findings.map((finding) => {
    const { checkId, field, level, sentence } = finding;
    return {
      enterpriseId: firm.id,
      ...firmWords(firm, firm.region, firm.industry),
      checkId,
      field,
      level,
      ...wordsOf(form, finding),
      sentence: sentence.zh,
      effectPp: 0,
      ...amounts(form, field, finding),
      ...(said.get(`${checkId} ${field}`) ?? { explanation: null, offered: null }),
      state,
    };
  });
}

/** What was said to an enterprise's doubts, this month and before, by check and field. */
async function explanationsOf(tx: Db, { form, month, enterpriseId }: ReportKey) {
  const rows = await tx.query<NonNullable<Doubt["explanation"]> & { month: Month; checkId: string; field: string }>(
    `select month, check_id as "checkId", field, text, by_user as by, at, accepted from explanation
      where form = $1 and enterprise_id = $3 and month <= $2 order by month, id`,
    [form, month, enterpriseId],
  );
  const said = new Map<string, Pick<Doubt, "explanation" | "offered">>();
  for (const { month: when, checkId, field, ...explanation } of rows) {
    const key = `${checkId} ${field}`;
    const before = said.get(key) ?? { explanation: null, offered: null };
    if (when === month) said.set(key, { ...before, explanation });
    else if (explanation.accepted !== false) said.set(key, { ...before, offered: explanation.text });
  }
  return said;
}

export const firmWords = (firm: FirmStanding | undefined, region: number, trade: number | null) => ({
  code: firm?.code ?? "",
  name: firm?.name ?? "",
  region,
  regionName: regionOf(region)?.name ?? String(region),
  industryName: industry(industryCode(trade ?? firm?.industry ?? 0))?.name ?? "",
});

const wordsOf = (form: Form, { checkId, field }: { checkId: string; field: string }) => ({
  title: checksOf(form).find(({ id }) => id === checkId)?.title.zh ?? checkId,
  fieldName: reportColumnTitle(form, field),
});

function amounts(form: Form, column: string, { reported, proposed }: Pick<Finding, "reported" | "proposed">) {
  const field = reportColumns(form).find(({ name }) => name === column)?.field;
  const inUnits = (value: number | null) => (value === null ? null : value / 10 ** (field?.decimals ?? 0));
  return { reported: inUnits(reported), proposed: inUnits(proposed), unit: field?.unit ?? "" };
}
