import { Link } from "@tanstack/react-router";
import { useText } from "../../texts/index.ts";
import type { WarningDetail } from "../queries.ts";
import { detailTexts } from "./texts.ts";

/** The rule that raised the warning, read out, and why one watches this. */
export function RuleRead({ view: { warning, ruleText, note } }: { view: WarningDetail }) {
  const text = useText(detailTexts);
  return (
    <section className="section keep">
      <div className="section-head">
        <h2>{text("detail.rule")}</h2>
        <p className="section-note">
          {warning.ruleName}{" "}
          {text(warning.ruleVersion > 0 ? "detail.ruleVersion" : "detail.ruleShipped", {
            version: warning.ruleVersion,
          })}{" "}
          <Link to="/warnings/rules/$code" params={{ code: warning.rule }} className="no-print">
            {text("detail.toRule")}
          </Link>
        </p>
      </div>
      <p className="rule-read">{ruleText}</p>
      {note && <p className="rule-note">{note}</p>}
    </section>
  );
}
