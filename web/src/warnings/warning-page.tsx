import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Empty, Faces } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import { Course } from "./detail/course.tsx";
import { Drivers } from "./detail/drivers.tsx";
import { Grounds } from "./detail/grounds.tsx";
import { Head } from "./detail/head.tsx";
import { Moves } from "./detail/moves.tsx";
import { RuleRead } from "./detail/rule-read.tsx";
import { Steps } from "./detail/steps.tsx";
import { detailTexts } from "./detail/texts.ts";
import { warningQuery } from "./queries.ts";
import { Sections } from "./sections.tsx";
import "./warnings.css";

const route = getRouteApi("/reading/warnings/$warningId");

/** One warning: what is wrong, on what grounds, since when, what drives it, and what became of it. */
export function WarningPage() {
  const { warningId } = route.useParams();
  return (
    <>
      <Sections />
      <article className="warning">
        {/^[1-9]\d{0,9}$/.test(warningId) ? <Shown id={Number(warningId)} /> : <NoSuch name={warningId} />}
      </article>
    </>
  );
}

function Shown({ id }: { id: number }) {
  return (
    <Faces asked={useQuery(warningQuery(id))} lines={10}>
      {(view) => (
        <>
          <Head view={view} />
          <Moves key={id} warning={view.warning} />
          <Course view={view} />
          <Grounds view={view} />
          <Drivers view={view} />
          <RuleRead view={view} />
          <Steps view={view} />
        </>
      )}
    </Faces>
  );
}

/** A link that names no warning's number. */
function NoSuch({ name }: { name: string }) {
  const text = useText(detailTexts);
  return (
    <Empty title={text("detail.noSuch", { name })}>
      <Link to="/warnings">{text("detail.toList")}</Link>
    </Empty>
  );
}
