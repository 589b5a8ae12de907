/** What the digits of a county's code say of its kind. */
export type CountyKind =
  | "district-or-prefecture-city" // 01-20
  | "county-or-banner" // 21-50
  | "province-administered-city"; // 81-99

export interface RegionCodeParts {
  level: "province" | "prefecture" | "county";
  province: string;
  parent: string | null;
  /** Of a county; null for 51-80, which since Amendment 1 of the standard no longer tell. */
  countyKind: CountyKind | null;
}

/** 直辖市: their districts hang directly on them. */
const municipalities = new Set(["11", "12", "31", "50"]);
/** 省直辖县级行政区划: no prefecture stands between. */
const DIRECTLY_UNDER_PROVINCE = "90";

function countyKindOf(digits: string): CountyKind | null {
  const place = Number(digits);
  if (place <= 20) return "district-or-prefecture-city";
  if (place <= 50) return "county-or-banner";
  return place >= 81 ? "province-administered-city" : null;
}

function parentOfCounty(province: string, prefecture: string): string {
  const isDirect = prefecture === DIRECTLY_UNDER_PROVINCE || municipalities.has(province);
  return `${province}${isDirect ? "00" : prefecture}00`;
}

/**
 * Reads a GB/T 2260 code by its digits alone. Whether such a unit exists, the catalogue of regions knows.
 * @returns null unless these are six digits with a province
 * @source domain/codes.md 1; vectors code.region_parse
 * @example readRegionCode("430502")?.parent // "430500"
 * @example readRegionCode("469021")?.parent // "460000"
 * @example readRegionCode("510185")?.countyKind // province-administered-city
 */
export function readRegionCode(code: string): RegionCodeParts | null {
  const { pp = "", cc = "", xx = "" } = /^(?<pp>[1-9]\d)(?<cc>\d\d)(?<xx>\d\d)$/u.exec(code.trim())?.groups ?? {};
  if (pp === "") return null;
  const province = `${pp}0000`;
  if (xx !== "00") return { level: "county", province, parent: parentOfCounty(pp, cc), countyKind: countyKindOf(xx) };
  if (cc !== "00") return { level: "prefecture", province, parent: province, countyKind: null };
  return { level: "province", province, parent: null, countyKind: null };
}
