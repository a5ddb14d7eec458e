import { type Hundredths, hours } from "../../schemas/hours.ts";
import { type Month, monthNumber } from "../../schemas/month.ts";
import { weekdaysIn } from "./civil-days.ts";

/** One place at work, held by one person after another: what it worked each month. */
export type Post = ReadonlyMap<Month, Hundredths>;

/** How many hours a post can work in a month. */
export type PostCapacity = (month: Month, post: number) => Hundredths;

/** Nobody is called in for less: the last post works it as overtime. */
const TOO_LITTLE: Hundredths = hours(14);

/** Fills as many full posts as the hours need, then one in part. */
export function postsOf(byMonth: ReadonlyMap<Month, Hundredths>, capacity: PostCapacity): Post[] {
  const posts: Map<Month, Hundredths>[] = [];
  for (const [at, total] of byMonth) {
    for (let left = total, place = 0; left > 0; place += 1) {
      const most = capacity(at, place);
      const worked = left - most < TOO_LITTLE ? left : most;
      posts[place] ??= new Map();
      posts[place]?.set(at, worked);
      left -= worked;
    }
  }
  return posts;
}

/** 35 hours a week, less a day or two away; half of it in August. */
export function usualCapacity(at: Month, post: number): Hundredths {
  const days = weekdaysIn(at) - ((post + monthNumber(at)) % 3);
  return hours(monthNumber(at) === 8 ? 3.5 * days : 7 * days);
}
