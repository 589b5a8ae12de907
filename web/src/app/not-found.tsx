import { Link } from "@tanstack/react-router";
import { Empty } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import { appTexts } from "./texts.ts";

export function NotFound() {
  const text = useText(appTexts);
  return (
    <Empty title={text("app.notFoundTitle")} remedy={text("app.notFoundRemedy")}>
      <Link to="/overview">{text("app.overview")}</Link>
    </Empty>
  );
}
