import { useTurn } from "../../app/view.ts";
import { useText } from "../../texts/index.ts";
import { severities } from "../choices.ts";
import type { WarningList } from "../queries.ts";
import { SeverityMark } from "../severity.tsx";
import { listTexts } from "../texts.ts";
import { useWarningsChoices } from "./use-warnings.ts";

/** How many of each severity stand and how many of them are new; pressing one shows only those. */
export function Counts({ counts }: Pick<WarningList, "counts">) {
  const text = useText(listTexts);
  const turn = useTurn();
  const chosen = useWarningsChoices().severity;
  return (
    <ul className="warning-counts" aria-label={text("list.open")}>
      {severities.map((severity) => {
        const { open = 0, news = 0 } = counts.find((count) => count.severity === severity) ?? {};
        return (
          <li key={severity}>
            <button
              type="button"
              aria-pressed={chosen === severity}
              disabled={open === 0 && chosen !== severity}
              onClick={() => void turn({ severity: chosen === severity ? undefined : severity }, true)}
            >
              <SeverityMark severity={severity} />
              <b>{text("list.count", { count: open })}</b>
              <small>{news > 0 ? text("list.news", { count: news }) : text("list.noNews")}</small>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
