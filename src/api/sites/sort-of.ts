/** `-name` sorts downwards; the id keeps pages apart where values are equal. */
export function sortOf(order: string): Record<string, string> {
  return order.startsWith("-")
    ? { [order.slice(1)]: "DESC", id: "ASC" }
    : { [order]: "ASC", id: "ASC" }
}
