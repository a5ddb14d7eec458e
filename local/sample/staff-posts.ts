import type { Hundredths } from "../../schemas/hours.ts";
import type { Month } from "../../schemas/month.ts";
import { HALF_HOUR } from "./crew-hours.ts";
import type { Post } from "./posts.ts";

/** What one person worked, month by month; `replaces` tells that somebody else held the post before in its first month. */
export type Stint = { readonly months: ReadonlyMap<Month, Hundredths>; readonly replaces: boolean };

/** How long people stay, one against the other. */
const STAYS = [1, 0.7, 1.3, 0.9, 1.1];

/** A person does not start or leave for less than this in a month. */
const LEAST: Hundredths = 1400;

/** Puts exactly `people` on the posts, each post held by one person after another. */
export function staffPosts(posts: readonly Post[], people: number): Stint[] {
  const counts = headcounts(posts.map(totalOf), people);
  return posts.flatMap((post, place) => succeed(post, counts[place] ?? 0));
}

/** At least one person a post, the others where the most work is for one. */
function headcounts(totals: readonly Hundredths[], people: number): number[] {
  const counts = totals.map(() => 1);
  for (let hired = counts.length; hired < people; hired += 1) {
    const loads = totals.map((total, place) => total / (counts[place] ?? 1));
    const most = loads.indexOf(Math.max(...loads));
    counts[most] = (counts[most] ?? 0) + 1;
  }
  return counts;
}

/** Cuts the post's hours, laid end to end, into as many stays. */
function succeed(post: Post, people: number): Stint[] {
  const stays = Array.from({ length: people }, (_, place) => STAYS[place % STAYS.length] ?? 1);
  const sum = stays.reduce((left, right) => left + right, 0);
  let stayed = 0;
  const ends = stays.map((stay, place) => {
    stayed += stay;
    return place === people - 1 ? totalOf(post) : cutNear(post, (totalOf(post) * stayed) / sum);
  });
  return ends.map((end, place) => stint(post, ends[place - 1] ?? 0, end));
}

/** The cut to the half hour, or at the turn of the month when it is near. */
function cutNear(post: Post, wanted: number): Hundredths {
  let worked = 0;
  for (const hundredths of post.values()) {
    worked += hundredths;
    if (Math.abs(worked - wanted) < LEAST) return worked;
  }
  return Math.round(wanted / HALF_HOUR) * HALF_HOUR;
}

function stint(post: Post, from: Hundredths, to: Hundredths): Stint {
  const months = new Map<Month, Hundredths>();
  let replaces = false;
  let before = 0;
  for (const [month, hundredths] of post) {
    const own = Math.min(to, before + hundredths) - Math.max(from, before);
    if (own > 0) {
      replaces ||= months.size === 0 && from > before;
      months.set(month, own);
    }
    before += hundredths;
  }
  return { months, replaces };
}

const totalOf = (post: Post): Hundredths => [...post.values()].reduce((sum, hundredths) => sum + hundredths, 0);
