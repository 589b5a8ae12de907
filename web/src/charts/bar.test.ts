import { describe, expect, it } from "vitest";
import { barPlace } from "./bar.tsx";

describe("bars of a ranking", () => {
  it("grow from one zero, to the right when rising and to the left when falling", () => {
    const place = barPlace([6, -2, null]);
    expect(place(6)).toMatchObject({ left: 25, width: 75, falls: false });
    expect(place(-2)).toMatchObject({ left: 0, width: 25, falls: true });
  });
});
