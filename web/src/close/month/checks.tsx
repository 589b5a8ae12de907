import { type Month, yearBefore } from "@diaodu/core/period";
import { Link } from "@tanstack/react-router";
import { type Column, DataTable } from "../../tables/index.ts";
import { useLanguage, useText } from "../../texts/index.ts";
import { closeTexts } from "./texts.ts";
import type { CloseView } from "./use-close.ts";

type Check = CloseView["checks"][number];

/** What speaks against closing now, each with the way to settle it. */
export function Checks({ view }: { view: CloseView }) {
  const text = useText(closeTexts);
  const columns = useColumns(view);
  const counted = (level: Check["level"]) => view.checks.filter((check) => check.level === level).length;
  const [blocked, warned] = [counted("block"), counted("warn")];
  return (
    <section className="section">
      <div className="section-head">
        <h2>{text("close.checks")}</h2>
        <p className="section-note">
          {blocked > 0
            ? text("close.checksBlocked", { count: blocked })
            : text(warned > 0 ? "close.checksWarned" : "close.checksClear", { count: warned })}
        </p>
      </div>
      <DataTable
        title={text("close.checks")}
        columns={columns}
        rows={view.checks}
        keyOf={({ id }) => id}
        phone="stack"
      />
    </section>
  );
}

function useColumns(view: CloseView): Column<Check>[] {
  const text = useText(closeTexts);
  const titleOf = useCheckTitle();
  const isEnglish = useLanguage() === "en";
  return [
    { key: "title", title: text("close.check"), words: titleOf },
    {
      key: "level",
      title: text("close.state"),
      words: ({ level }) => text(`close.${level}`),
      draw: ({ level }) => (
        <span className="close-level" data-level={level}>
          {text(`close.${level}`)}
        </span>
      ),
    },
    { key: "count", title: text("close.count"), count: ({ count, level }) => (level === "ok" ? null : count) },
    // What the server tells of a matter names counties and months, in Chinese.
    ...(isEnglish
      ? []
      : [
          {
            key: "detail",
            title: text("close.meaning"),
            words: ({ detail, level }: Check) => (level === "ok" ? "" : detail),
          },
        ]),
    {
      key: "way",
      title: text("close.way"),
      drawingOnly: true,
      screenOnly: true,
      draw: (check) => check.level !== "ok" && <Way check={check} view={view} />,
    },
  ];
}

const titled = [
  "empty",
  "missing",
  "drafts",
  "sent-back",
  "hard",
  "unexplained",
  "children-open",
  "last-year",
] as const;

/** A matter by its name in the page's language; one that this page does not know, as the server calls it. */
export function useCheckTitle() {
  const text = useText(closeTexts);
  return ({ id, title }: Check): string => {
    const known = titled.find((each) => each === id);
    return known ? text(`check.${known}`) : title;
  };
}

/** Where a matter is settled. */
function Way({ check: { id }, view }: { check: Check; view: CloseView }) {
  const text = useText(closeTexts);
  if (id === "hard" || id === "unexplained") return <Link to="/enterprises/review">{text("close.wayReview")}</Link>;
  if (id === "children-open") return <a href="#close-below">{text("close.wayBelow")}</a>;
  if (id === "last-year") {
    const month = yearBefore(view.month as Month);
    return (
      <Link to="." search={((now: object) => ({ ...now, month })) as never}>
        {text("close.wayLastYear")}
      </Link>
    );
  }
  return <Link to="/enterprises/progress">{text("close.wayProgress")}</Link>;
}
