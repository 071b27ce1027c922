/** XML elements by name, in the order in which they are written. */
export type Element = { [name: string]: Content }
type Content = string | Element | Element[] | undefined

/** Characters that XML 1.0 forbids even when escaped. */
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

/**
 * Text as an XML document can hold it, or nothing where nothing is left: UBL
 * forbids empty elements, so a blank one has to be left out.
 */
export function text(value: string | null): string | undefined {
  const clean = value?.replace(FORBIDDEN, "").trim()
  // What people type is no markup, but xmlbuilder2 decodes "&lt;" when it reads
  // a text, and leaves "&lt;" as it is when it writes one: hence twice.
  return clean?.replaceAll("&", "&amp;amp;") || undefined
}

/** An element with one text in it, or nothing where the text is blank. */
export function holding(
  name: string,
  value: string | null
): Element | undefined {
  const content = text(value)
  return content === undefined ? undefined : { [name]: content }
}

/** An element with attributes, each named with an `@`. */
export function withAttributes(
  value: string,
  attributes: Record<string, string>
): Element {
  const named = Object.entries(attributes).map(
    ([name, content]) => [`@${name}`, content] as const
  )
  return { ...Object.fromEntries(named), "#": value }
}

export function money(value: string, currencyCode: string): Element {
  return withAttributes(value, { currencyID: currencyCode })
}

/** The element without children that have no content, at any depth. */
export function compact(element: Element): Element {
  const kept = Object.entries(element).flatMap(([name, content]) => {
    const child = compactContent(content)
    return child === undefined ? [] : [[name, child] as const]
  })
  return Object.fromEntries(kept)
}

function compactContent(content: Content): Content {
  if (typeof content !== "object") {
    return content
  }
  if (Array.isArray(content)) {
    return content.length === 0 ? undefined : content.map(compact)
  }
  const child = compact(content)
  return Object.keys(child).length === 0 ? undefined : child
}
