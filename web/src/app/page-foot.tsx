import { beijingDay } from "@diaodu/core/period";
import { useText } from "../texts/index.ts";
import { useMadeUp } from "./made-up.tsx";
import { appTexts } from "./texts.ts";
import { useView } from "./view.ts";

/** The foot of every page; on paper it also says as of which day the figures were known. */
export function PageFoot() {
  const text = useText(appTexts);
  const { asOf } = useView();
  const madeUp = useMadeUp();
  const day = asOf ?? beijingDay(Date.now());
  return (
    <footer className="page-foot">
      <span>{text(madeUp === null ? "app.footer" : "app.footerMadeUp")}</span>
      <span className="no-print">{text("app.footerHint")}</span>
      <span className="print-only">{text("app.printed", { day })}</span>
    </footer>
  );
}
