import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useText } from "../texts/index.ts";
import { MonthPicker } from "./month-picker.tsx";
import { useOverlays } from "./overlays.tsx";
import { PlacePicker } from "./place-picker.tsx";
import { appTexts } from "./texts.ts";
import { useTurn, useView } from "./view.ts";

/** The running head: whose figures, of which month, and the way around. On a phone the sections fold away. */
export function Masthead() {
  const text = useText(appTexts);
  const [unfolded, setUnfolded] = useState(false);
  return (
    <header className="masthead no-print" data-unfolded={unfolded}>
      <Link to="/overview" className="wordmark" aria-label={text("app.name")}>
        调度
      </Link>
      <div className="masthead-view">
        <PlacePicker />
        <MonthPicker />
      </div>
      <button
        type="button"
        className="masthead-fold"
        aria-expanded={unfolded}
        aria-controls="sections"
        onClick={() => setUnfolded(!unfolded)}
      >
        {text("app.menu")}
      </button>
      <Sections onChosen={() => setUnfolded(false)} />
    </header>
  );
}

function Sections({ onChosen }: { onChosen: () => void }) {
  const text = useText(appTexts);
  const overlays = useOverlays();
  return (
    <nav id="sections" className="sections" aria-label={text("app.navigation")} onClick={onChosen}>
      <Link to="/overview">{text("app.overview")}</Link>
      <Link to="/indicator">{text("app.indicator")}</Link>
      <Link to="/collect">{text("app.collect")}</Link>
      <Link to="/enterprises">{text("app.enterprises")}</Link>
      <Link to="/targets">{text("app.targets")}</Link>
      <Link to="/monitor">{text("app.monitor")}</Link>
      <Link to="/warnings">{text("app.warnings")}</Link>
      <button type="button" onClick={overlays.openBrief}>
        {text("app.brief")}
      </button>
      <button type="button" className="ask-button" onClick={overlays.openAsk} aria-keyshortcuts="Control+K">
        {text("app.ask")} <kbd>Ctrl K</kbd>
      </button>
      <LanguageSwitch />
    </nav>
  );
}

function LanguageSwitch() {
  const text = useText(appTexts);
  const turn = useTurn();
  const isEnglish = useView().lang === "en";
  return (
    <button
      type="button"
      lang={isEnglish ? "zh-CN" : "en"}
      title={text("app.languageHint")}
      onClick={() => turn({ lang: isEnglish ? undefined : "en" }, true)}
    >
      {text("app.language")}
    </button>
  );
}
