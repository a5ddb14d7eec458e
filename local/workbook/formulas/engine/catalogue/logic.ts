import type { Arguments } from "../arguments.ts";
import { broadcast } from "../broadcast.ts";
import { same, shownText, toBoolean } from "../coerce.ts";
import { FormulaError } from "../formula-error.ts";
import { define, type FunctionTable, type LazyCall, lazily } from "../formula-function.ts";
import { Grid, type Value } from "../formula-value.ts";

/** Choices: support.google.com/docs/table/25273, Logical. Branches that are not taken are not worked out. */
export const LOGIC: FunctionTable = {
  TRUE: define("", () => true),
  FALSE: define("", () => false),
  NOT: define("s", (args) => !args.boolean(0)),
  AND: define("w(w)", (args) => booleans(args).every(Boolean)),
  OR: define("w(w)", (args) => booleans(args).some(Boolean)),
  XOR: define("w(w)", (args) => booleans(args).filter(Boolean).length % 2 === 1),
  IF: lazily(2, 3, choose),
  IFS: lazily(2, Number.POSITIVE_INFINITY, chooseFirst),
  SWITCH: lazily(3, Number.POSITIVE_INFINITY, chooseSame),
  IFERROR: lazily(1, 2, (call) => instead(call, () => true)),
  IFNA: lazily(2, 2, (call) => instead(call, ({ type }) => type === "N_A")),
  CHOOSE: lazily(2, Number.POSITIVE_INFINITY, chooseNth),
  ARRAYFORMULA: lazily(1, 1, ({ args: [node], environment, evaluate }) =>
    node ? evaluate(node, { ...environment, arrays: true }) : null,
  ),
};

function booleans(args: Arguments): boolean[] {
  const found: boolean[] = [];
  for (let index = 0; index < args.count; index += 1) {
    if (!(args.value(index) instanceof Grid)) found.push(args.boolean(index));
    else
      args.grid(index).each((value) => {
        if (value instanceof FormulaError) throw value;
        if (typeof value !== "string") found.push(Boolean(value));
      });
  }
  if (found.length === 0) throw new FormulaError("VALUE", `${args.name} expects boolean values.`);
  return found;
}

function choose({ args, environment, evaluate }: LazyCall): Value {
  const branch = (index: number): Value => {
    const node = args[index];
    return node ? evaluate(node) : false;
  };
  const pick = (value: Value): number => (isTrue(value, "IF", 1, environment) ? 1 : 2);
  const test = branch(0);
  if (!isArray(test, environment.arrays))
    return broadcast([test], [true], environment, ([one]) => branch(pick(one ?? null)));
  return broadcast(
    [test, branch(1), branch(2)],
    [true, true, true],
    environment,
    (cells) => cells[pick(cells[0] ?? null)] ?? null,
  );
}

const isArray = (value: Value, arrays: boolean): value is Grid =>
  arrays && value instanceof Grid && (value.height > 1 || value.width > 1);

function isTrue(value: Value, name: string, parameter: number, { book }: LazyCall["environment"]): boolean {
  const scalar = value instanceof Grid ? value.at(0, 0) : value;
  return toBoolean(scalar as boolean, book, { name, parameter });
}

function chooseFirst(call: LazyCall): Value {
  const { args, environment, evaluate } = call;
  if (args.length % 2 === 1) {
    throw new FormulaError("N_A", "Wrong number of arguments to IFS. Expected an even number of arguments.");
  }
  const values = args.map((node, index) => (index % 2 === 0 || environment.arrays ? evaluate(node) : null));
  return broadcast(
    values,
    values.map((_, index) => index % 2 === 0 || environment.arrays),
    environment,
    (cells) => {
      for (let index = 0; index < args.length; index += 2) {
        if (!isTrue(cells[index] ?? null, "IFS", index + 1, environment)) continue;
        const node = args[index + 1];
        return environment.arrays ? (cells[index + 1] ?? null) : node ? evaluate(node) : null;
      }
      throw new FormulaError("N_A", "No match.");
    },
  );
}

function chooseSame({ args, environment, evaluate }: LazyCall): Value {
  const values = args.map((node) => evaluate(node));
  return broadcast(
    values,
    values.map(() => true),
    environment,
    (cells) => {
      const wanted = scalarOf(cells[0] ?? null);
      if (wanted instanceof FormulaError) throw wanted;
      for (let index = 1; index + 1 < cells.length; index += 2) {
        const option = scalarOf(cells[index] ?? null);
        if (!(option instanceof FormulaError) && same(wanted, option)) return cells[index + 1] ?? null;
      }
      if (cells.length % 2 === 0) return cells.at(-1) ?? null;
      throw new FormulaError("N_A", `No match for '${shownText(wanted, environment.book)}' in SWITCH evaluation.`);
    },
  );
}

function instead({ args, environment, evaluate }: LazyCall, replaces: (error: FormulaError) => boolean): Value {
  const [node, other] = args;
  const value = node ? evaluate(node) : null;
  const replacement = (): Value => (other ? evaluate(other) : null);
  const replaced = (cell: Value): boolean => {
    const scalar = scalarOf(cell);
    return scalar instanceof FormulaError && replaces(scalar);
  };
  if (!(value instanceof Grid)) return replaced(value) ? replacement() : value;
  if (value.height === 1 && value.width === 1) return replaced(value) ? replacement() : value;
  if (!value.flat().some(replaced)) return value;
  return broadcast([value, replacement()], [true, true], { ...environment, arrays: true }, ([cell, instead]) =>
    replaced(cell ?? null) ? (instead ?? null) : (cell ?? null),
  );
}

function chooseNth({ args, environment, evaluate }: LazyCall): Value {
  const [node, ...options] = args;
  return broadcast([node ? evaluate(node) : null], [true], environment, ([index]) => {
    const place = Number(scalarOf(index ?? null));
    const option = options[Math.trunc(place) - 1];
    if (option) return evaluate(option);
    throw new FormulaError(
      "NUM",
      `Function CHOOSE parameter 1 value is ${place}. Valid values are between 1 and ${options.length} inclusive.`,
    );
  });
}

function scalarOf(value: Value) {
  return value instanceof Grid
    ? value.at(0, 0)
    : typeof value === "object" && value !== null && "call" in value
      ? null
      : value;
}
