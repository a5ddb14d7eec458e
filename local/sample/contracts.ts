import type { Hundredths } from "../../schemas/hours.ts";
import type { IsoDate, Month } from "../../schemas/month.ts";
import type { ContractType } from "../../schemas/vocabulary.ts";
import { lastDayOf } from "./civil-days.ts";
import { crewHours } from "./crew-hours.ts";
import { type PostCapacity, postsOf, usualCapacity } from "./posts.ts";
import { type Stint, staffPosts } from "./staff-posts.ts";
import { CREWS, type Crew } from "./story/crews.ts";

/** One person's work contract, and the hours worked under it. */
export type SampleContract = Pick<Crew, "market" | "lot" | "company" | "declarant" | "hiringMode"> & {
  readonly participant: string;
  readonly mark: string;
  readonly contractType: ContractType;
  readonly start: IsoDate;
  readonly end: IsoDate | null;
  readonly job: string;
  readonly months: ReadonlyMap<Month, Hundredths>;
};

/** The last month that the sample knows. */
export const LAST_MONTH: Month = "2025-10";

/** Everybody's contract, in the order of their start, which is the order of their codes. */
export function sampleContracts(): SampleContract[] {
  return hire().map((contract, place) => ({
    ...contract,
    participant: `P-${String(place + 1).padStart(3, "0")}`,
    mark: initials(place),
  }));
}

function hire(): Omit<SampleContract, "participant" | "mark">[] {
  const markets = [...new Set(CREWS.map(({ market }) => market))];
  const worked = markets.flatMap((market) => [
    ...crewHours(
      market,
      CREWS.filter((crew) => crew.market === market),
    ),
  ]);
  return worked
    .flatMap(([crew, byMonth]) =>
      staffPosts(postsOf(byMonth, capacityOf(crew)), crew.people).map((stint, place) => contractOf(crew, stint, place)),
    )
    .sort((left, right) => (left.start < right.start ? -1 : left.start > right.start ? 1 : 0));
}

/** The GEIQ once declared paid hours, for one post and three months. */
function capacityOf({ declarant, market }: Crew): PostCapacity {
  if (declarant !== "GEIQ des Deux Falaises" || market !== "EPR2-2023") return usualCapacity;
  return (month, post) => (post === 0 && month >= "2025-04" && month <= "2025-06" ? 15167 : usualCapacity(month, post));
}

function contractOf(crew: Crew, { months, replaces }: Stint, place: number) {
  const { market, lot, company, declarant, hiringMode, contractTypes, jobs } = crew;
  const contractType = contractTypes[place % contractTypes.length] ?? "fixed-term";
  const worked = [...months.keys()];
  const first = worked[0] ?? LAST_MONTH;
  const last = worked.at(-1) ?? LAST_MONTH;
  const day = (replaces ? 12 : 1) + ((place * 5) % 7);
  const start: IsoDate = `${first}-${String(day).padStart(2, "0")}`;
  const end = contractType === "permanent" ? null : lastDayOf(last === LAST_MONTH ? "2025-12" : last);
  const job = jobs[place % jobs.length] ?? "";
  return { market, lot, company, declarant, hiringMode, contractType, start, end, job, months };
}

const letter = (place: number): string => String.fromCharCode(65 + (place % 26));

/** The employer's own mark for the person, which stands for nobody here. */
const initials = (place: number): string => `${letter(place * 7 + 2)}${letter(place * 11 + 12)}`;
