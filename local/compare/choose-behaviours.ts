import type { Behaviour } from "../behaviours/behaviour.ts";

/** A behaviour and the room that it is in. */
export type Chosen = Behaviour & { readonly room: string };

/** The behaviours whose room or name holds the text, capitals or not; all of them without one. */
export function chooseBehaviours(rooms: Readonly<Record<string, readonly Behaviour[]>>, only = ""): readonly Chosen[] {
  const wanted = only.toLowerCase();
  return Object.entries(rooms)
    .flatMap(([room, behaviours]) => behaviours.map((behaviour) => ({ ...behaviour, room })))
    .filter(({ room, name }) => `${room} ${name}`.toLowerCase().includes(wanted));
}
