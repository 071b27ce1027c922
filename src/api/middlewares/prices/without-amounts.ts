import { companyTextsWithoutAmounts } from "../../../modules/company"
import {
  redactAmounts,
  tradeTextsWithoutAmounts,
  type Json,
} from "../../../modules/trade"

const TEXTS = { ...companyTextsWithoutAmounts, ...tradeTextsWithoutAmounts }

/** What a client would get of a body, without its amounts. */
export function withoutAmounts(body: unknown): Json {
  // As it would be sent: big numbers and dates become what clients see of them.
  const text = JSON.stringify(body ?? null)
  // JSON has no other values.
  return redactAmounts(JSON.parse(text) as Json, TEXTS)
}
