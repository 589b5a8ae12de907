import { Link } from "@tanstack/react-router";
import { Refusal } from "../../api.ts";
import { FaultLines } from "../../design/faces.tsx";
import { useText } from "../../texts/index.ts";
import { useHome } from "../home.ts";
import { isOfSuperior, type ListedRule, useSaveRule } from "../queries.ts";
import { ruleTexts } from "./texts.ts";

/** Pause a rule, set it live again, or begin another with its text. One that was never tried is tried on its own page first. */
export function RuleWays({ listed }: { listed: ListedRule }) {
  const text = useText(ruleTexts);
  const { rule, state, trial } = listed;
  const { home } = useHome();
  const save = useSaveRule();
  const turn = (to: "live" | "paused") => save.mutate({ home, rule, state: to });
  return (
    <span className="rule-ways">
      {isOfSuperior(listed, home) ? null : state === "live" ? (
        <button type="button" className="quiet" disabled={save.isPending} onClick={() => turn("paused")}>
          {text(save.isPending ? "rules.saving" : "rules.pause")}
        </button>
      ) : trial?.basis !== "own" ? (
        <Link to="/warnings/rules/$code" params={{ code: rule.code }}>
          {text("rules.tryFirst")}
        </Link>
      ) : (
        <button type="button" className="quiet" disabled={save.isPending} onClick={() => turn("live")}>
          {text(save.isPending ? "rules.saving" : "rules.resume")}
        </button>
      )}
      <Link
        to="/warnings/rules/$code"
        params={{ code: "new" }}
        search={((now: object) => ({ ...now, from: rule.code })) as never}
      >
        {text("rules.copy")}
      </Link>
      {save.error instanceof Refusal && (
        <span className="rule-refused" role="alert">
          {save.error.faults.map((fault) => (
            <FaultLines key={`${fault.code} ${fault.where?.field ?? ""}`} fault={fault} />
          ))}
        </span>
      )}
    </span>
  );
}
