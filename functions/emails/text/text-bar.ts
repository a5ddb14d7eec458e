const LENGTH = 20;

/**
 * A bar of twenty characters.
 * @example textBar(0.25) //=> "█████░░░░░░░░░░░░░░░"
 */
export function textBar(ratio: number): string {
  const filled = Math.round(Math.min(1, Math.max(0, ratio)) * LENGTH);
  return "█".repeat(filled) + "░".repeat(LENGTH - filled);
}
