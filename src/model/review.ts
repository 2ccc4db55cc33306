/** The oldest date on which a source of an answer was checked: `2026-11-22`. */
export function lastChecked(sources: readonly { checked: string }[]): string {
  return sources.map(({ checked }) => checked).sort()[0] ?? ''
}

/** The newest date on which a source of an answer was checked. */
export function newestCheck(sources: readonly { checked: string }[]): string {
  return (
    sources
      .map(({ checked }) => checked)
      .sort()
      .at(-1) ?? ''
  )
}

/** Whether a source checked on a date wants another look: `months` later, or never without them. */
export function isDue(checked: string, months: number | undefined, today: Date): boolean {
  if (months === undefined || checked === '') return false
  const due = new Date(`${checked}T00:00:00Z`)
  due.setUTCMonth(due.getUTCMonth() + months)
  return due <= today
}
