import type { MedusaResponse } from "@medusajs/framework/http"
import type { CatalogueError } from "../../utils/catalogue-error"

const STATUS = {
  invalid_data: 400,
  not_allowed: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
} as const satisfies Record<CatalogueError["type"], number>

/** A refusal as clients see it: `{ code, message, … }`. */
export type PresentedRefusal = { code: string; message: string }

export function presentRefusal(refusal: CatalogueError): PresentedRefusal {
  const { code, message, details } = refusal
  return { ...details, code, message }
}

/** Answers several refusals at once; core's error handler would keep only one text. */
export function answerRefusals(
  res: MedusaResponse,
  refusals: CatalogueError[]
): void {
  const [first] = refusals
  if (!first) {
    return
  }
  res.status(STATUS[first.type]).json({
    type: first.type,
    code: first.code,
    message: first.message,
    refusals: refusals.map(presentRefusal),
  })
}
