import { Link } from "@tanstack/react-router";
import { type Column, DataTable, ExportButton } from "../../tables/index.ts";
import { useText } from "../../texts/index.ts";
import { useHome } from "../home.ts";
import type { ListedRule } from "../queries.ts";
import { SeverityMark, severityOf } from "../severity.tsx";
import { severityTexts } from "../texts.ts";
import { RuleWays } from "./rule-ways.tsx";
import { ruleTexts } from "./texts.ts";

/** Every rule with what it says, whether it watches, and how it did on history. */
export function RulesTable({ rules }: { rules: readonly ListedRule[] }) {
  const text = useText(ruleTexts);
  const columns = useColumns();
  const title = text("rules.tableTitle", { place: useHome().name });
  return (
    <section className="section rule-list">
      <div className="section-head">
        <h2>{text("rules.list")}</h2>
        <p className="section-note">{text("rules.listNote")}</p>
        <span className="section-tools">
          <ExportButton title={title} columns={columns} rows={rules} />
        </span>
      </div>
      <DataTable title={title} columns={columns} rows={rules} keyOf={({ rule }) => rule.code} phone="stack" />
    </section>
  );
}

function useColumns(): Column<ListedRule>[] {
  const text = useText(ruleTexts);
  const severityWord = useText(severityTexts);
  const origin = useOriginWord();
  const trial = { group: text("rules.trial") } as const;
  const cameTrueText = (listed: ListedRule): string => {
    if (!listed.trial) return text("rules.notTried");
    const percent = cameTruePct(listed);
    if (percent === null) return text(listed.trial.raised === 0 ? "rules.neverRaised" : "rules.notJudged");
    return text("rules.cameTrueOf", { percent, judged: listed.trial.followed + listed.trial.inVain });
  };
  return [
    {
      key: "rule",
      title: text("rules.rule"),
      words: ({ rule }) => rule.name,
      draw: (listed) => (
        <span className="rule-line">
          <Link to="/warnings/rules/$code" params={{ code: listed.rule.code }}>
            {listed.rule.name}
          </Link>
          <small>{listed.text}</small>
          {!listed.isShipped && <small className="rule-origin">{origin(listed)}</small>}
        </span>
      ),
    },
    { key: "text", title: text("rules.text"), words: (listed) => listed.text, workbookOnly: true },
    { key: "origin", title: text("rules.origin"), words: origin, workbookOnly: true },
    {
      key: "severity",
      title: text("rules.severity"),
      words: ({ rule }) => severityWord(`severity.${severityOf(rule.severity)}`),
      draw: ({ rule }) => <SeverityMark severity={rule.severity} />,
    },
    { key: "owner", title: text("rules.owner"), words: ({ rule }) => rule.owner },
    { key: "state", title: text("rules.state"), words: ({ state }) => text(`rules.${state}`) },
    {
      key: "open",
      title: text("rules.open"),
      count: ({ open }) => open,
      draw: ({ open, rule }) =>
        open === 0 ? (
          "0"
        ) : (
          <Link to="/warnings" search={((now: object) => ({ ...now, rule: rule.code })) as never}>
            {open}
          </Link>
        ),
    },
    { key: "raised", title: text("rules.raised"), ...trial, count: (listed) => listed.trial?.raised ?? null },
    {
      key: "cameTrue",
      title: text("rules.cameTrue"),
      unit: "%",
      ...trial,
      count: (listed) => cameTruePct(listed),
      draw: (listed) => cameTrueText(listed),
    },
    {
      key: "behind",
      title: text("rules.behindToday"),
      unit: "%",
      ...trial,
      count: (listed) => listed.trial?.behindPct ?? null,
      draw: ({ trial: told }) => (told?.behindPct == null ? "" : String(told.behindPct)),
    },
    {
      key: "perMonth",
      title: text("rules.perMonth"),
      ...trial,
      count: (listed) => listed.trial?.perMonth ?? null,
      decimals: 1,
    },
    {
      key: "ways",
      title: text("rules.ways"),
      drawingOnly: true,
      screenOnly: true,
      draw: (listed) => <RuleWays listed={listed} />,
    },
  ];
}

/** Of what could be judged by the year's end; null where nothing could. */
function cameTruePct({ trial }: ListedRule): number | null {
  const judged = trial ? trial.followed + trial.inVain : 0;
  return trial && judged > 0 ? Math.round((100 * trial.followed) / judged) : null;
}

function useOriginWord() {
  const text = useText(ruleTexts);
  return ({ isShipped, homeName }: ListedRule): string =>
    isShipped ? text("rules.shipped") : `${text("rules.own")} · ${text("rules.of", { place: homeName })}`;
}
