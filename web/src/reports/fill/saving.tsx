import { beijingDay } from "@diaodu/core/period";
import { Failed } from "../../design/faces.tsx";
import { useLanguage, useText } from "../../texts/index.ts";
import { fillTexts } from "../fill-texts.ts";
import type { Drafted } from "./draft-keeper.ts";

/** Whether what is typed is kept: 已保存 14:03. */
export function Saving({ draft, isReadOnly }: { draft: Drafted; isReadOnly: boolean }) {
  const text = useText(fillTexts);
  const language = useLanguage();
  const { saving, savedAt, refusal } = draft;
  if (isReadOnly) return null;
  const words =
    saving === "saved" && savedAt !== null
      ? text("fill.saved", { time: clock(savedAt, language) })
      : text(saving === "saved" ? "fill.untouched" : saving === "disputed" ? "fill.typing" : `fill.${saving}`);
  return (
    <div className="saving no-print">
      <p role="status" data-saving={saving}>
        {words}
      </p>
      {saving === "failed" && refusal && <Failed error={refusal} />}
    </div>
  );
}

/** Hours and minutes, with the day where it was not today. @param at ISO time */
function clock(at: string, language: "zh" | "en"): string {
  const moment = new Date(at);
  const isToday = beijingDay(at) === beijingDay(Date.now());
  return new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en-GB", {
    ...(isToday ? {} : ({ month: "numeric", day: "numeric" } as const)),
    timeZone: "Asia/Shanghai",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(moment);
}
