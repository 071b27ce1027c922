import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { refuseLineReference } from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import { refuseLineShipDates } from "../../../workflows/trade/line-ship-dates"

type Line = { metadata?: Record<string, unknown> | null }

async function refuse(req: MedusaRequest, lines: Line[]): Promise<void> {
  if (!req.b2b) {
    return
  }
  const [refusal] = [
    ...lines.flatMap((line) => refuseLineReference(line.metadata)),
    ...(await refuseLineShipDates(req.scope, req.b2b.office, lines)),
  ]
  if (refusal) {
    throw toMedusaError(refusal)
  }
}

/**
 * A line of an account's cart may bring a reference and a ship date in its metadata,
 * which go to the ERP with the order.
 * @throws MedusaError codes `b2b.line_item.reference_malformed`,
 *   `.ship_date_malformed`, `.ship_date_not_taken`, `b2b.requested_ship_date.*`
 */
export async function checkLineFacts(
  req: MedusaRequest<Line>,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  await refuse(req, [req.validatedBody])
  next()
}

/** As {@link checkLineFacts}, for the lines that a new cart begins with. */
export async function checkItemFacts(
  req: MedusaRequest<{ items?: Line[] }>,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  await refuse(req, req.validatedBody.items ?? [])
  next()
}
