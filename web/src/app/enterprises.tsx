import { Link, Outlet } from "@tanstack/react-router";
import { useText } from "../texts/index.ts";
import { appTexts } from "./texts.ts";

const pages = [
  ["/enterprises/progress", "app.progress"],
  ["/enterprises/review", "app.review"],
  ["/enterprises/close", "app.close"],
  ["/enterprises/drag", "app.drag"],
  ["/enterprises/halted", "app.halted"],
  ["/enterprises/roster", "app.roster"],
  ["/enterprises/changes", "app.changes"],
  ["/enterprises/candidates", "app.candidates"],
] as const;

/** Layout of the screens on enterprises: the month's work in its order, then the roster. */
export function Enterprises() {
  const text = useText(appTexts);
  return (
    <>
      <nav className="sub-sections no-print" aria-label={text("app.enterprises")}>
        {pages.map(([to, key]) => (
          <Link key={to} to={to}>
            {text(key)}
          </Link>
        ))}
      </nav>
      <Outlet />
    </>
  );
}
