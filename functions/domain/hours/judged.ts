import type { State } from "../../../schemas/causes.ts";
import type { Finding, RowFinding } from "../../../schemas/contract-row/finding.ts";
import type { ContractRow, HoursSheet } from "../../../schemas/declarant-workbook.ts";
import type { Hundredths } from "../../../schemas/hours.ts";
import type { IsoDate } from "../../../schemas/month.ts";

/** What a row says once its attributes are understood. `lot` is `""` for the market as a whole. */
export type Contract = {
  readonly participant: string;
  readonly market: string;
  readonly lot: string;
  readonly company: string;
  readonly nature: string;
  readonly start: IsoDate;
  readonly end: IsoDate | null;
};

/**
 * The judgement of one typed cell. `hundredths` is `null` for what cannot be read as hours. `decided` tells that a
 * person's decision has settled it.
 */
export type JudgedCell = {
  readonly state: State;
  readonly hundredths: Hundredths | null;
  readonly findings: readonly Finding[];
  readonly decided: boolean;
};

/** One contract row under today's rules. `cells` holds the twelve months, `null` where nothing is typed. */
export type JudgedRow = {
  readonly sheet: HoursSheet;
  readonly row: ContractRow;
  readonly contract: Contract | null;
  readonly findings: readonly RowFinding[];
  readonly cells: readonly (JudgedCell | null)[];
};
