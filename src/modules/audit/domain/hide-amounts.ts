const AMOUNT = /amount|limit|total|price|credit/

/** The changed fields of an entry for those who may not see amounts. */
export function hideAmounts(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(hideAmounts)
  }
  if (value === null || typeof value !== "object") {
    return value
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, child]: [string, unknown]) => [
      key,
      AMOUNT.test(key) ? null : hideAmounts(child),
    ])
  )
}
