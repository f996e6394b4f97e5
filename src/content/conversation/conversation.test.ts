import { describe, expect, it } from "vitest";

import { loadConversation } from "#content/load-conversation.ts";

const [dutch, english] = await Promise.all([loadConversation("nl"), loadConversation("en")]);

describe("G1 questions for a talk", () => {
  it.each([
    ["nl", dutch],
    ["en", english],
  ])("G1 are six and eight in %s, each a question without shouting, and credited", (_language, spoken) => {
    expect(spoken.prompts).toHaveLength(6);
    expect(spoken.checks).toHaveLength(8);
    for (const { when, ask, credit } of spoken.prompts) {
      expect(when).toMatch(/^[^.?!]+$/u);
      expect(ask).toMatch(/\?/u);
      expect(ask).not.toContain("!");
      expect(credit).not.toBe("");
    }
    for (const check of spoken.checks) expect(check).toMatch(/^[^!?]+\?$/u);
  });

  it("U3 are in the same order in both languages, and share no sentence", () => {
    expect(dutch.prompts.map(({ id }) => id)).toEqual(english.prompts.map(({ id }) => id));
    const said = [...english.prompts.map(({ ask }) => ask), ...english.checks];
    expect(
      [...dutch.prompts.map(({ ask }) => ask), ...dutch.checks].filter((one) => said.includes(one)),
    ).toEqual([]);
  });
});
