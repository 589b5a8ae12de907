import { type Language, useLanguage } from "../texts/index.ts";

/** A moment of the server, in Beijing's time: 2025年4月18日 09:30. @param at ISO time */
export function TimeText({ at }: { at: string }) {
  return <time dateTime={at}>{timeText(at, useLanguage())}</time>;
}

export function timeText(at: string, language: Language): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  const locale = language === "zh" ? "zh-CN" : "en-GB";
  return new Intl.DateTimeFormat(locale, {
    ...{ year: "numeric", month: language === "zh" ? "long" : "short", day: "numeric" },
    // Days and hours of an office are Beijing's, wherever its reader sits.
    timeZone: "Asia/Shanghai",
    ...{ hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  } as Intl.DateTimeFormatOptions).format(moment);
}
