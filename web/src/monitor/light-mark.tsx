import { useText } from "../texts/index.ts";
import "./light-mark.css";
import { monitorTexts } from "./texts.ts";

/** 0: none, 1 蓝 … 5 红. */
export type Light = 0 | 1 | 2 | 3 | 4 | 5;

/** Shapes that tell the lights apart without their colours: hot points up, cold points down, normal is round. */
const shapes: Record<Light, string> = { 0: "–", 1: "▼", 2: "▽", 3: "●", 4: "△", 5: "▲" };

export const asLight = (value: number | null | undefined): Light =>
  value !== null && value !== undefined && value >= 1 && value <= 5 ? (Math.round(value) as Light) : 0;

/** One state light: its shape in its colour, and its name for ears or, with `named`, for all. */
export function LightMark({ light, named = false }: { light: Light; named?: boolean }) {
  const text = useText(monitorTexts);
  const name = text(`monitor.light${light}`);
  return (
    <span className="light-mark" data-light={light} title={name}>
      <span aria-hidden="true">{shapes[light]}</span>
      <span className={named ? "light-name" : "aside-text"}>{name}</span>
    </span>
  );
}
