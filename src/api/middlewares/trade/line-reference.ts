import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { refuseLineReference } from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"

type Line = { metadata?: Record<string, unknown> | null }

function refuse(req: MedusaRequest, lines: Line[]): void {
  const [refusal] = lines.flatMap((line) => refuseLineReference(line.metadata))
  if (req.b2b && refusal) {
    throw toMedusaError(refusal)
  }
}

/**
 * A line of an account's cart may bring a reference in its metadata, which goes to
 * the ERP with the order.
 * @throws MedusaError invalid_data, code `b2b.line_item.reference_malformed`
 */
export function checkLineReference(
  req: MedusaRequest<Line>,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  refuse(req, [req.validatedBody])
  next()
}

/** As {@link checkLineReference}, for the lines that a new cart begins with. */
export function checkItemReferences(
  req: MedusaRequest<{ items?: Line[] }>,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  refuse(req, req.validatedBody.items ?? [])
  next()
}
