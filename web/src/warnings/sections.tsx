import { Link } from "@tanstack/react-router";
import { useText } from "../texts/index.ts";
import { warningTexts } from "./texts.ts";

/** Between the warnings and the rules that raise them. */
export function Sections() {
  const text = useText(warningTexts);
  return (
    <nav className="sub-sections no-print" aria-label={text("warning.list")}>
      <Link to="/warnings" activeOptions={{ exact: true, includeSearch: false }}>
        {text("warning.list")}
      </Link>
      <Link to="/warnings/rules" activeOptions={{ includeSearch: false }}>
        {text("warning.rules")}
      </Link>
    </nav>
  );
}
