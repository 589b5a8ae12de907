import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { type Catalogue, useCatalogue } from "../app/use-catalogue.ts";
import { useView } from "../app/view.ts";
import { Empty, Faces } from "../design/faces.tsx";
import { unitWord } from "../figures/index.ts";
import { nameOf, useLanguage, useText } from "../texts/index.ts";
import { useGroups } from "./groups.ts";
import "./indicator.css";
import { indicatorTexts } from "./texts.ts";
import type { CatalogueIndicator } from "./use-indicator.ts";

/** 指标 without one chosen: the table of contents. */
export function IndicatorStart() {
  const text = useText(indicatorTexts);
  const { region } = useView();
  const catalogue = useCatalogue();
  const place = catalogue.data?.regions.find(({ code }) => code === region)?.name ?? "";
  return (
    <Faces
      asked={catalogue}
      lines={8}
      isEmpty={({ indicators }) => indicators.every(({ hasData }) => !hasData)}
      empty={<Empty title={text("indicator.contentsEmpty", { place })} remedy={text("indicator.contentsRemedy")} />}
    >
      {(known) => <Contents catalogue={known} place={place} />}
    </Faces>
  );
}

function Contents({ catalogue, place }: { catalogue: Catalogue; place: string }) {
  const text = useText(indicatorTexts);
  const language = useLanguage();
  const [typed, setTyped] = useState("");
  const groups = useGroups(catalogue.indicators.filter((indicator) => isMeant(indicator, typed)));
  return (
    <article>
      <header className="page-head">
        <h1>{text("indicator.contents")}</h1>
        <p className="page-note">{text("indicator.contentsNote", { place })}</p>
        <input
          type="search"
          className="contents-search no-print"
          aria-label={text("indicator.search")}
          placeholder={text("indicator.search")}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </header>
      <div className="contents">
        {groups.map(({ code, title, indicators }) => (
          <section key={code} className="contents-group">
            <h2>{title}</h2>
            <ul>
              {indicators.map((indicator) => (
                <li key={indicator.code}>
                  <Link to="/indicator/$code" params={{ code: indicator.code }}>
                    {nameOf(indicator, language)}
                  </Link>
                  {indicator.unit && <span className="contents-unit">{unitWord(indicator.unit, language)}</span>}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </article>
  );
}

const isMeant = ({ name, english }: CatalogueIndicator, typed: string): boolean =>
  `${name} ${english.toLowerCase()}`.includes(typed.trim().toLowerCase());
