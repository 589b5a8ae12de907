import {
  type CountyKind,
  enterpriseSize,
  enterpriseSizeNames,
  industrySection,
  isUscc,
  organisationCheck,
  readProjectCode,
  readRegionCode,
  usccCheck,
} from "@diaodu/core/catalogue/codes";
import type { VectorFunction } from "./run.ts";

const countyKinds: Readonly<Record<CountyKind, string>> = {
  "district-or-prefecture-city": "district_or_prefecture_city",
  "county-or-banner": "county_or_banner",
  "province-administered-city": "province_administered_city",
};

/** domain/codes.md. */
export const codeFunctions = {
  uscc_check: ({ first17 }: { first17: string }) => usccCheck(first17),
  uscc_valid: ({ code }: { code: string }) => isUscc(code),
  org_check: ({ first8 }: { first8: string }) => organisationCheck(first8),
  region_parse: ({ code }: { code: string }) => {
    const region = readRegionCode(code);
    if (!region) return null;
    const { level, province, parent, countyKind } = region;
    return { level, province, parent, county_kind: countyKind && countyKinds[countyKind] };
  },
  industry_section: ({ division }: { division: string }) => industrySection(division),
  enterprise_size: ({ employees, revenue_wan }: { employees: number | null; revenue_wan: number | null }) => {
    const size = enterpriseSize(employees, revenue_wan);
    return size && enterpriseSizeNames[size];
  },
  project_code: ({ code }: { code: string }) => {
    const parts = readProjectCode(code);
    return parts ? { format_ok: true, ...parts } : { format_ok: false };
  },
} satisfies Record<string, VectorFunction>;
