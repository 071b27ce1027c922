/** A product that a code may mean. */
export type Candidate = {
  variant_id: string
  sku: string | null
  title: string
  variant_title: string | null
}

/** What a typed line means; see `POST /store/b2b/quick-order`. */
export type QuickOrderLine = {
  /** The line of the text, from 1. */
  row: number
  code: string
  quantity: string | null
  unit: string | null
  state: "matched" | "ambiguous" | "unknown"
  match:
    | (Candidate & {
        unit: { code: string; name: string }
        quantity: string
        /** Null: it is not sold so. */
        base_quantity: number | null
        price: {
          currency_code: string
          per: { name: string; amount: string }
        } | null
        in_stock: boolean
        refusal: { message: string } | null
      })
    | null
  candidates: Candidate[]
}

export type QuickOrderAnswer = { lines: QuickOrderLine[] }
