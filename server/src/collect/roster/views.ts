import { industryCode } from "@diaodu/core/catalogue";
import { industryWord, type Particulars, regionWord, sizeWord } from "@diaodu/core/collect";

/** What an enterprise is, in codes and in words. */
export const particularsView = ({ code, name, region, industry, size, park }: Particulars & { code: string }) => ({
  code,
  name,
  region,
  regionName: regionWord(region),
  industry: industryCode(industry),
  industryName: industryWord(industry),
  size,
  sizeName: sizeWord(size),
  park,
});
