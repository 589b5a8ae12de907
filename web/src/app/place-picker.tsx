import { Select } from "antd";
import { type ReactNode, useState } from "react";
import { useText } from "../texts/index.ts";
import { rememberHome, rememberPlace, useMyPlaces } from "./my-places.ts";
import { useShownView } from "./shown-view.ts";
import { appTexts } from "./texts.ts";
import { type Place, useCatalogue } from "./use-catalogue.ts";
import { useRegionSearch } from "./use-region-search.ts";
import { useTurn } from "./view.ts";

interface Offer {
  /** Words where the place stands in the list once more. */
  value: number | string;
  code: number;
  label: string;
  /** What it is found by. */
  words: string;
  depth: number;
}

interface Group {
  label: string;
  options: Offer[];
}

/**
 * Whose figures: the places chosen last, then every place that has figures, indented under its superior; typing finds them by name or
 * code, and any other place of the country, which may get its first figures, targets or enterprises here.
 */
export function PlacePicker() {
  const text = useText(appTexts);
  const turn = useTurn();
  const { region } = useShownView();
  const regions = useCatalogue().data?.regions ?? [];
  const [typed, setTyped] = useState("");
  const search = useRegionSearch();
  const held = offered(regions, region).map((place) => offerOf(place, depthOf(place, regions)));
  const groups = [
    { label: text("app.placesRecent"), options: matching(useRecent(held), typed) },
    { label: text("app.placesHeld"), options: matching(held, typed) },
    { label: text("app.placesOther"), options: otherPlaces(search.find(typed), held) },
  ].filter(({ options }) => options.length > 0);
  return (
    <Select<number | string, Group | Offer>
      className="place-picker"
      aria-label={text("app.place")}
      variant="borderless"
      popupMatchSelectWidth={220}
      listHeight={420}
      value={held.find(({ code }) => code === region)?.value ?? null}
      placeholder={text("app.place")}
      options={groups}
      optionRender={({ data: option }) => (
        <span style={{ paddingLeft: `${"depth" in option ? option.depth : 0}em` }}>{option.label}</span>
      )}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      onOpenChange={(open) => {
        // Typing opens the list as well, so that only its closing forgets what was typed.
        if (open) search.load();
        else setTyped("");
      }}
      popupRender={(list) => <WithHome list={list} />}
      onChange={(value) => {
        const code = groups.flatMap(({ options }) => options).find((offer) => offer.value === value)?.code;
        if (code === undefined) return;
        rememberPlace(code);
        void turn({ region: code });
      }}
    />
  );
}

/** Below the list: to make the place shown the one that opens first. */
function WithHome({ list }: { list: ReactNode }) {
  const text = useText(appTexts);
  const { region } = useShownView();
  const { data } = useCatalogue();
  const place = data?.regions.find(({ code }) => code === region);
  const isHome = place === undefined || data?.home === place.code;
  return (
    <>
      {list}
      {!isHome && (
        <button type="button" className="place-home" onClick={() => rememberHome(place.code)}>
          {text("app.placeHome", { place: place.name })}
        </button>
      )}
    </>
  );
}

const matching = (offers: readonly Offer[], typed: string): Offer[] =>
  offers.filter(({ words }) => words.includes(typed.trim()));

const offerOf = ({ code, name, shortName }: Pick<Place, "code" | "name" | "shortName">, depth: number): Offer => ({
  value: code,
  code,
  label: name,
  words: [name, shortName, String(code)].join(" "),
  depth,
});

/** Those chosen last, the place shown left out. */
function useRecent(held: readonly Offer[]): Offer[] {
  const { region } = useShownView();
  const { recent } = useMyPlaces();
  return recent.flatMap((code) => {
    const offer = held.find((each) => each.code === code);
    return offer === undefined || code === region ? [] : [{ ...offer, value: `recent ${code}`, depth: 0 }];
  });
}

const otherPlaces = (found: readonly Pick<Place, "code" | "name" | "shortName">[], held: readonly Offer[]): Offer[] =>
  found
    .filter(({ code }) => !held.some((offer) => offer.code === code))
    .slice(0, 20)
    .map((place) => offerOf(place, 0));

/** Places with figures, the place shown, and the superiors of both, so that the list stays a tree. */
function offered(all: readonly Place[], shown: number | undefined): Place[] {
  const wanted = new Set<number>();
  const want = (place: Place | undefined): void => {
    if (!place || wanted.has(place.code)) return;
    wanted.add(place.code);
    want(all.find(({ code }) => code === place.parent));
  };
  for (const place of all) if (place.hasData || place.code === shown) want(place);
  return all.filter(({ code }) => wanted.has(code));
}

/** How many superiors of the place are in the list. */
function depthOf(place: Place, all: readonly Place[]): number {
  const parent = all.find(({ code }) => code === place.parent);
  return parent === undefined ? 0 : 1 + depthOf(parent, all);
}
