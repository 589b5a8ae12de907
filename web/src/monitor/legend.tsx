import { useText } from "../texts/index.ts";
import { LightMark } from "./light-mark.tsx";
import { monitorTexts } from "./texts.ts";

const lights = [5, 4, 3, 2, 1] as const;

/** What the five lights mean. */
export function Legend() {
  const text = useText(monitorTexts);
  return (
    <section className="lights-legend keep">
      <h2 className="aside-text">{text("monitor.legend")}</h2>
      <ul>
        {lights.map((light) => (
          <li key={light}>
            <LightMark light={light} named /> {text(`monitor.means${light}`)}
          </li>
        ))}
      </ul>
      <p className="section-note">{text("monitor.legendNote")}</p>
    </section>
  );
}
