import { BarChart, CustomChart, LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import { type ECharts, type EChartsCoreOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import { type Ink, pageInk } from "./ink.ts";

use([
  BarChart,
  CustomChart,
  LineChart,
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  SVGRenderer,
]);

/** Width of a drawing on A4 between the margins of print.css, in CSS pixels. */
const paperWidth = 680;

interface DrawingProps {
  draw: (ink: Ink) => EChartsCoreOption;
  onPick?: (series: number, datum: number) => void;
}

/** The drawing alone, as SVG: sharp on paper, and selectable. Follows the width it is given. */
export default function Drawing({ draw, onPick }: DrawingProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts>(undefined);
  useEffect(() => {
    if (!place.current) return;
    const drawn = init(place.current, null, { renderer: "svg" });
    chart.current = drawn;
    const leave = followWidth(place.current, drawn);
    return () => {
      leave();
      drawn.dispose();
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(draw(pageInk()), { notMerge: true });
  }, [draw]);
  useEffect(() => {
    const drawn = chart.current;
    if (!drawn || !onPick) return;
    const pick = (event: { seriesIndex?: number; dataIndex?: number }) =>
      onPick(event.seriesIndex ?? 0, event.dataIndex ?? 0);
    drawn.on("click", pick as (event: unknown) => void);
    return () => {
      drawn.off("click", pick);
    };
  }, [onPick]);
  return <div ref={place} style={{ height: "100%" }} />;
}

/** Keeps the drawing as wide as its place, and as wide as the paper while printing. */
function followWidth(place: HTMLElement, chart: ECharts): () => void {
  const watcher = new ResizeObserver(() => chart.resize());
  watcher.observe(place);
  const toPaper = () => {
    chart.resize({ width: paperWidth });
    // Drawn at once: the paper does not wait for the next frame.
    chart.getZr().flush();
  };
  const toScreen = () => chart.resize({ width: "auto" });
  window.addEventListener("beforeprint", toPaper);
  window.addEventListener("afterprint", toScreen);
  return () => {
    watcher.disconnect();
    window.removeEventListener("beforeprint", toPaper);
    window.removeEventListener("afterprint", toScreen);
  };
}
