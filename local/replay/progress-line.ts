/** How often a long replay says where it is, in markets. */
const EVERY = 500;

/** A line of the terminal that tells how far a replay is, and is silent where nobody looks. */
export function progressLine(stream: NodeJS.WriteStream, total: number) {
  const write = (text: string): void => {
    if (stream.isTTY && total > EVERY) stream.write(`\r\u001b[K${text}`);
  };
  return {
    at: (position: number): void => {
      if (position % EVERY === 0)
        write(`… ${position.toLocaleString("fr-FR")} marchés sur ${total.toLocaleString("fr-FR")}`);
    },
    clear: (): void => write(""),
  };
}
