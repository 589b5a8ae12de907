import { Link } from "@tanstack/react-router";
import { usePeriodLabel } from "../../app/period-label.ts";
import { useTurn } from "../../app/view.ts";
import { Empty } from "../../design/faces.tsx";
import { useText } from "../../texts/index.ts";
import type { WarningList } from "../queries.ts";
import { listTexts, warningTexts } from "../texts.ts";
import { useWarningsChoices } from "./use-warnings.ts";

/** Why nothing is listed: no rule watches; nothing is wrong, which is good news; all is dealt with; or nothing fits the filters. */
export function NoWarnings({ list }: { list: WarningList }) {
  const { severity, status, rule, county } = useWarningsChoices();
  if (severity || status || rule || county) return <NothingFits />;
  if (list.rules === 0) return <NoRules />;
  return list.warnings.length > 0 ? <AllSettled list={list} /> : <GoodNews list={list} />;
}

function GoodNews({ list: { name, month, rules, runAt } }: { list: WarningList }) {
  const text = useText(listTexts);
  const label = usePeriodLabel();
  // What was not run has not been found to be well; the line above offers to run it.
  if (runAt === null) return null;
  return (
    <Empty
      title={text("list.goodTitle", { place: name, month: label(month, "month") })}
      remedy={text("list.goodRemedy", { rules })}
    >
      <Link to="/warnings/rules">{text("list.toRules")}</Link>
      <Link to="/monitor">{text("list.toWall")}</Link>
    </Empty>
  );
}

function AllSettled({ list: { warnings } }: { list: WarningList }) {
  const text = useText(listTexts);
  const words = useText(warningTexts);
  const turn = useTurn();
  return (
    <Empty title={text("list.openNoneTitle")} remedy={text("list.openNoneRemedy", { count: warnings.length })}>
      <button type="button" className="quiet" onClick={() => void turn({ status: "dismissed" })}>
        {words("warning.dismissed")}
      </button>
    </Empty>
  );
}

function NothingFits() {
  const text = useText(listTexts);
  const turn = useTurn();
  const nothing = { severity: undefined, status: undefined, rule: undefined, county: undefined };
  return (
    <Empty title={text("list.filteredTitle")}>
      <button type="button" className="quiet" onClick={() => void turn(nothing, true)}>
        {text("list.clear")}
      </button>
    </Empty>
  );
}

function NoRules() {
  const text = useText(listTexts);
  return (
    <Empty title={text("list.noRulesTitle")} remedy={text("list.noRulesRemedy")}>
      <Link to="/warnings/rules">{text("list.toRules")}</Link>
    </Empty>
  );
}
