import { embedAttributes } from '../model/embed.ts'

/** The property of an attribute: `required-role` is `requiredRole`. */
const propertyOf = (attribute: string) =>
  attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Gives a class of elements a property for each attribute; a list is written with blanks. */
export function reflectAttributes(prototype: HTMLElement): void {
  for (const attribute of embedAttributes) {
    Object.defineProperty(prototype, propertyOf(attribute), {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return this.getAttribute(attribute)
      },
      set(this: HTMLElement, value: unknown) {
        if (value === null || value === undefined || value === false)
          this.removeAttribute(attribute)
        else this.setAttribute(attribute, Array.isArray(value) ? value.join(' ') : String(value))
      },
    })
  }
}

/** Properties that were set before the script arrived hide those of the class: sets them anew. */
export function takeEarlyProperties(element: HTMLElement): void {
  const own = element as unknown as Record<string, unknown>
  for (const name of embedAttributes.map(propertyOf)) {
    if (!Object.hasOwn(element, name)) continue
    const value = own[name]
    delete own[name]
    own[name] = value
  }
}
