import { expect, it } from "vitest";
import { leftOutLines } from "../../../schemas/import/left-out-lines.ts";

const cell = (row: number, reason: string) => ({ sheet: "A", row, cell: `L${row}`, content: "7", reason });
const row = (place: number, reason: string) => ({ ...cell(place, reason), cell: null });
const NO_TAB = "Le classeur n'a pas d'onglet « Heures 2025 ».";

it("tells a cause that comes back once, with the count and the first places", () => {
  const many = Array.from({ length: 14 }, (_, place) => cell(place + 3, NO_TAB));
  expect(leftOutLines([cell(2, "Illisible."), ...many])).toEqual([
    { sheet: "A", where: "L2", content: "7", reason: "Illisible." },
    { sheet: "A", where: "14 cellules (L3, L4, L5…)", content: "", reason: NO_TAB },
  ]);
});

it("keeps three of a kind one by one, each with its content", () => {
  expect(leftOutLines([3, 4, 5].map((place) => cell(place, NO_TAB))).map(({ where }) => where)).toEqual([
    "L3",
    "L4",
    "L5",
  ]);
});

it("counts rows as rows, apart from cells", () => {
  const rows = [3, 4, 5, 6].map((place) => row(place, NO_TAB));
  expect(leftOutLines([...rows, cell(7, NO_TAB)]).map(({ where }) => where)).toEqual(["4 lignes (3, 4, 5…)", "L7"]);
});
