/** A name of so many letters fits the line of a step on a phone. */
const longestWhole = 20

/** Whether a piece of a name may be kept from breaking. */
export const fitsLine = (piece: string): boolean => piece.length <= longestWhole

/**
 * A name in the pieces between which a line may end: the words inside a long one, `Reset-Mg` `User`
 * `Authentication` `Method` `Password`. A name that fits a line stays in one piece.
 */
export const humps = (name: string): string[] =>
  fitsLine(name)
    ? [name]
    : name.split(/(?<=[a-z0-9])(?=[A-Z][a-z])|(?<=[a-z]\.)(?=[A-Z])|(?<=[a-z]-)(?=[a-z])/)
