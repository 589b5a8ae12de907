import { enterpriseSizeNames, industryNumber, sizeNumber } from "@diaodu/core/catalogue";
import { checkReports, type Finding, type Subject } from "@diaodu/core/check";
import { type Form, form as formOf, type ReportValues, reportColumns, toStored } from "@diaodu/core/collect";
import type { Month } from "@diaodu/core/period";
import type { Language } from "../../texts/index.ts";
import type { Doubt, ReportView } from "../answers.ts";
import { columnNamed } from "../words.ts";

/** A doubt as the form shows it. Values are in the form's units. */
export interface FieldDoubt extends Pick<Doubt, "checkId" | "level" | "field" | "explanation" | "offered"> {
  key: string;
  sentence: string;
  /** What the column holds that is doubted; null where it is the lack of a value. */
  reported: number | null;
  proposed: number | null;
}

export const keyOf = ({ checkId, field }: { checkId: string; field: string }): string => `${checkId} ${field}`;

/**
 * Doubts about what is typed now. Checks run here, so that they follow each key; the server's last ones lend their explanations, and
 * stand themselves (they know the division too) as long as the value they doubted stands.
 */
export function doubtsAbout(
  view: ReportView,
  values: ReportValues,
  last: readonly Doubt[],
  language: Language,
): FieldDoubt[] {
  const form = formOf(view.form);
  const known = new Map(last.map((doubt) => [keyOf(doubt), doubt]));
  const found = findings(form, view, values).map((finding) =>
    ofFinding(form, finding, known.get(keyOf(finding)), language),
  );
  const here = new Set(found.map(({ key }) => key));
  const onServer = last.filter((doubt) => !here.has(keyOf(doubt)) && doubt.reported === (values[doubt.field] ?? null));
  return inFormOrder(form, [...found, ...onServer.map((doubt) => ({ ...doubt, key: keyOf(doubt) }))]);
}

const inFormOrder = (form: Form, doubts: FieldDoubt[]): FieldDoubt[] => {
  const at = new Map(reportColumns(form).map(({ name }, index) => [name, index]));
  return doubts.sort((a, b) => (at.get(a.field) ?? 0) - (at.get(b.field) ?? 0));
};

function findings(form: Form, view: ReportView, values: ReportValues): Finding[] {
  const { id, industry, size } = view.enterprise;
  const month = view.month as Month;
  const earlier = view.series.filter((report) => report.month < month);
  const subject: Subject = {
    enterpriseId: id,
    month,
    industry: industryNumber(industry) ?? 0,
    size: numberOfSize(size),
    values: toStored(form, values),
    history: new Map(earlier.map((report) => [report.month as Month, toStored(form, report.values)])),
  };
  return checkReports(form, [subject]).get(id) ?? [];
}

function ofFinding(form: Form, finding: Finding, known: Doubt | undefined, language: Language): FieldDoubt {
  const decimals = columnNamed(form, finding.field)?.field.decimals ?? 0;
  const inUnits = (stored: number | null) => (stored === null ? null : stored / 10 ** decimals);
  const { checkId, level, field, sentence } = finding;
  return {
    ...{ key: keyOf(finding), checkId, level, field, sentence: sentence[language] },
    reported: inUnits(finding.reported),
    proposed: inUnits(finding.proposed),
    explanation: known?.explanation ?? null,
    offered: known?.offered ?? null,
  };
}

/** @param name 大型 中型 小型 微型 */
function numberOfSize(name: string): number {
  const sizes = ["large", "medium", "small", "micro"] as const;
  const found = sizes.find((size) => enterpriseSizeNames[size] === name);
  return found ? sizeNumber(found) : 0;
}
