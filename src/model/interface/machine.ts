/** What the site offers to other programs, and pages for bad addresses. */
export const machineStrings = {} as const
