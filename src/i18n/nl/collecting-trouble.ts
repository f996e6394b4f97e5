import { codeTrouble } from "./code-trouble.ts";

/** Wat er mis kan gaan met formulieren die wachten. */
type PoolTrouble = "PoolUnsupported" | "PoolLost" | "RevealBegun" | "PoolFull";

const poolTrouble = {
  PoolUnsupported: {
    title: "Deze browser kan geen formulieren verzamelen",
    text: "Formulieren wachten verzegeld in bestanden van de browser, en die zijn er hier niet. Werk de browser bij, of gebruik een gewoon venster in plaats van een privévenster. Je kunt ook samen één score per factor afspreken.",
  },
  PoolLost: {
    title: "De formulieren van deze ronde staan niet op dit apparaat",
    text: "De ronde is op een ander apparaat geopend, of de browser heeft de bestanden opgeruimd. Zonder de sleutel kan niemand de formulieren nog openen. Zijn ze nergens meer, begin dan een nieuwe ronde.",
  },
  RevealBegun: {
    title: "Deze ronde neemt niets meer aan",
    text: "Het tellen is begonnen. Dit formulier telt niet mee. Wie later komt, kan meepraten en de volgende keer scoren.",
  },
  PoolFull: {
    title: "Er kan geen formulier meer bij",
    text: "Er zijn ruim duizend formulieren binnen, en meer passen er niet in een ronde. Die zijn bewaard en tellen allemaal mee. Een formulier dat nu nog komt, telt niet mee. De community manager kan de antwoorden tellen. Wie niet meer kon inleveren, kan meepraten en de volgende keer scoren.",
  },
} satisfies Record<PoolTrouble, { title: string; text: string }>;

/** Wat er mis kan gaan zolang een ronde formulieren verzamelt. */
export const collectingTrouble = { ...codeTrouble, ...poolTrouble };
