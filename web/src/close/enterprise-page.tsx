import { Link } from "@tanstack/react-router";
import { usePeriodLabel } from "../app/period-label.ts";
import { Empty, Faces } from "../design/faces.tsx";
import "../reports/reports.css";
import { useText } from "../texts/index.ts";
import { Course } from "./enterprise/course.tsx";
import { Doubts } from "./enterprise/doubts.tsx";
import "./enterprise/enterprise.css";
import { MonthsTable } from "./enterprise/months-table.tsx";
import { PullsTable } from "./enterprise/pulls-table.tsx";
import { RosterHistory } from "./enterprise/roster-history.tsx";
import { enterpriseTexts } from "./enterprise/texts.ts";
import { type EnterpriseView, useEnterprise } from "./enterprise/use-enterprise.ts";
import { useStatusWord } from "./status-word.ts";

/** 企业: one enterprise on a page: who it is, two years of it, what it pulls, what was doubted and said. */
export function EnterprisePage() {
  return (
    <article className="firm">
      <Faces asked={useEnterprise()} lines={12}>
        {(view) => (
          <>
            <Head view={view} />
            {hasReports(view) ? (
              <>
                <Course view={view} />
                <PullsTable view={view} />
                <MonthsTable view={view} />
              </>
            ) : (
              <NoReports view={view} />
            )}
            <Doubts />
            <RosterHistory />
          </>
        )}
      </Faces>
    </article>
  );
}

const hasReports = ({ points }: EnterpriseView): boolean => points.some(({ levelYtd }) => levelYtd.value !== null);

function Head({ view: { enterprise, month, status } }: { view: EnterpriseView }) {
  const text = useText(enterpriseTexts);
  const label = usePeriodLabel();
  const statusWord = useStatusWord();
  const { name, code, regionName, industryPath, size, park, since, onRoster, enterpriseId } = enterprise;
  const about = [regionName, industryPath, text(`firm.${size}`), ...(onRoster ? [] : [text("firm.offRoster")])];
  return (
    <header className="page-head">
      <h1>
        {name} <span className="page-period">{label(month, "month")}</span>
      </h1>
      <p className="firm-about">{about.join(" · ")}</p>
      <dl className="firm-facts">
        <Fact title={text("firm.code")}>{code}</Fact>
        {park && <Fact title={text("firm.park")}>{park}</Fact>}
        <Fact title={text("firm.since")}>{label(since, "month")}</Fact>
        <Fact title={text("firm.status")}>{statusWord(status)}</Fact>
        <Fact title={text("firm.report")}>
          <Link to="/enterprises/$enterpriseId/report" params={{ enterpriseId: String(enterpriseId) }}>
            {text("firm.fill")}
          </Link>
        </Fact>
      </dl>
    </header>
  );
}

function Fact({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function NoReports({ view: { enterprise } }: { view: EnterpriseView }) {
  const text = useText(enterpriseTexts);
  const { name, enterpriseId } = enterprise;
  return (
    <Empty title={text("firm.emptyTitle", { name })} remedy={text("firm.emptyRemedy")}>
      <Link to="/enterprises/$enterpriseId/report" params={{ enterpriseId: String(enterpriseId) }}>
        {text("firm.fill")}
      </Link>
    </Empty>
  );
}
