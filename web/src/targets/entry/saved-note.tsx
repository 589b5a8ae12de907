import { useText } from "../../texts/index.ts";
import type { Saved } from "../answers.ts";
import { Remarks } from "../sheet/remarks.tsx";
import { entryTexts } from "./texts.ts";

/** What was stored, and what must be known about it. */
export function SavedNote({ saved: { stored, same, remarks } }: { saved: Saved }) {
  const text = useText(entryTexts);
  return (
    <div className="target-saved" role="status">
      <p>{text(same > 0 ? "entry.saved" : "entry.savedAll", { stored, same })}</p>
      <Remarks remarks={remarks} />
    </div>
  );
}
