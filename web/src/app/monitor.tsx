import { Link, Outlet } from "@tanstack/react-router";
import { useText } from "../texts/index.ts";
import { appTexts } from "./texts.ts";

const pages = [
  ["/monitor", "app.wall"],
  ["/monitor/series", "app.series"],
  ["/monitor/checks", "app.crossChecks"],
  ["/monitor/cuts", "app.cuts"],
] as const;

/** Layout of the screens that watch: the lights, series adjusted and foreseen, cross-checks, and where the cuts lie. */
export function Monitor() {
  const text = useText(appTexts);
  return (
    <>
      <nav className="sub-sections no-print" aria-label={text("app.monitor")}>
        {pages.map(([to, key]) => (
          <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }}>
            {text(key)}
          </Link>
        ))}
      </nav>
      <Outlet />
    </>
  );
}
