/** Which rows of a list, and in which order, as `graph` takes it. */
export type Page = {
  skip?: number
  take?: number
  order?: Record<string, string>
}

/** `limit`, `offset` and `order=-name` of a validated query. */
export function pageOf(query: {
  limit: number
  offset: number
  order?: string
}): Page {
  const { limit: take, offset: skip, order = "id" } = query
  const column = order.replace(/^-/, "")
  const direction = order.startsWith("-") ? "DESC" : "ASC"
  return {
    take,
    skip,
    // The id too: rows that are alike would come twice or never.
    order: { [column]: direction, ...(column === "id" ? {} : { id: "ASC" }) },
  }
}
