import type { Refusal } from "../api.ts";
import { Failed } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import { collectTexts } from "./texts.ts";

/** A file that could not be read: each fault with its place and what to do. */
export function Refused({ fileName, refusal }: { fileName: string; refusal: Refusal }) {
  const text = useText(collectTexts);
  return (
    <section className="section">
      <div className="section-head">
        <h2>{text("collect.refused", { file: fileName })}</h2>
      </div>
      <Failed error={refusal} />
    </section>
  );
}
