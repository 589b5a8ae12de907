import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Faces } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import type { TargetDetail } from "./answers.ts";
import { type TargetPart, targetParts } from "./choices.ts";
import { detailQuery, useGoalAsked, useTargetChoices } from "./queries.ts";
import { Counties } from "./target/counties.tsx";
import { GoalHead } from "./target/head.tsx";
import { History } from "./target/history.tsx";
import { Path } from "./target/path.tsx";
import "./target/target.css";
import { TakenApart } from "./target/taken-apart.tsx";
import { goalTexts } from "./target/texts.ts";
import { WhatIf } from "./target/what-if.tsx";
import "./targets.css";

/** One target: its path, the places below, what if, and how it came to read as it does. */
export function TargetPage() {
  const asked = useGoalAsked();
  return (
    <article className="targets goal">
      <Faces asked={useQuery(detailQuery(asked))} lines={12}>
        {(detail) => (
          <>
            <GoalHead detail={detail} />
            <Parts />
            <Part key={asked.goal} detail={detail} />
          </>
        )}
      </Faces>
    </article>
  );
}

function Parts() {
  const text = useText(goalTexts);
  const { part: shown = "path" } = useTargetChoices();
  return (
    <nav className="goal-parts no-print" aria-label={text("goal.parts")}>
      {targetParts.map((part) => (
        <Link key={part} to="." search={searchWith(part)} aria-current={part === shown ? "page" : undefined}>
          {text(`goal.part.${part}`)}
        </Link>
      ))}
    </nav>
  );
}

const searchWith = (part: TargetPart) => ((now: object) => ({ ...now, by: undefined, part })) as never;

function Part({ detail }: { detail: TargetDetail }) {
  const { part = "path", by = "months" } = useTargetChoices();
  if (part === "what-if") return <WhatIf detail={detail} />;
  if (part === "history") return <History detail={detail} />;
  if (part === "regions") {
    return (
      <>
        <Counties detail={detail} />
        <TakenApart key="regions" detail={detail} by="regions" />
      </>
    );
  }
  return (
    <>
      <Path detail={detail} />
      <TakenApart key={by} detail={detail} by={by} />
    </>
  );
}
