import { define, type FunctionTable } from "../formula-function.ts";
import { add } from "./add.ts";

/** Functions of Sheets' own that only say how a value is shown, and its weighted average. */
export const AMOUNTS: FunctionTable = {
  TO_PERCENT: define("s", (args) => args.scalar(0)),
  TO_DOLLARS: define("s", (args) => args.scalar(0)),
  TO_PURE_NUMBER: define("s", (args) => args.scalar(0)),
  "AVERAGE.WEIGHTED": define("ww(ww)", (args) => {
    const [values, weights] = [args.numbers(0, 1), args.numbers(1, 2)];
    return add(values.map((value, index) => value * (weights[index] ?? 0))) / add(weights);
  }),
};
