import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { Empty } from "../design/faces.tsx";
import { useText } from "../texts/index.ts";
import { rememberHome, rememberPlace, useMyPlaces } from "./my-places.ts";
import { appTexts } from "./texts.ts";
import { thisMonth } from "./this-month.ts";
import { useTurn, useView } from "./view.ts";

const RegionPicker = lazy(async () => ({ default: (await import("../collect/region-picker.tsx")).RegionPicker }));

/** The first page of a store that holds nothing yet: whose it is to be, and the three ways to fill it. */
export function Begin() {
  const text = useText(appTexts);
  const turn = useTurn();
  const view = useView();
  const { home } = useMyPlaces();
  const region = view.region ?? home;
  const search = ((now: object) => ({ ...now, region, month: view.month ?? thisMonth() })) as never;
  return (
    <Empty title={text("app.beginTitle")} remedy={text("app.beginRemedy")}>
      <Suspense>
        <RegionPicker
          label={text("app.place")}
          value={region}
          onChange={(code) => {
            rememberHome(code);
            rememberPlace(code);
            void turn({ region: code });
          }}
        />
      </Suspense>
      <Link to="/collect">{text("app.beginFigures")}</Link>
      {region !== undefined && (
        <>
          <Link to="/targets" search={search}>
            {text("app.beginTargets")}
          </Link>
          <Link to="/enterprises/roster" search={search}>
            {text("app.beginRoster")}
          </Link>
        </>
      )}
    </Empty>
  );
}
