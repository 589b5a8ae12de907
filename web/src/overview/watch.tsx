import { Link } from "@tanstack/react-router";
import { Faces } from "../design/faces.tsx";
import { FigureCell } from "../figures/index.ts";
import { asLight, LightMark } from "../monitor/light-mark.tsx";
import { useText } from "../texts/index.ts";
import { SeverityMark } from "../warnings/severity.tsx";
import { overviewTexts } from "./texts.ts";
import { type Summary, useSummary } from "./use-summary.ts";

/** What is lit, what is warned of and how the targets stand: the way from the figures to what is to be done. */
export function Watch() {
  const text = useText(overviewTexts);
  const asked = useSummary();
  return (
    <section className="section keep">
      <div className="section-head">
        <h2>{text("overview.watch")}</h2>
        <span className="section-tools no-print">
          <Link to="/warnings">{text("overview.toWarnings")}</Link>
        </span>
      </div>
      <Faces asked={asked} lines={3}>
        {(summary) => (
          <>
            <Lights lights={summary.lights} />
            <Targets targets={summary.targets} />
            <Warnings summary={summary} />
          </>
        )}
      </Faces>
    </section>
  );
}

function Lights({ lights }: { lights: Summary["lights"] }) {
  const lit = lights.filter(({ light }) => light.value !== null);
  if (lit.length === 0) return null;
  return (
    <ul className="watch-lights">
      {lit.map(({ indicator, name, light }) => (
        <li key={indicator}>
          <LightMark light={asLight(light.value)} /> <FigureCell figure={light} words={name} />
        </li>
      ))}
    </ul>
  );
}

function Targets({ targets: { total, green, yellow, red } }: { targets: Summary["targets"] }) {
  const text = useText(overviewTexts);
  if (total === 0) return null;
  return (
    <p className="watch-targets">
      <Link to="/targets">{text("overview.targets", { total })}</Link>
      {text("overview.targetsStand", { green, yellow, red })}
    </p>
  );
}

function Warnings({ summary: { open, warnings } }: { summary: Summary }) {
  const text = useText(overviewTexts);
  if (open === 0) return <p className="section-note">{text("overview.noWarnings")}</p>;
  return (
    <>
      <p className="section-note">{text("overview.openWarnings", { open, shown: warnings.length })}</p>
      <ol className="watch-warnings">
        {warnings.map(({ id, severity, sentence, owner }) => (
          <li key={id}>
            <SeverityMark severity={severity} />
            <Link to="/warnings/$warningId" params={{ warningId: String(id) }}>
              {sentence}
            </Link>
            <small>{owner}</small>
          </li>
        ))}
      </ol>
    </>
  );
}
