import { useState } from "react";
import { Dialog } from "../design/dialog.tsx";
import { Faces } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import { useExplain } from "./context.ts";
import "./explain.css";
import { ExplanationView } from "./explanation-view.tsx";
import { explainTexts } from "./texts.ts";
import { walk } from "./trail.ts";
import { useExplanation, useTitleSeen } from "./use-explanation.ts";

/** The drawer 怎么算的 over any page: where a figure comes from, down to the cell of the file. */
export default function ExplainDrawer({ address, onClose }: { address: string; onClose: () => void }) {
  const text = useText(explainTexts);
  const explanation = useExplanation(address);
  return (
    <Dialog label={text("explain.title")} shape="drawer" onClose={onClose}>
      <p className="explain-kicker">{text("explain.title")}</p>
      <WayBack address={address} />
      <Faces asked={explanation} lines={6}>
        {(data) => <ExplanationView explanation={data} />}
      </Faces>
    </Dialog>
  );
}

/** Back to the figure from which this one was opened. */
function WayBack({ address }: { address: string }) {
  const text = useText(explainTexts);
  const { open } = useExplain();
  const [trail, setTrail] = useState<readonly string[]>([address]);
  if (trail.at(-1) !== address) setTrail(walk(trail, address));
  const before = trail.at(-2);
  const title = useTitleSeen(before);
  if (before === undefined) return null;
  return (
    <button type="button" className="quiet explain-back" onClick={() => open(before)}>
      ← {title === undefined ? text("explain.backPlain") : text("explain.back", { title })}
    </button>
  );
}
