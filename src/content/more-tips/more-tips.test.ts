import { describe, expect, it } from "vitest";

import { greenport12 } from "#content/greenport-12/instrument.ts";
import { loadMoreTips } from "#content/load-more-tips.ts";
import { MoreTip } from "#domain/agenda/more-tip.ts";

const factorIds = greenport12.factors.map(({ id }) => id);

describe("G1 tips beside those of the instrument", () => {
  it.each(["nl", "en"] as const)("G1 are eleven in %s, valid, numbered and credited", async (language) => {
    const spoken = await loadMoreTips(language);
    expect(spoken.map(({ tip }) => tip.id)).toEqual(spoken.map((_, index) => `aldenzee-tip-${index + 1}`));
    expect(spoken).toHaveLength(11);
    expect(new Set(spoken.map(({ theme }) => theme)).size).toBe(5);
    for (const { tip, text, credit } of spoken) {
      expect(() => MoreTip.parse(tip)).not.toThrow();
      expect(factorIds).toEqual(expect.arrayContaining([...tip.factors]));
      expect(text).toMatch(/^[^!]*\.$/u);
      expect(credit).toContain("Aldenzee");
    }
  });

  it("U3 share no sentence between languages", async () => {
    const dutch = (await loadMoreTips("nl")).map(({ text }) => text);
    const english = (await loadMoreTips("en")).map(({ text }) => text);
    expect(dutch.filter((text) => english.includes(text))).toEqual([]);
  });
});
