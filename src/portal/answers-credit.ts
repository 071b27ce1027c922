import type {
  StoreCreditAnswer,
  StoreCreditDocument,
} from "../api/store/b2b/credit/types"

/** Instants are text by the time they are here. */
export type CreditDocument = Omit<StoreCreditDocument, "entered_at"> & {
  entered_at: string
}

export type CreditAnswer = Omit<StoreCreditAnswer, "credit" | "documents"> & {
  credit: Omit<StoreCreditAnswer["credit"], "as_of"> & { as_of: string | null }
  documents: CreditDocument[]
}
