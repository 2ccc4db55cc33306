/** The parts of an answer in reading order. The name is also the fixed anchor. */
export const partNames = ['symptom', 'check', 'cause', 'fix', 'verify', 'undo', 'escalate'] as const

export type PartName = (typeof partNames)[number]

/** Other ways to do the same, written `<Fix with="powershell">`. */
export const variants = ['cli', 'powershell', 'graph'] as const

export type Variant = (typeof variants)[number]

/** Parts an answer cannot do without. */
export const requiredParts: readonly PartName[] = ['cause', 'fix', 'verify']

/** The tag an author writes: `fix` is `<Fix>`. */
export function partTag(name: PartName): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** The anchor of a part: `fix`, `fix-powershell`. */
export function partAnchor(name: PartName, variant?: Variant): string {
  return variant ? `${name}-${variant}` : name
}

/** The anchor of a step: `step-3` in the plain fix, else `fix-powershell-step-3`. */
export function stepAnchor(part: string, number: number): string {
  return part === 'fix' ? `step-${number}` : `${part}-step-${number}`
}
