import type { ReportValues } from "../collect/index.ts";
import { difference, fieldSeries, minus, type Series } from "./calendar.ts";
import { changeOf } from "./change.ts";
import { type Forecast, forecast, type Quantity, quantityKey } from "./course.ts";
import type { Deviation } from "./deviation.ts";
import { baseValue, type Examined, periodColumn } from "./examined.ts";
import { median, normalMad } from "./robust.ts";
import type { Subject } from "./types.ts";

/** What the enterprises of a division tell about one of them. */
export interface Company {
  /** Against the enterprise's own past; null where it has none. */
  deviation(examined: Examined, quantity: Quantity): Deviation | null;
  /** Year-on-year change of a ratio against its changes before; null where last year's is unknown. */
  change(examined: Examined, quantity: Quantity): Deviation | null;
  /** Against the division this month; null where it is too small. */
  amongPeers(examined: Examined, quantity: Quantity): Deviation | null;
}

/** Least spread: nobody's months are told better than to 5 %. */
const leastSpread = 0.05;
/** Of an enterprise without a past: new ones grow and hire faster than their division lets expect. */
const unknownSpread = 0.35;
/** The division's spread counts as much as this many of the enterprise's own periods. */
const weightOfDivision = 3;
const fewestPeers = 6;
/** The middle of this many spreads is known well enough. */
const enoughPeers = 40;
/** Enterprises of a division differ at least by this much for good reasons: products, technology, prices. */
const leastPeerSpread = 0.4;

/** Forecasts are made once each, whoever asks for them. */
export function companyOf(peers: readonly Examined[]): Company {
  const forecasts = new Map<string, Map<Examined, Forecast>>();
  const series = new Map<string, Map<Examined, Series>>();
  const pasts = new Map<Subject, (ReportValues | undefined)[]>();
  const divisions = new Map<number, Examined[]>();
  for (const peer of peers) {
    const division = divisions.get(peer.subject.industry);
    if (division) division.push(peer);
    else divisions.set(peer.subject.industry, [peer]);
  }
  const kept = new Map<string, number>();

  const forecastOf = (examined: Examined, quantity: Quantity): Forecast =>
    once(forecasts, quantityKey(quantity), examined, () => forecast(ratioOf(examined, quantity)));
  const ratioOf = (examined: Examined, { of, per }: Quantity): Series =>
    per ? difference(seriesOf(examined, of), seriesOf(examined, per)) : seriesOf(examined, of);
  const seriesOf = (examined: Examined, code: string): Series =>
    once(series, code, examined, () => {
      const base = baseValue(examined, code, periodColumn(examined.form, code, examined.month));
      const { calendar, values, earlierThisYear } = examined;
      return fieldSeries(calendar, code, { past: pastOf(examined), values, base, before: earlierThisYear });
    });
  const pastOf = ({ calendar, subject }: Examined) => {
    let past = pasts.get(subject);
    if (!past) {
      past = calendar.past.map((month) => subject.history.get(month));
      pasts.set(subject, past);
    }
    return past;
  };
  const others = (examined: Examined) => divisions.get(examined.subject.industry) ?? [];

  function spreadOfDivision(examined: Examined, quantity: Quantity): number {
    const key = `${examined.subject.industry} ${quantityKey(quantity)}`;
    let spread = kept.get(key);
    if (spread === undefined) {
      const own = others(examined)
        .slice(0, enoughPeers)
        .map((peer) => forecastOf(peer, quantity).own);
      const known = own.filter((each) => !Number.isNaN(each));
      kept.set(key, (spread = known.length >= fewestPeers ? median(known) : unknownSpread));
    }
    return spread;
  }

  return {
    deviation(examined, quantity) {
      const found = forecastOf(examined, quantity);
      if (Number.isNaN(found.expected)) return null;
      const { reported, expected, nearest, own, tried } = found;
      const spread = pooled(own, tried, spreadOfDivision(examined, quantity));
      return { reported, expected, residual: reported - expected, nearest, spread, tried };
    },
    change(examined, quantity) {
      const { now, base } = ratioOf(examined, quantity);
      return changeOf(minus(now, base));
    },
    amongPeers(examined, quantity) {
      const logs = others(examined)
        .filter((peer) => peer.subject.enterpriseId !== examined.subject.enterpriseId)
        .map((peer) => forecastOf(peer, quantity).reported)
        .filter((each) => !Number.isNaN(each));
      const reported = forecastOf(examined, quantity).reported;
      if (logs.length < fewestPeers || Number.isNaN(reported)) return null;
      const expected = median(logs);
      const mad = normalMad * median(logs.map((each) => Math.abs(each - expected)));
      const residual = reported - expected;
      return {
        reported,
        expected,
        residual,
        nearest: Math.abs(residual),
        spread: Math.max(leastPeerSpread, mad),
        tried: 0,
      };
    },
  };
}

function pooled(own: number, tried: number, division: number): number {
  if (Number.isNaN(own)) return Math.max(unknownSpread, division);
  const square = (tried * own ** 2 + weightOfDivision * division ** 2) / (tried + weightOfDivision);
  return Math.max(leastSpread, Math.sqrt(square));
}

/** A value made once for each key and report. */
function once<T>(kept: Map<string, Map<Examined, T>>, key: string, examined: Examined, make: () => T): T {
  let ofKey = kept.get(key);
  if (!ofKey) {
    ofKey = new Map();
    kept.set(key, ofKey);
  }
  let value = ofKey.get(examined);
  if (value === undefined) {
    value = make();
    ofKey.set(examined, value);
  }
  return value;
}
