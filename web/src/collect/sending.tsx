import { useText } from "../texts/index.ts";
import { collectTexts } from "./texts.ts";

/** A file under way: how much of it is sent, and then that it is being read. */
export function Sending({ fileName, share }: { fileName: string; share: number }) {
  const text = useText(collectTexts);
  const isSent = share >= 1;
  const words = isSent ? text("collect.reading") : text("collect.sending", { percent: Math.floor(share * 100) });
  return (
    <div className="sending" role="status">
      <p className="face-title">{fileName}</p>
      {/* Without a value the bar says: under way, nobody knows how long. */}
      <progress max={1} {...(isSent ? {} : { value: share })} aria-label={words} />
      <p className="face-remedy">{words}</p>
    </div>
  );
}
