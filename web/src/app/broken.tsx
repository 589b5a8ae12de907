import { Empty } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import { appTexts } from "./texts.ts";

/** Shown in place of a screen that threw: a fault of our own. */
export function Broken({ error }: { error: unknown }) {
  const text = useText(appTexts);
  return <Empty title={text("app.brokenTitle")} remedy={text("app.brokenRemedy", { detail: String(error) })} />;
}
