import { expect, it } from "vitest";

import { anAgendaDocument, anAgendaInput, aPoint } from "#tests/support/an-agenda.ts";

import { agendaHtml } from "./agenda-html.ts";

it("D1 tells the same agenda with headings, lists and tables", async () => {
  const html = agendaHtml(await anAgendaDocument("nl"));

  expect(html).toContain("<h1>Agenda voor 21 november 2026</h1>");
  expect(html).toContain("<p><strong>Kas van Morgen</strong></p>");
  expect(html).toContain("<h2>1. Hanteren van concurrentiegevoeligheid</h2>");
  expect(html).toContain(
    "<blockquote>Waarom is het niet nog lager, en hoe ziet één punt hoger eruit?</blockquote>",
  );
  expect(html).toContain("<li>Werk in kleinere groepen, want daar kan vertrouwen groeien.</li>");
  expect(html).toContain("<h3>Praatstok (ongeveer 25 minuten)</h3>");
  expect(html).toContain("<ol><li>Ga in een kring zitten.</li><li>Geef de stok door.</li>");
  expect(html.match(/<table /gu)).toHaveLength(2);
  expect(html).toContain('<td align="left">Fatima El Amrani</td>');
});

it("D1 takes what a user typed as text, whatever signs it has", async () => {
  const { community } = await anAgendaInput("nl");
  const html = agendaHtml(
    await anAgendaDocument("nl", {
      community: { ...community, name: 'Zorg & <img src=x onerror="alert(1)">' },
      points: [
        aPoint(1, "", { kind: "own", title: "</h2><script>x</script>\u202E", factorId: undefined }),
        aPoint(2, "reputation", { question: "&lt;b&gt; <b>", evidence: [] }),
      ],
    }),
  );

  expect(html).toContain("<strong>Zorg &amp; &lt;img src=x onerror=&quot;alert(1)&quot;&gt;</strong>");
  expect(html).toContain("<h2>1. &lt;/h2&gt;&lt;script&gt;x&lt;/script&gt;</h2>");
  expect(html).toContain("<blockquote>&amp;lt;b&amp;gt; &lt;b&gt;</blockquote>");
  expect(html).not.toMatch(/<(?:img|script|b)\b/u);
});
