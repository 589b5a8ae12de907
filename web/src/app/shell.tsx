import { CatchBoundary, Outlet, useRouterState } from "@tanstack/react-router";
import { ConfigProvider } from "antd";
import english from "antd/locale/en_US";
import chinese from "antd/locale/zh_CN";
import { type ReactNode, useEffect } from "react";
import { theme } from "../design/theme.ts";
import { LanguageContext, useText } from "../texts/index.ts";
import { AsOfBanner } from "./as-of.tsx";
import { Broken } from "./broken.tsx";
import { MadeUpBanner } from "./made-up.tsx";
import { Masthead } from "./masthead.tsx";
import { Overlays } from "./overlays.tsx";
import { PageFoot } from "./page-foot.tsx";
import "./shell.css";
import { appTexts } from "./texts.ts";
import { useView } from "./view.ts";

/** The frame of every page: running head, the screen, foot, and what opens above it. */
export function Shell() {
  const language = useView().lang ?? "zh";
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  }, [language]);
  return (
    <LanguageContext value={language}>
      <ConfigProvider theme={theme} locale={language === "zh" ? chinese : english}>
        <Overlays>
          <Frame>
            <Outlet />
          </Frame>
        </Overlays>
      </ConfigProvider>
    </LanguageContext>
  );
}

function Frame({ children }: { children: ReactNode }) {
  const text = useText(appTexts);
  const path = useRouterState({ select: (state) => state.location.pathname });
  return (
    <div className="shell">
      <a className="skip no-print" href="#content">
        {text("app.skip")}
      </a>
      <Masthead />
      <AsOfBanner />
      <MadeUpBanner />
      <main id="content" tabIndex={-1}>
        <CatchBoundary getResetKey={() => path} errorComponent={Broken}>
          {children}
        </CatchBoundary>
      </main>
      <PageFoot />
    </div>
  );
}
