import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Empty, Faces } from "../design/faces.tsx";
import "../design/main-button.css";
import { useText } from "../texts/index.ts";
import { useHome } from "./home.ts";
import { type RuleList, type RuleState, rulesQuery } from "./queries.ts";
import { RulesTable } from "./rules/rules-table.tsx";
import { ruleTexts } from "./rules/texts.ts";
import { Sections } from "./sections.tsx";
import "./warnings.css";

/** 预警规则: which rules watch, what each says, and how each did on all history. */
export function RulesPage() {
  const text = useText(ruleTexts);
  const { home, name: place } = useHome();
  const asked = useQuery(rulesQuery(home));
  return (
    <>
      <Sections />
      <article className="rules">
        <header className="page-head">
          <h1>
            {text("rules.title")} <span className="page-period">{place}</span>
          </h1>
          {asked.data && asked.data.rules.length > 0 && <Summary rules={asked.data.rules} />}
        </header>
        <Faces asked={asked} lines={10} isEmpty={({ rules }) => rules.length === 0} empty={<NoRules place={place} />}>
          {({ rules }) => (
            <>
              <p className="rules-new no-print">
                <NewRule />
              </p>
              <RulesTable rules={rules} />
            </>
          )}
        </Faces>
      </article>
    </>
  );
}

function Summary({ rules }: RuleList) {
  const text = useText(ruleTexts);
  const count = (wanted: RuleState) => rules.filter(({ state }) => state === wanted).length;
  return (
    <p className="page-summary">
      {text("rules.summary", { live: count("live"), paused: count("paused"), draft: count("draft") })}
    </p>
  );
}

function NewRule() {
  const text = useText(ruleTexts);
  return (
    <Link to="/warnings/rules/$code" params={{ code: "new" }} className="main-button">
      {text("rules.new")}
    </Link>
  );
}

function NoRules({ place }: { place: string }) {
  const text = useText(ruleTexts);
  return (
    <Empty title={text("rules.emptyTitle", { place })} remedy={text("rules.emptyRemedy")}>
      <NewRule />
    </Empty>
  );
}
