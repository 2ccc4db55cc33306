/** A name of so many letters fits the line of a step on a phone. */
const longestWhole = 24

/**
 * A name in the pieces between which a line may end: the words inside a long one, `Reset-Mg` `User`
 * `Authentication` `Method` `Password`. A name that fits a line stays in one piece.
 */
export const humps = (name: string): string[] =>
  name.length <= longestWhole
    ? [name]
    : name.split(/(?<=[a-z0-9])(?=[A-Z][a-z])|(?<=[a-z]\.)(?=[A-Z])/)
