/** Tells the time and waits. The only source of `now`; the zone of everything civil is Europe/Paris. */
export interface Clock {
  now(): Date;
  sleep(milliseconds: number): Promise<void>;
}
